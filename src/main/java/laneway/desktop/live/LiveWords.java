// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the live board, by key.
final class LiveWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.live");

    private LiveWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
