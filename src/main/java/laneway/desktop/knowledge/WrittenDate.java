// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads dates as people and spreadsheets write them.
///
/// Of two numbers with slashes before a year nobody knows which is the month: they are understood
/// only where one of them is larger than twelve, or both are the same.
public final class WrittenDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DOTS =
            Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})\\s*[/-]\\s*(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(\\p{L}+)\\.?,?[\\s-]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private WrittenDate() {}

    /// A date, or what is wrong with it.
    public static Written<LocalDate> read(String text) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        var slashes = match(SLASHES, written);
        if (slashes.isPresent()) {
            return slashed(text, slashes.get());
        }
        return match(YEAR_FIRST, written)
                .map(it -> date(text, number(it, 1), number(it, 2), number(it, 3)))
                .or(() ->
                        match(DOTS, written)
                                .map(it -> date(text, number(it, 3), number(it, 2), number(it, 1))))
                .or(() ->
                        match(DAY_FIRST, written)
                                .map(it -> date(text, number(it, 3), month(it, 2), number(it, 1))))
                .or(() ->
                        match(MONTH_FIRST, written)
                                .map(it -> date(text, number(it, 3), month(it, 1), number(it, 2))))
                .orElseGet(() -> wrong("date.wrong", text));
    }

    private static Written<LocalDate> slashed(String text, MatchResult numbers) {
        int first = number(numbers, 1);
        int second = number(numbers, 2);
        if (first != second && first <= 12 && second <= 12) {
            return wrong("date.ambiguous", text);
        }
        return first > 12
                ? date(text, number(numbers, 3), second, first)
                : date(text, number(numbers, 3), first, second);
    }

    private static Written<LocalDate> date(String text, int year, int month, int day) {
        try {
            return new Written.Value<>(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return wrong("date.wrong", text);
        }
    }

    private static Written<LocalDate> wrong(String key, String text) {
        return new Written.Wrong<>(KnowledgeWords.say(key, text.strip()));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// The number of a month by the first three letters or more of its name; 0 for none.
    private static int month(MatchResult found, int group) {
        var name = found.group(group).replaceFirst("^sept$", "sep");
        for (int i = 0; name.length() >= 3 && i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
