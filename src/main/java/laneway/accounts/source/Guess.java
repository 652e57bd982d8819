// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a column of text seems to hold, by its name and some of its values.
///
/// @param openOrder whether its dates could be read with the day or the month first
record Guess(Reading reading, boolean openOrder) {
    /// A few values that fit nothing do not make numbers texts.
    private static final double MOST = 0.9;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d[\\d.,' \u00a0\u202f’]*|[.,]\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern AROUND = Pattern.compile("^[€$£¥ ]+|[€$£¥% ]+$");
    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("[-+]?\\d*(\\.\\d{3})*,(\\d{1,2}|\\d{4,})|.*\\..*,.*");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("[-+]?\\d*(,\\d{3})*\\.(\\d{1,2}|\\d{4,})|.*,.*\\..*");
    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d+");
    private static final Pattern DATE_WORDS =
            Pattern.compile("(^|.*[^a-z])(date|day|since|start|end|until|datum|on|at)([^a-z].*|$)");
    private static final Set<String> WORDS_OF_FLAGS =
            Set.of("true", "false", "yes", "no", "y", "n", "t", "f", "ja", "nein", "oui", "non");

    /// @param values some that are filled
    static Guess of(String name, List<String> values) {
        if (values.isEmpty()) {
            return new Guess(Reading.TEXT, false);
        }
        if (most(values, value -> WORDS_OF_FLAGS.contains(value.toLowerCase(Locale.ROOT)))) {
            return new Guess(Reading.FLAG, false);
        }
        boolean named = DATE_WORDS.matcher(name.toLowerCase(Locale.ROOT)).matches();
        if (most(values, value -> isDay(value, named))) {
            return day(values);
        }
        boolean numbers =
                most(values, Guess::isNumber)
                        && values.stream().noneMatch(it -> LEADING_ZERO.matcher(it).matches());
        return numbers
                ? new Guess(new Reading(FieldType.NUMBER, DayOrder.DAY_FIRST, mark(values)), false)
                : new Guess(Reading.TEXT, false);
    }

    private static boolean most(List<String> values, Predicate<String> fits) {
        return values.stream().filter(fits).count() >= values.size() * MOST;
    }

    /// Five digits are a day only where the name speaks of one.
    private static boolean isDay(String value, boolean named) {
        return Notation.of(value).filter(it -> named || it != Notation.SERIAL).isPresent();
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(AROUND.matcher(value).replaceAll("")).matches();
    }

    private static DecimalMark mark(List<String> values) {
        long commas = values.stream().filter(it -> bare(it, COMMA_DECIMALS)).count();
        long points = values.stream().filter(it -> bare(it, POINT_DECIMALS)).count();
        return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private static boolean bare(String value, Pattern pattern) {
        return pattern.matcher(AROUND.matcher(value).replaceAll("")).matches();
    }

    private static Guess day(List<String> values) {
        var open =
                values.stream()
                        .filter(it -> Notation.of(it).filter(Notation.SLASHES::equals).isPresent())
                        .collect(Collectors.toCollection(HashSet::new));
        long dayFirst = open.stream().filter(it -> part(it, 0) > 12).count();
        long monthFirst = open.stream().filter(it -> part(it, 1) > 12).count();
        var order = monthFirst > dayFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return new Guess(
                new Reading(FieldType.DATE, order, DecimalMark.POINT),
                !open.isEmpty() && dayFirst == 0 && monthFirst == 0);
    }

    private static int part(String value, int index) {
        var numbers = Arrays.stream(value.split("[/\\-]", 3)).toList();
        return Integer.parseInt(numbers.get(index));
    }
}
