// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of these pages, by key.
final class CustomerWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.customers");

    private CustomerWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT))
                .format(values);
    }
}
