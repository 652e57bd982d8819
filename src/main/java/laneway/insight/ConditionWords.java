// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Limits;
import laneway.model.Operand;

import java.util.List;
import java.util.stream.Collectors;

/// Conditions in words: "contract start lies at most 90 days back, and licence use is more than
/// 85".
public final class ConditionWords {
    private ConditionWords() {}

    /// A part of a sentence, without a full stop.
    public static String of(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> joined(parts, "condition.and", "condition.everybody");
            case Condition.Any(var parts) -> joined(parts, "condition.or", "condition.nobody");
            case Condition.Not(Condition.Missing(var field)) ->
                    Reasons.say("condition.known", field);
            case Condition.Not(var part) -> Reasons.say("condition.not", of(part));
            case Condition.Compare(var field, var comparison, var operand) ->
                    Reasons.say(key(comparison, operand), field, of(operand));
            case Condition.Within within -> of(within);
            case Condition.Among(var field, var texts) ->
                    Reasons.say(
                            "condition.among",
                            field,
                            texts.stream()
                                    .map(text -> "“" + text + "”")
                                    .collect(Collectors.joining(", ")));
            case Condition.Missing(var field) -> Reasons.say("condition.missing", field);
        };
    }

    private static String joined(List<Condition> parts, String key, String none) {
        if (parts.isEmpty()) {
            return Reasons.say(none);
        }
        return parts.stream()
                .map(part -> parts.size() > 1 && isJoined(part) ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(Reasons.say(key)));
    }

    private static boolean isJoined(Condition part) {
        return (part instanceof Condition.All(var parts) && parts.size() > 1)
                || (part instanceof Condition.Any(var others) && others.size() > 1);
    }

    private static String of(Condition.Within within) {
        var when = within.direction() == Condition.Direction.PAST ? ".past" : ".ahead";
        if (within.to() == Limits.DAYS) {
            return within.from() == 0
                    ? Reasons.say("condition.anyTime" + when, within.field())
                    : Reasons.say("condition.atLeast" + when, within.field(), within.from());
        }
        return within.from() == 0
                ? Reasons.say("condition.atMost" + when, within.field(), within.to())
                : Reasons.say(
                        "condition.within" + when, within.field(), within.from(), within.to());
    }

    private static String key(Comparison comparison, Operand operand) {
        boolean orders = comparison != Comparison.EQUAL && operand instanceof Operand.Day;
        return (orders ? "condition.day." : "condition.")
                + switch (comparison) {
                    case EQUAL -> "equal";
                    case LESS_THAN -> "lessThan";
                    case AT_MOST -> "atMost";
                    case MORE_THAN -> "moreThan";
                    case AT_LEAST -> "atLeast";
                    case CONTAINS -> "contains";
                };
    }

    private static String of(Operand operand) {
        return switch (operand) {
            case Operand.Amount(double value) -> Reasons.say("condition.number", value);
            case Operand.Text(String value) -> "“" + value + "”";
            case Operand.Day(var value) -> value.toString();
            case Operand.Flag(boolean value) ->
                    Reasons.say(value ? "condition.yes" : "condition.no");
        };
    }
}
