// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of findings.
final class Reasons {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("laneway.insight");

    /// Taking a pattern apart costs more than filling it in.
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Reasons() {}

    static String say(FindingKind kind, Object... values) {
        return say(kind.name(), values);
    }

    static String say(String key, Object... values) {
        var format = FORMATS.computeIfAbsent(key, Reasons::format);
        synchronized (format) {
            return format.format(values);
        }
    }

    private static MessageFormat format(String key) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH);
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
