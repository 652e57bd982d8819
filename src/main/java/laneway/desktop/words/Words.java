// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/// The texts of the desktop, by key.
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("laneway.desktop");

    private Words() {}

    /// The text of a key, its places filled in.
    ///
    /// @throws MissingResourceException if there is no such text
    public static String say(String key, Object... values) {
        return fill(BUNDLE.getString(key), values);
    }

    /// The text of a key, if there is one.
    public static Optional<String> find(String key, Object... values) {
        return BUNDLE.containsKey(key)
                ? Optional.of(fill(BUNDLE.getString(key), values))
                : Optional.empty();
    }

    /// What a constant is called: `kind.ACTION` for the kind "ACTION" under "kind".
    public static String of(String area, Enum<?> constant) {
        return BUNDLE.getString(area + "." + constant.name());
    }

    private static String fill(String pattern, Object... values) {
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT))
                        .format(values);
    }
}
