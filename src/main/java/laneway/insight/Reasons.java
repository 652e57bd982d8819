// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of findings.
final class Reasons {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("laneway.insight");

    private Reasons() {}

    static String say(FindingKind kind, Object... values) {
        return say(kind.name(), values);
    }

    static String say(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
    }

    /// Names in a row: "Sales, Support and Marketing".
    static String list(Collection<String> names) {
        var all = List.copyOf(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return say("and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
