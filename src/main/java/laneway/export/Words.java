// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that exports write, in the user's language.
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.export");

    private Words() {}

    /// The text of a key.
    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /// The text of a key with its places filled in.
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(values);
    }

    /// What a value of the vocabulary is called, such as a kind of card.
    public static String of(Enum<?> value) {
        return BUNDLE.getString(
                "word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
