// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of presentations, by key.
final class PresentWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.present");

    private PresentWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
