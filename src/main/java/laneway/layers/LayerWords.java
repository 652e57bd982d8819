// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of what is shown upon the board.
final class LayerWords {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("laneway.layers");

    private LayerWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
