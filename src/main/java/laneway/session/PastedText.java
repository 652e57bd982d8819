// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text from another program, read as the list of lines or the block of a table that it was there.
///
/// @param columns from left to right, each with its texts from top to bottom; blank ones are left
///   out
record PastedText(List<List<String>> columns) {
    /// Word writes a tab behind its bullets and numbers.
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[•◦▪●○‣⁃·*–—-][ \\t\\u00a0]+|\\d{1,3}[.)]\\t)\\s*");

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    static PastedText of(String text) {
        var clean = UNWANTED.matcher(text.replaceAll("\\R", "\n")).replaceAll("");
        var lines = clean.lines().map(PastedText::withoutBullet).toList();
        boolean table = lines.stream().anyMatch(line -> line.indexOf('\t') >= 0);
        return new PastedText(table ? table(clean) : List.of(filled(lines)));
    }

    int size() {
        return columns.stream().mapToInt(List::size).sum();
    }

    private static String withoutBullet(String line) {
        var matcher = BULLET.matcher(line);
        return (matcher.lookingAt() ? line.substring(matcher.end()) : line).strip();
    }

    private static List<String> filled(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static List<List<String>> table(String text) {
        var columns = new ArrayList<List<String>>();
        int column = 0;
        for (int at = 0; at <= text.length(); ) {
            var field = Field.at(text, at);
            while (columns.size() <= column) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(field.text());
            boolean rowGoesOn = field.end() < text.length() && text.charAt(field.end()) == '\t';
            column = rowGoesOn ? column + 1 : 0;
            at = field.end() + 1;
        }
        return columns.stream().map(PastedText::filled).toList();
    }

    /// One field of a table, and where it ends.
    private record Field(String text, int end) {
        /// A spreadsheet puts a field that has breaks, tabs or quotes in it between quotes, and
        /// doubles those in it; other quotes are part of the text.
        static Field at(String text, int start) {
            if (start < text.length() && text.charAt(start) == '"') {
                int quote = closingQuote(text, start + 1);
                if (quote >= 0 && isEnd(text, quote + 1)) {
                    var inner = text.substring(start + 1, quote);
                    boolean needed =
                            inner.chars().anyMatch(c -> c == '\n' || c == '\t' || c == '"');
                    if (needed) {
                        return new Field(inner.replace("\"\"", "\""), quote + 1);
                    }
                }
            }
            int end = start;
            while (!isEnd(text, end)) {
                end++;
            }
            return new Field(text.substring(start, end), end);
        }

        private static int closingQuote(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                        return i;
                    }
                    i++;
                }
            }
            return -1;
        }

        private static boolean isEnd(String text, int at) {
            return at >= text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n';
        }
    }
}
