// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Change;
import laneway.edit.Entry;
import laneway.edit.Landings;
import laneway.model.About;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The parts of a map that an undone or redone entry touched, so that the user sees what happened.
record Touched(Set<PartId> parts) {
    Touched {
        parts = Set.copyOf(parts);
    }

    /// Those that are in the map now.
    static Touched by(Entry entry, JourneyMap map) {
        return new Touched(
                entry.changes().stream()
                        .filter(change -> !isBesideTheBoard(change))
                        .map(Change::part)
                        .filter(id -> map.part(id).isPresent())
                        .collect(Collectors.toSet()));
    }

    /// Whether a change is seen neither on the board nor among the fields of a part, so that nobody
    /// need be led to it.
    private static boolean isBesideTheBoard(Change change) {
        return change instanceof Change.Set set
                && (set.property().equals(About.BALLOTS) || set.property().equals(About.VIEWS));
    }

    /// What to select; empty where the selection may stay as it is.
    Optional<Selection> selection(JourneyMap map) {
        var cards =
                parts.stream().filter(CardId.class::isInstance).map(CardId.class::cast).toList();
        if (!cards.isEmpty()) {
            return Optional.of(Selection.ofCards(map, Landings.inOrder(map, cards)));
        }
        if (parts.equals(Set.of(map.id()))) {
            return Optional.of(Selection.NONE);
        }
        return parts.size() == 1
                ? Optional.of(Selection.ofPart(parts.iterator().next()))
                : Optional.empty();
    }
}
