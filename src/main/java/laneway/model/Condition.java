// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What may hold of an account, or not, on the day of asking.
///
/// Two-valued: of a value that is missing no comparison holds, so that its negation does. Texts are
/// compared letter by letter.
public sealed interface Condition {
    /// How deeply conditions may lie in each other.
    int DEPTH = 12;

    /// How many conditions one may consist of, itself included.
    int SIZE = 500;

    /// Each part holds; of every account where there is none.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
            checkSize(parts);
        }
    }

    /// At least one part holds; of no account where there is none.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
            checkSize(parts);
        }
    }

    /// The part does not hold.
    record Not(Condition part) implements Condition {
        public Not {
            checkSize(List.of(part));
        }
    }

    /// The value of a field, compared with another of the same type.
    record Compare(String field, Comparison comparison, Operand operand) implements Condition {
        public Compare {
            Limits.checkText(field);
            if (!comparison.suits(operand)) {
                throw new IllegalArgumentException(comparison + " does not suit " + operand);
            }
        }
    }

    /// A date lies so many days before or after the day of asking, both bounds included.
    ///
    /// @param from 0 to `to`
    /// @param to up to [Limits#DAYS], which stands for any time
    record Within(String field, Direction direction, int from, int to) implements Condition {
        public Within {
            Limits.checkText(field);
            Limits.checkRange("to", to, 0, Limits.DAYS);
            Limits.checkRange("from", from, 0, to);
        }
    }

    /// A text is one of some.
    record Among(String field, List<String> texts) implements Condition {
        public Among {
            Limits.checkText(field);
            texts = List.copyOf(texts);
            texts.forEach(Limits::checkText);
        }
    }

    /// A field has no value.
    record Missing(String field) implements Condition {
        public Missing {
            Limits.checkText(field);
        }
    }

    /// Where a date lies, seen from the day of asking.
    enum Direction {
        PAST,
        AHEAD
    }

    /// The fields that the condition asks for, by name.
    default Set<String> fields() {
        var fields = new TreeSet<String>();
        switch (this) {
            case All(List<Condition> parts) -> parts.forEach(it -> fields.addAll(it.fields()));
            case Any(List<Condition> parts) -> parts.forEach(it -> fields.addAll(it.fields()));
            case Not(Condition part) -> fields.addAll(part.fields());
            case Compare compare -> fields.add(compare.field());
            case Within within -> fields.add(within.field());
            case Among among -> fields.add(among.field());
            case Missing missing -> fields.add(missing.field());
        }
        return fields;
    }

    private List<Condition> inside() {
        return switch (this) {
            case All(List<Condition> parts) -> parts;
            case Any(List<Condition> parts) -> parts;
            case Not(Condition part) -> List.of(part);
            case Compare _, Within _, Among _, Missing _ -> List.of();
        };
    }

    private int depth() {
        return 1 + inside().stream().mapToInt(Condition::depth).max().orElse(0);
    }

    private int size() {
        return 1 + inside().stream().mapToInt(Condition::size).sum();
    }

    private static void checkSize(List<Condition> parts) {
        for (Condition part : parts) {
            Limits.checkRange("depth", part.depth(), 1, DEPTH - 1);
        }
        Limits.checkRange("size", 1 + parts.stream().mapToInt(Condition::size).sum(), 1, SIZE);
    }
}
