// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Step;
import laneway.model.Tray;

import java.util.List;
import java.util.Optional;

/// Puts cards aside, behind all that are parked; the first makes the lane for them.
public sealed interface Park extends Edit {
    /// Takes cards off the board; those that are parked stay where they are.
    ///
    /// @param lane what the lane is called, should it be made
    record Cards(List<CardId> cards, String lane) implements Park {
        public Cards {
            cards = List.copyOf(cards);
        }

        @Override
        public Result applyTo(JourneyMap map) {
            var draft = new Draft(map);
            var moving = cards.stream().filter(card -> !Tray.holds(map, card)).toList();
            if (!moving.isEmpty()) {
                room(draft, lane)
                        .ifPresent(cell ->
                                Placing.move(
                                        draft,
                                        List.of(
                                                new Landing(
                                                        cell,
                                                        Integer.MAX_VALUE,
                                                        Landings.inOrder(map, moving)))));
            }
            return draft.finish(CardLabels.of("parkCards", map, moving));
        }
    }

    /// Writes a card that has no place yet.
    ///
    /// @param lane what the lane is called, should it be made
    record Written(CardId card, String text, String lane) implements Park {
        @Override
        public Result applyTo(JourneyMap map) {
            var draft = new Draft(map);
            room(draft, lane)
                    .ifPresent(cell -> {
                        var place = Place.in(cell, Rank.FIRST);
                        var blank = Card.of(card, place, CardKind.NOTE, "");
                        Placing.add(draft, cell, Integer.MAX_VALUE, List.of(blank));
                        draft.set(blank, Card.TEXT, text);
                    });
            return draft.finish(Label.named("addCard", text.lines().findFirst().orElse("")));
        }
    }

    /// The cell behind all that is parked; a map without steps has none, and the edit is refused.
    private static Optional<Cell> room(Draft draft, String name) {
        var map = draft.before();
        var step = map.steps().stream().findFirst().map(Step::id);
        if (step.isEmpty()) {
            draft.refuse(Result.Reason.PART_GONE);
            return Optional.empty();
        }
        return Tray.end(map)
                .or(() ->
                        map.parkedLanes().stream()
                                .findFirst()
                                .map(lane -> new Cell(step.get(), lane.id())))
                .or(() -> Optional.of(new Cell(step.get(), found(draft, name))));
    }

    /// Always of the same identity, so that two people who park have one lane when they merge.
    private static LaneId found(Draft draft, String name) {
        var id = new LaneId("parked");
        var lane = draft.before().lane(id).isPresent() ? LaneId.random() : id;
        var lanes = draft.before().lanes();
        var above = lanes.isEmpty() ? null : lanes.getLast().rank();
        draft.add(Lane.named(lane, Rank.between(above, null), name, LaneKind.PARKED));
        return lane;
    }
}
