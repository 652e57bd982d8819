// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import java.util.List;

/// Text with commas or semicolons between its columns, rewritten as spreadsheets put it on the
/// clipboard.
public final class SeparatedText {
    private final String text;
    private final char separator;
    private final StringBuilder written = new StringBuilder();

    private SeparatedText(String text) {
        this.text = text.replaceAll("\\R", "\n");
        this.separator = separator(this.text);
    }

    /// The same table with tabs between the columns, whichever sign stands between them there.
    public static String withTabs(String text) {
        return new SeparatedText(text).rewritten();
    }

    /// The sign that the first row has most of, outside of quotes.
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char sign : List.of(',', ';', '\t')) {
            boolean quoted = false;
            int count = 0;
            for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                quoted ^= text.charAt(i) == '"';
                count += !quoted && text.charAt(i) == sign ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = sign;
            }
        }
        return best;
    }

    private String rewritten() {
        for (int at = 0; at < text.length(); at++) {
            at = text.charAt(at) == '"' ? quoted(at + 1) : bare(at);
            if (at < text.length()) {
                written.append(text.charAt(at) == '\n' ? '\n' : '\t');
            }
        }
        return written.toString();
    }

    /// Writes a field between quotes, in which quotes are doubled.
    ///
    /// @return where it ends
    private int quoted(int start) {
        var field = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
                break;
            }
            at += sign == '"' ? 2 : 1;
            field.append(sign);
        }
        write(field.toString());
        return bareEnd(Math.min(at + 1, text.length()));
    }

    private int bare(int start) {
        int end = bareEnd(start);
        write(text.substring(start, end));
        return end;
    }

    private int bareEnd(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private void write(String field) {
        boolean quotes =
                field.startsWith("\"") || field.indexOf('\n') >= 0 || field.indexOf('\t') >= 0;
        written.append(quotes ? '"' + field.replace("\"", "\"\"") + '"' : field);
    }
}
