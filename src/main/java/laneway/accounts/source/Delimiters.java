// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Takes the beginning of a text file apart.
final class Delimiters {
    private static final int RECORDS = 50;

    private Delimiters() {}

    /// The sign that parts most records into as many values as the first one has.
    static char find(String text) {
        return TextForm.DELIMITERS.stream()
                .max(Comparator.comparingInt((Character it) -> score(text, it)))
                .filter(it -> score(text, it) > 0)
                .orElse(',');
    }

    private static int score(String text, char delimiter) {
        var records = records(text, delimiter, RECORDS);
        int width = records.isEmpty() ? 0 : records.getFirst().size();
        if (width < 2) {
            return 0;
        }
        int alike = (int) records.stream().filter(record -> record.size() == width).count();
        return alike * 1_000 / records.size() * 100 + Math.min(width, 99);
    }

    /// The names in the first record, each once, none empty.
    static List<String> header(String text, char delimiter) {
        var records = records(text, delimiter, 1);
        return records.isEmpty() ? List.of() : unique(records.getFirst());
    }

    /// Names made different from each other, whatever their case.
    static List<String> unique(List<String> names) {
        var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        var unique = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).strip();
            var base = name.isEmpty() ? "Column " + (i + 1) : name;
            var next = base;
            for (int number = 2; !taken.add(next); number++) {
                next = base + " (" + number + ")";
            }
            unique.add(next);
        }
        return unique;
    }

    /// A record that the end of the text cuts is left out, where it is not the only one.
    private static List<List<String>> records(String text, char delimiter, int most) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && records.size() < most; i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    value.append('"');
                    i++;
                } else if (quoted || value.isEmpty()) {
                    quoted = !quoted;
                } else {
                    value.append('"');
                }
            } else if (!quoted && letter == delimiter) {
                record.add(value.toString());
                value.setLength(0);
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                if (!record.isEmpty() || !value.isEmpty()) {
                    record.add(value.toString());
                    records.add(List.copyOf(record));
                }
                record.clear();
                value.setLength(0);
            } else {
                value.append(letter);
            }
        }
        if (records.isEmpty() && (!record.isEmpty() || !value.isEmpty())) {
            record.add(value.toString());
            records.add(List.copyOf(record));
        }
        return records;
    }
}
