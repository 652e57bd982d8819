// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text from another program, read as the block of a table that it was there; a list is a block of
/// one cell.
///
/// @param rows from top to bottom, each with its cells from left to right, each cell with the lines
///   that are not blank; a row may be shorter than another
record Block(List<List<List<String>>> rows) {
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /// Reads a text as programs put it on the clipboard.
    ///
    /// A spreadsheet writes rows of equal length, with a tab between cells. Tabs that only indent
    /// lines are those of a list.
    static Block read(String text) {
        var clean = UNWANTED.matcher(text.replaceAll("\\R", "\n")).replaceAll("");
        var lines = clean.lines().toList();
        var marked = ListMarks.without(lines);
        if (marked.stream().anyMatch(line -> line.indexOf('\t') >= 0)) {
            return new Block(Table.rows(clean));
        }
        boolean indented = lines.stream().anyMatch(line -> line.startsWith("\t"));
        var table = indented ? Table.rows(clean) : List.<List<List<String>>>of();
        long widths = table.stream().mapToInt(List::size).distinct().count();
        return table.size() > 1 && widths == 1
                ? new Block(table)
                : new Block(List.of(List.of(marked)));
    }

    Block {
        rows = List.copyOf(rows);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// The lines of a cell; none where the row is shorter.
    List<String> texts(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : List.of();
    }

    /// What a cell says as a name.
    String name(int row, int column) {
        return String.join(" ", texts(row, column));
    }

    int lines() {
        return rows.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }

    /// Reads what lies between tabs.
    private static final class Table {
        private Table() {}

        static List<List<List<String>>> rows(String text) {
            var rows = new ArrayList<List<List<String>>>();
            List<List<String>> row = new ArrayList<>();
            for (int at = 0; at < text.length(); ) {
                var field = Field.at(text, at);
                row.add(ListMarks.without(field.text().lines().toList()));
                boolean rowGoesOn = field.end() < text.length() && text.charAt(field.end()) == '\t';
                at = field.end() + 1;
                if (!rowGoesOn) {
                    rows.add(row);
                    row = new ArrayList<>();
                } else if (at == text.length()) {
                    row.add(List.of());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
            while (!rows.isEmpty() && rows.getLast().stream().allMatch(List::isEmpty)) {
                rows.removeLast();
            }
            return rows;
        }
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
