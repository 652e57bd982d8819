// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.FieldType;
import laneway.desktop.knowledge.Written;
import laneway.desktop.knowledge.WrittenDate;
import laneway.desktop.knowledge.WrittenNumber;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Limits;
import laneway.model.Operand;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be asked of one field, in the words of the people who ask.
enum FieldTest {
    NUMBER_IS(FieldType.NUMBER, Comparison.EQUAL),
    NUMBER_ABOVE(FieldType.NUMBER, Comparison.MORE_THAN),
    NUMBER_FROM(FieldType.NUMBER, Comparison.AT_LEAST),
    NUMBER_BELOW(FieldType.NUMBER, Comparison.LESS_THAN),
    NUMBER_TO(FieldType.NUMBER, Comparison.AT_MOST),
    TEXT_IS(FieldType.TEXT, Comparison.EQUAL),
    TEXT_CONTAINS(FieldType.TEXT, Comparison.CONTAINS),
    TEXT_AMONG(FieldType.TEXT, null),
    DAYS_AGO(FieldType.DATE, null),
    DAYS_AHEAD(FieldType.DATE, null),
    DAY_IS(FieldType.DATE, Comparison.EQUAL),
    DAY_BEFORE(FieldType.DATE, Comparison.LESS_THAN),
    DAY_UNTIL(FieldType.DATE, Comparison.AT_MOST),
    DAY_AFTER(FieldType.DATE, Comparison.MORE_THAN),
    DAY_FROM(FieldType.DATE, Comparison.AT_LEAST),
    FLAG_YES(FieldType.FLAG, null),
    FLAG_NO(FieldType.FLAG, null),
    MISSING(null, null),
    KNOWN(null, null);

    private final @Nullable FieldType type;
    private final @Nullable Comparison comparison;

    FieldTest(@Nullable FieldType type, @Nullable Comparison comparison) {
        this.type = type;
        this.comparison = comparison;
    }

    /// A line of a condition as it is shown: what is asked of a field, and with which words.
    ///
    /// @param value a number, a text, a date, texts with commas between; for days how many at least
    /// @param to for days how many at most; empty for any
    record Line(String field, FieldTest test, String value, String to) {
        /// What it says, or what is wrong with it.
        Written<Condition> read() {
            return test.read(field, value, to);
        }
    }

    /// What can be asked of a field; everything where its type is not known.
    static List<FieldTest> of(Optional<FieldType> wanted) {
        return Arrays.stream(values())
                .filter(test -> wanted.isEmpty() || test.type == null || test.type == wanted.get())
                .toList();
    }

    /// How many values it asks for: none, one, or two for days.
    int arguments() {
        return switch (this) {
            case FLAG_YES, FLAG_NO, MISSING, KNOWN -> 0;
            case DAYS_AGO, DAYS_AHEAD -> 2;
            default -> 1;
        };
    }

    String title() {
        return CustomerWords.say("test." + name().toLowerCase(Locale.ROOT));
    }

    /// The line that says the same; empty for conditions that are no single line.
    static Optional<Line> lineOf(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Optional.of(lineOf(compare));
            case Condition.Within(var field, var direction, int from, int to) ->
                    Optional.of(
                            new Line(
                                    field,
                                    direction == Condition.Direction.PAST ? DAYS_AGO : DAYS_AHEAD,
                                    Integer.toString(from),
                                    to == Limits.DAYS ? "" : Integer.toString(to)));
            case Condition.Among(var field, var texts) ->
                    Optional.of(new Line(field, TEXT_AMONG, String.join(", ", texts), ""));
            case Condition.Missing(var field) -> Optional.of(new Line(field, MISSING, "", ""));
            case Condition.Not(Condition.Missing(var field)) ->
                    Optional.of(new Line(field, KNOWN, "", ""));
            case Condition.Not _, Condition.All _, Condition.Any _ -> Optional.empty();
        };
    }

    private static Line lineOf(Condition.Compare compare) {
        var value =
                switch (compare.operand()) {
                    case Operand.Amount(double number) -> WrittenNumber.say(number);
                    case Operand.Text(String text) -> text;
                    case Operand.Day(var day) -> day.toString();
                    case Operand.Flag _ -> "";
                };
        return new Line(compare.field(), testOf(compare), value, "");
    }

    private static FieldTest testOf(Condition.Compare compare) {
        return switch (compare.operand()) {
            case Operand.Flag(boolean value) -> value ? FLAG_YES : FLAG_NO;
            case Operand.Amount _ -> comparing(FieldType.NUMBER, compare.comparison());
            case Operand.Text _ -> comparing(FieldType.TEXT, compare.comparison());
            case Operand.Day _ -> comparing(FieldType.DATE, compare.comparison());
        };
    }

    private static FieldTest comparing(FieldType type, Comparison comparison) {
        return Arrays.stream(values())
                .filter(test -> test.type == type && test.comparison == comparison)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " " + comparison));
    }

    private Written<Condition> read(String field, String value, String to) {
        if (field.isBlank()) {
            return new Written.Wrong<>(CustomerWords.say("line.noField"));
        }
        return switch (this) {
            case MISSING -> said(new Condition.Missing(field));
            case KNOWN -> said(new Condition.Not(new Condition.Missing(field)));
            case FLAG_YES, FLAG_NO ->
                    said(
                            new Condition.Compare(
                                    field, Comparison.EQUAL, new Operand.Flag(this == FLAG_YES)));
            case TEXT_AMONG -> among(field, value);
            case DAYS_AGO -> within(field, Condition.Direction.PAST, value, to);
            case DAYS_AHEAD -> within(field, Condition.Direction.AHEAD, value, to);
            default -> compared(field, value);
        };
    }

    private static Written<Condition> said(Condition condition) {
        return new Written.Value<>(condition);
    }

    private Written<Condition> compared(String field, String value) {
        if (comparison == null || type == null) {
            throw new IllegalStateException(name());
        }
        if (value.isBlank()) {
            return new Written.Wrong<>(CustomerWords.say("line.noValue", field));
        }
        Written<Operand> operand =
                switch (type) {
                    case NUMBER -> WrittenNumber.read(value).map(Operand.Amount::new);
                    case DATE -> WrittenDate.read(value).map(Operand.Day::new);
                    case TEXT, FLAG -> new Written.Value<>(new Operand.Text(value.strip()));
                };
        var how = comparison;
        return operand.map(with -> new Condition.Compare(field, how, with));
    }

    private static Written<Condition> among(String field, String value) {
        var texts =
                Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        return texts.isEmpty()
                ? new Written.Wrong<>(CustomerWords.say("line.noValue", field))
                : said(new Condition.Among(field, texts));
    }

    private static Written<Condition> within(
            String field, Condition.Direction direction, String from, String to) {
        var least =
                from.isBlank() ? new Written.Value<>(0) : WrittenNumber.whole(from, 0, Limits.DAYS);
        var most =
                to.isBlank()
                        ? new Written.Value<>(Limits.DAYS)
                        : WrittenNumber.whole(to, 0, Limits.DAYS);
        if (least instanceof Written.Wrong<Integer>(String sentence)) {
            return new Written.Wrong<>(sentence);
        }
        if (most instanceof Written.Wrong<Integer>(String sentence)) {
            return new Written.Wrong<>(sentence);
        }
        int first = ((Written.Value<Integer>) least).value();
        int last = ((Written.Value<Integer>) most).value();
        return first > last
                ? new Written.Wrong<>(CustomerWords.say("line.daysOrder", first, last))
                : said(new Condition.Within(field, direction, first, last));
    }
}
