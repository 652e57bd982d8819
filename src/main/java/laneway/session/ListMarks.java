// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes away the bullets and numbers that a list carries in front of what it says.
///
/// A bullet is always one. A number is one only where the numbers of the list count on, so that
/// “3.5 hours” stays, and so do dates; where one line looks like a date no number is taken away.
final class ListMarks {
    private static final String SPACE = "[ \\t\\u00a0]";

    /// Word writes a tab behind its bullets and numbers, and bullets of its second level as an o.
    private static final Pattern BULLET =
            Pattern.compile(
                    "\\s*(?:[•◦▪▫●○■□‣⁃·*–—-]#+(?:\\[[ xX]]#+)?|o\\t|\\d{1,3}[.)]\\t)\\s*"
                            .replace("#", SPACE));

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:\\(?(?<number>\\d{1,3})\\)|(?<point>\\d{1,3})\\.|\\(?(?<letter>[a-zA-Z])\\))"
                            + SPACE
                            + "+");

    private static final Pattern DATE =
            Pattern.compile("\\s*\\d{1,2}\\.\\s*(?:\\d{1,2}\\.|\\p{L}+\\.?\\s+\\d{4}\\b).*");

    private ListMarks() {}

    /// The lines of one list as they read without marks; blank ones are left out.
    static List<String> without(List<String> lines) {
        var pointed = lines.stream().map(line -> cut(BULLET, line)).toList();
        boolean numbered = counts(pointed);
        return pointed.stream()
                .map(line -> numbered ? cut(NUMBER, line) : line)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String cut(Pattern mark, String line) {
        var matcher = mark.matcher(line);
        return matcher.lookingAt() ? line.substring(matcher.end()) : line;
    }

    /// Whether two numbers or more lead lines, and each is one more than the last of its make; a
    /// list within a list begins anew.
    private static boolean counts(List<String> lines) {
        int last = 0;
        int lastLetter = 0;
        int count = 0;
        for (String line : lines) {
            var matcher = NUMBER.matcher(line);
            if (!matcher.lookingAt()) {
                continue;
            }
            boolean letter = matcher.group("letter") != null;
            int value = valueOf(matcher);
            int before = letter ? lastLetter : last;
            boolean goesOn = before == 0 || value == before + 1 || value == 1;
            if (!goesOn || DATE.matcher(line).matches()) {
                return false;
            }
            if (letter) {
                lastLetter = value;
            } else {
                last = value;
            }
            count++;
        }
        return count > 1;
    }

    private static int valueOf(Matcher mark) {
        if (mark.group("letter") != null) {
            return Character.toLowerCase(mark.group("letter").charAt(0)) - 'a' + 1;
        }
        var digits = mark.group("number");
        return Integer.parseInt(digits == null ? mark.group("point") : digits);
    }
}
