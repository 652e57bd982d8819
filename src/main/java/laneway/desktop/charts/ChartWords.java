// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of charts, by key.
final class ChartWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.charts");

    private ChartWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
