// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The few words that the board says of its own.
final class LayoutWords {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("laneway.board");

    private LayoutWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
