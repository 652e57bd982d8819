// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.model.Limits;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads numbers as people and spreadsheets write them, and writes them so that they can be read.
///
/// The last of two different separators stands before the decimals; groups of three digits behind
/// commas, or behind several points, are thousands.
public final class WrittenNumber {
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}");

    private WrittenNumber() {}

    /// A number, or what is wrong with it.
    public static Written<Double> read(String text) {
        var digits = plain(text.replaceAll("[\\s\\u00a0\\u202f'’]|[%€$£¥]", "").replace('−', '-'));
        if (!PLAIN.matcher(digits).matches()) {
            return new Written.Wrong<>(KnowledgeWords.say("number.wrong", text.strip()));
        }
        double value = Double.parseDouble(digits);
        return Math.abs(value) <= Limits.NUMBER
                ? new Written.Value<>(value)
                : new Written.Wrong<>(KnowledgeWords.say("number.large", text.strip()));
    }

    private static String plain(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point
                    ? digits.replace(".", "").replace(',', '.')
                    : digits.replace(",", "");
        }
        if (GROUPS.matcher(digits).matches() || POINTS.matcher(digits).matches()) {
            return digits.replaceAll("[.,]", "");
        }
        return digits.replace(',', '.');
    }

    /// A whole number within bounds, or what is wrong with it.
    public static Written<Integer> whole(String text, int least, int most) {
        return switch (read(text)) {
            case Written.Value<Double>(Double value)
                    when value == Math.rint(value) && value >= least && value <= most ->
                    new Written.Value<>(value.intValue());
            case Written.Value<Double> _ ->
                    new Written.Wrong<>(
                            KnowledgeWords.say("number.whole", text.strip(), least, most));
            case Written.Wrong<Double>(String sentence) -> new Written.Wrong<>(sentence);
        };
    }

    /// Days in ascending order, or what is wrong with them.
    public static Written<List<Integer>> days(String text) {
        var days = new ArrayList<Integer>();
        for (String part : text.split("[,;\\s]+", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            switch (whole(part, 1, Limits.DAYS)) {
                case Written.Value<Integer>(Integer day) -> days.add(day);
                case Written.Wrong<Integer>(String sentence) -> {
                    return new Written.Wrong<>(sentence);
                }
            }
        }
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i) <= days.get(i - 1)) {
                return new Written.Wrong<>(
                        KnowledgeWords.say("days.order", days.get(i - 1), days.get(i)));
            }
        }
        return new Written.Value<>(List.copyOf(days));
    }

    /// A number in as few digits as tell it.
    public static String say(double value) {
        return new BigDecimal(value)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .add(BigDecimal.ZERO)
                .toPlainString();
    }
}
