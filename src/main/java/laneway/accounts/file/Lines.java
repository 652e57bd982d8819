// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of texts as one text: a line each, tabs between, what would be confused behind a backslash.
final class Lines {
    private Lines() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Lines::escaped).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static List<List<String>> parts(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        for (String line : text.split("\n", -1)) {
            var row = new ArrayList<String>();
            for (String part : line.split("\t", -1)) {
                row.add(plain(part));
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!escaped && letter == '\\') {
                escaped = true;
                continue;
            }
            plain.append(escaped ? meant(letter) : letter);
            escaped = false;
        }
        return plain.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
