// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Moment;
import laneway.model.PartId;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Something about a map that somebody should look at.
///
/// @param weight how much it matters, 1 to 100
/// @param reason why it was found, as a sentence for the user
/// @param parts what it is about, the most telling first
public record Finding(FindingKind kind, int weight, String reason, List<PartId> parts) {
    /// The least weight of what should be looked at first.
    public static final int HEAVY = 70;

    /// The heaviest first; a stable order.
    static final Comparator<Finding> ORDER =
            Comparator.comparingInt(Finding::weight)
                    .reversed()
                    .thenComparing(Finding::kind)
                    .thenComparing(Finding::parts, Finding::compare);

    public Finding {
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException("weight is " + weight);
        }
        parts = List.copyOf(parts);
    }

    private static int compare(List<PartId> some, List<PartId> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).value().compareTo(others.get(i).value());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /// A reason from the bundle.
    static Finding of(
            FindingKind kind, int weight, List<? extends PartId> parts, Object... values) {
        return new Finding(
                kind, Math.clamp(weight, 1, 100), Reasons.say(kind, values), List.copyOf(parts));
    }

    /// What stays the same while the finding does, whatever the parts are called.
    public String key() {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return parts.isEmpty() ? name : name + " " + ids();
    }

    private String ids() {
        return parts.stream().map(PartId::value).sorted().collect(Collectors.joining(" "));
    }

    /// The mark that a card gets when the finding is accepted; empty where it asks for another
    /// answer.
    public Optional<Moment> mark() {
        return switch (kind) {
            case SAME_ACTION -> Optional.of(Moment.REDUNDANT_STEP);
            case REPEATED_PAIN -> Optional.of(Moment.FRICTION);
            case LONGEST -> Optional.of(Moment.SLOW_STEP);
            case MISMATCH -> Optional.of(Moment.BROKEN_PROMISE);
            default -> Optional.empty();
        };
    }

    /// The cards that are meant, which get the mark.
    public List<CardId> cards() {
        return parts.stream().filter(CardId.class::isInstance).map(CardId.class::cast).toList();
    }

    /// Whether the mark alone says that somebody agrees. A broken promise may be known for other
    /// reasons than that a touchpoint serves badly.
    public boolean isSettledByMark() {
        return kind != FindingKind.MISMATCH;
    }

    /// Whether all its cards have the mark, so that nobody needs to be told any more.
    public boolean isAccepted(JourneyMap map) {
        var cards = cards();
        return isSettledByMark()
                && !cards.isEmpty()
                && mark().filter(mark ->
                                cards.stream()
                                        .allMatch(card ->
                                                map.card(card)
                                                        .filter(found ->
                                                                found.moments().contains(mark))
                                                        .isPresent()))
                        .isPresent();
    }
}
