// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.guide;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the guide, by key.
final class GuideWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.guide");

    private GuideWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
