// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Limits;
import laneway.model.Operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Conditions as JSON: `{"all": […]}`, `{"any": […]}`, `{"not": …}`, or a field with one test, such
/// as `{"field": "Licence use", "is": "more-than", "number": 85}`.
///
/// A condition that is not understood to its last field is not understood at all: half of one would
/// hold of other accounts.
final class ConditionFormat {
    private static final String FIELD = "field";
    private static final String COMPARISON = "is";

    private ConditionFormat() {}

    static Json write(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> one("all", items(parts));
            case Condition.Any(var parts) -> one("any", items(parts));
            case Condition.Not(var part) -> one("not", write(part));
            case Condition.Compare(var field, var comparison, var operand) -> {
                var fields = ofField(field);
                fields.values().put(COMPARISON, text(Choice.COMPARISON.nameOf(comparison)));
                put(operand, fields);
                yield fields;
            }
            case Condition.Within(var field, var direction, int from, int to) -> {
                var fields = ofField(field);
                var days = Json.Fields.empty();
                days.values().put("from", number(from));
                days.values().put("to", number(to));
                fields.values().put(nameOf(direction), days);
                yield fields;
            }
            case Condition.Among(var field, var texts) -> {
                var fields = ofField(field);
                fields.values()
                        .put(
                                "among",
                                new Json.Items(texts.stream().map(ConditionFormat::text).toList()));
                yield fields;
            }
            case Condition.Missing(var field) -> {
                var fields = ofField(field);
                fields.values().put("missing", Json.Literal.TRUE);
                yield fields;
            }
        };
    }

    /// Empty for what is no condition, or one too large.
    static Optional<Condition> read(Json value) {
        return read(value, Condition.DEPTH);
    }

    private static Optional<Condition> read(Json value, int depth) {
        if (depth == 0 || !(value instanceof Json.Fields fields)) {
            return Optional.empty();
        }
        try {
            return fields.values().size() == 1
                    ? joined(fields.values(), depth - 1)
                    : ofField(fields.copy().values());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Condition> joined(Map<String, Json> only, int depth) {
        var entry = only.entrySet().iterator().next();
        return switch (entry.getKey()) {
            case "all" -> all(entry.getValue(), it -> read(it, depth)).map(Condition.All::new);
            case "any" -> all(entry.getValue(), it -> read(it, depth)).map(Condition.Any::new);
            case "not" -> read(entry.getValue(), depth).map(Condition.Not::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> ofField(Map<String, Json> left) {
        var field = left.remove(FIELD);
        var comparison = left.remove(COMPARISON);
        if (!(field instanceof Json.Text(String name)) || left.size() != 1) {
            return Optional.empty();
        }
        var only = left.entrySet().iterator().next();
        return comparison == null
                ? test(name, only.getKey(), only.getValue())
                : comparison(comparison)
                        .flatMap(how ->
                                operand(only.getKey(), only.getValue())
                                        .map(with -> new Condition.Compare(name, how, with)));
    }

    private static Optional<Condition> test(String field, String kind, Json value) {
        return switch (kind) {
            case "daysAgo" -> within(field, Condition.Direction.PAST, value);
            case "daysAhead" -> within(field, Condition.Direction.AHEAD, value);
            case "among" ->
                    all(value, Scalars::text).map(texts -> new Condition.Among(field, texts));
            case "missing" ->
                    value == Json.Literal.TRUE
                            ? Optional.of(new Condition.Missing(field))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> within(
            String field, Condition.Direction direction, Json value) {
        if (!(value instanceof Json.Fields days) || days.values().size() > 2) {
            return Optional.empty();
        }
        var left = days.copy().values();
        var from = left.remove("from");
        var to = left.remove("to");
        var least = from == null ? Optional.of(0) : Scalars.number(from);
        var most = to == null ? Optional.of(Limits.DAYS) : Scalars.number(to);
        return left.isEmpty()
                ? least.flatMap(first ->
                        most.map(last -> new Condition.Within(field, direction, first, last)))
                : Optional.empty();
    }

    private static Optional<Comparison> comparison(Json value) {
        return value instanceof Json.Text(String name)
                ? Choice.COMPARISON.named(name)
                : Optional.empty();
    }

    private static Optional<Operand> operand(String type, Json value) {
        return switch (type) {
            case "number" -> Scalars.decimal(value).map(Operand.Amount::new);
            case "text" -> Scalars.text(value).map(Operand.Text::new);
            case "date" -> Scalars.date(value).map(Operand.Day::new);
            case "flag" ->
                    value == Json.Literal.TRUE || value == Json.Literal.FALSE
                            ? Optional.of(new Operand.Flag(value == Json.Literal.TRUE))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static void put(Operand operand, Json.Fields into) {
        switch (operand) {
            case Operand.Amount(double value) ->
                    into.values().put("number", Json.Numeral.of(value));
            case Operand.Text(String value) -> into.values().put("text", text(value));
            case Operand.Day(var value) -> into.values().put("date", text(value.toString()));
            case Operand.Flag(boolean value) ->
                    into.values().put("flag", value ? Json.Literal.TRUE : Json.Literal.FALSE);
        }
    }

    private static String nameOf(Condition.Direction direction) {
        return switch (direction) {
            case PAST -> "daysAgo";
            case AHEAD -> "daysAhead";
        };
    }

    /// Every item as something; empty where one is not.
    private static <V> Optional<List<V>> all(Json value, Function<Json, Optional<V>> read) {
        if (!(value instanceof Json.Items(List<Json> items))) {
            return Optional.empty();
        }
        var result = new ArrayList<V>(items.size());
        items.forEach(item -> read.apply(item).ifPresent(result::add));
        return result.size() == items.size() ? Optional.of(result) : Optional.empty();
    }

    private static Json.Fields ofField(String name) {
        return one(FIELD, text(name));
    }

    private static Json.Fields one(String name, Json value) {
        var fields = Json.Fields.empty();
        fields.values().put(name, value);
        return fields;
    }

    private static Json items(List<Condition> parts) {
        return new Json.Items(parts.stream().map(ConditionFormat::write).toList());
    }

    private static Json text(String value) {
        return new Json.Text(value);
    }

    private static Json number(int value) {
        return new Json.Numeral(Integer.toString(value));
    }
}
