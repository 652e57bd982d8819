// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the start page and of the first steps, by key.
final class WelcomeWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.welcome");

    private WelcomeWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
