// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of findings and action items on screen, by key.
public final class InsightWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.findings");

    private InsightWords() {}

    /// A text with its values.
    public static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
