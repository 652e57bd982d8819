// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.model.Condition;

import java.util.List;
import java.util.Locale;

/// How the lines of a group of conditions are joined.
enum Joining {
    ALL,
    ANY,
    NONE,
    NOT_ALL;

    /// How the parts of a condition are joined; a single one counts as all of one.
    static Joining of(Condition condition) {
        return switch (condition) {
            // where nobody has said anything yet, what is said first will have to hold
            case Condition.Any(var parts) -> parts.isEmpty() ? ALL : ANY;
            case Condition.Not(Condition.All _) -> NOT_ALL;
            case Condition.Not(Condition.Missing _) -> ALL;
            case Condition.Not _ -> NONE;
            case Condition.All _,
                    Condition.Compare _,
                    Condition.Within _,
                    Condition.Among _,
                    Condition.Missing _ ->
                    ALL;
        };
    }

    /// The parts that are joined.
    static List<Condition> partsOf(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts;
            case Condition.Any(var parts) -> parts;
            case Condition.Not(Condition.All(var parts)) -> parts;
            case Condition.Not(Condition.Any(var parts)) -> parts;
            case Condition.Not(Condition.Missing _) -> List.of(condition);
            case Condition.Not(var part) -> List.of(part);
            case Condition.Compare _, Condition.Within _, Condition.Among _, Condition.Missing _ ->
                    List.of(condition);
        };
    }

    /// The condition that joins parts; of no account where there is none, since nobody has said
    /// anything yet.
    Condition join(List<Condition> parts) {
        if (parts.isEmpty()) {
            return new Condition.Any(List.of());
        }
        return switch (this) {
            case ALL -> parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
            case ANY -> new Condition.Any(parts);
            case NONE -> new Condition.Not(new Condition.Any(parts));
            case NOT_ALL -> new Condition.Not(new Condition.All(parts));
        };
    }

    String title() {
        return CustomerWords.say("joining." + name().toLowerCase(Locale.ROOT));
    }
}
