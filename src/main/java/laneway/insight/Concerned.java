// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Knowledge;
import laneway.model.LaneId;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What of the board some parts of a map are about.
///
/// @param cards in the order of the board: those that are meant, and those that meet a touchpoint
///   that is meant, in the stages that are meant with it
/// @param headings stages, steps and lanes
public record Concerned(List<CardId> cards, List<PartId> headings) {
    public Concerned {
        cards = List.copyOf(cards);
        headings = List.copyOf(headings);
    }

    /// What there is of it in a map; a team stands for what it owns where nothing else is named.
    public static Concerned of(JourneyMap map, Collection<? extends PartId> parts) {
        var named = new Naming();
        parts.stream()
                .filter(part -> !(part instanceof TeamId))
                .forEach(part -> named.add(map, part));
        named.limit();
        if (named.isEmpty()) {
            for (Ownership ownership : map.ownerships()) {
                if (ownership.team() != null && parts.contains(ownership.team())) {
                    named.add(map, ownership.subject());
                }
            }
        }
        var headings = named.headings.stream().filter(part -> map.part(part).isPresent()).toList();
        return new Concerned(named.cardsIn(map), headings);
    }

    /// Whether nothing of it is on the board.
    public boolean isEmpty() {
        return cards.isEmpty() && headings.isEmpty();
    }

    private static final class Naming {
        private final Set<CardId> cards = new HashSet<>();
        private final Set<TouchpointId> touchpoints = new HashSet<>();
        private final Set<PartId> headings = new LinkedHashSet<>();
        private Set<PartId> within = Set.of();

        boolean isEmpty() {
            return cards.isEmpty() && touchpoints.isEmpty() && headings.isEmpty();
        }

        /// Touchpoints are met in the stages named so far only, where there are any.
        void limit() {
            within = Set.copyOf(headings);
        }

        void add(JourneyMap map, PartId part) {
            switch (part) {
                case CardId card -> cards.add(card);
                case TouchpointId touchpoint -> touchpoints.add(touchpoint);
                case StageId _, StepId _, LaneId _ -> headings.add(part);
                default -> {
                    if (map.part(part).orElse(null) instanceof Knowledge knowledge) {
                        knowledge.references().stream()
                                .filter(reference -> !(reference instanceof TeamId))
                                .forEach(reference -> add(map, reference));
                    }
                }
            }
        }

        List<CardId> cardsIn(JourneyMap map) {
            if (cards.isEmpty() && touchpoints.isEmpty()) {
                return List.of();
            }
            var steps =
                    map.steps().stream()
                            .filter(step -> within.contains(step.stage()))
                            .map(Step::id)
                            .collect(Collectors.toSet());
            return map.cardsOnBoard()
                    .filter(card -> cards.contains(card.id()) || isMet(card, steps))
                    .map(Card::id)
                    .toList();
        }

        private boolean isMet(Card card, Set<StepId> steps) {
            return card.touchpoint() != null
                    && touchpoints.contains(card.touchpoint())
                    && (steps.isEmpty() || steps.contains(card.place().step()));
        }
    }
}
