// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the commands say, in the user's language.
final class CliWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.cli");

    private CliWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(values);
    }
}
