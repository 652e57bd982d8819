// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence for the user: what happened, whether the work is safe, what to do now.
///
/// @param key in the bundle `laneway/file.properties`
/// @param values what stands for {0}, {1}, … in its text
public record Sentence(String key, List<Object> values) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("laneway.file");

    public Sentence {
        values = List.copyOf(values);
    }

    static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    /// The sentence as the user reads it.
    ///
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public String text() {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values.toArray());
    }
}
