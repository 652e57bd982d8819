// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.FieldType;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Condition.Direction;
import laneway.model.Operand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts conditions into SQL.
///
/// What comes out is true or false and never unknown, in each engine: of a value that is missing no
/// comparison holds, so its negation does.
public final class Conditions {
    private final Map<String, Field> fields;
    private final LocalDate day;

    /// @param day of asking
    public Conditions(List<Field> fields, LocalDate day) {
        this.fields =
                fields.stream()
                        .collect(
                                Collectors.toMap(
                                        Field::name, Function.identity(), (one, _) -> one));
        this.day = day;
    }

    /// The fields that a condition asks for and that are not there, or of another type; where there
    /// is one, the condition cannot be put.
    public Set<String> missing(Condition condition) {
        var missing = new TreeSet<String>();
        collect(condition, missing);
        return missing;
    }

    private void collect(Condition condition, Set<String> missing) {
        switch (condition) {
            case Condition.All(List<Condition> parts) ->
                    parts.forEach(part -> collect(part, missing));
            case Condition.Any(List<Condition> parts) ->
                    parts.forEach(part -> collect(part, missing));
            case Condition.Not(Condition part) -> collect(part, missing);
            case Condition.Compare compare ->
                    require(compare.field(), type(compare.operand()), missing);
            case Condition.Within within -> require(within.field(), FieldType.DATE, missing);
            case Condition.Among among -> require(among.field(), FieldType.TEXT, missing);
            case Condition.Missing(String field) -> {
                if (!fields.containsKey(field)) {
                    missing.add(field);
                }
            }
        }
    }

    private void require(String name, FieldType type, Set<String> missing) {
        var field = fields.get(name);
        if (field == null || field.type() != type) {
            missing.add(name);
        }
    }

    private static FieldType type(Operand operand) {
        return switch (operand) {
            case Operand.Amount _ -> FieldType.NUMBER;
            case Operand.Text _ -> FieldType.TEXT;
            case Operand.Day _ -> FieldType.DATE;
            case Operand.Flag _ -> FieldType.FLAG;
        };
    }

    /// Whether the condition holds of a row.
    public Sql holds(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> joined(parts, " and ", "(1 = 1)");
            case Condition.Any(List<Condition> parts) -> joined(parts, " or ", "(1 = 0)");
            case Condition.Not(Condition part) -> Sql.of("(not {})", holds(part));
            case Condition.Compare compare -> compared(compare);
            case Condition.Within within -> within(within);
            case Condition.Among(String field, List<String> texts) ->
                    texts.isEmpty() ? Sql.of("(1 = 0)") : among(column(field), texts);
            case Condition.Missing(String field) -> Sql.of("({} is null)", column(field));
        };
    }

    private Sql joined(List<Condition> parts, String between, String none) {
        return parts.isEmpty()
                ? Sql.of(none)
                : Sql.of("({})", Sql.join(between, parts.stream().map(this::holds).toList()));
    }

    private Sql compared(Condition.Compare compare) {
        var column = column(compare.field());
        var value = value(compare.operand());
        if (compare.comparison() == Comparison.CONTAINS) {
            return Sql.of("coalesce(strpos({}, {}) > 0, false)", column, value);
        }
        var sign =
                switch (compare.comparison()) {
                    case EQUAL -> "=";
                    case LESS_THAN -> "<";
                    case AT_MOST -> "<=";
                    case MORE_THAN -> ">";
                    case AT_LEAST -> ">=";
                    case CONTAINS -> throw new IllegalStateException("has no sign");
                };
        return Sql.of("coalesce({} {} {}, false)", column, new Sql(sign, List.of()), value);
    }

    private static Object value(Operand operand) {
        return switch (operand) {
            case Operand.Amount(double value) -> value;
            case Operand.Text(String value) -> value;
            case Operand.Day(LocalDate value) -> value;
            case Operand.Flag(boolean value) -> value;
        };
    }

    /// The bounds are days, so that no engine need count.
    private Sql within(Condition.Within within) {
        boolean past = within.direction() == Direction.PAST;
        var first = past ? day.minusDays(within.to()) : day.plusDays(within.from());
        var last = past ? day.minusDays(within.from()) : day.plusDays(within.to());
        return Sql.of("coalesce({} between {} and {}, false)", column(within.field()), first, last);
    }

    private static Sql among(Sql column, List<String> texts) {
        var values = new ArrayList<Sql>();
        texts.forEach(text -> values.add(Sql.of("{}", text)));
        return Sql.of("coalesce({} in ({}), false)", column, Sql.join(", ", values));
    }

    private Sql column(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return field.column();
    }
}
