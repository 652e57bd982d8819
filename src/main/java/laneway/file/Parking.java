// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/// Finds cards without a place one beside the board, in a lane "Parked".
final class Parking {
    private static final String PARKED = "Parked";

    private final KeptFields kept;
    private final List<Repair> repairs;
    private JourneyMap map;

    /// @param repairs which every card that is parked joins
    Parking(JourneyMap map, KeptFields kept, List<Repair> repairs) {
        this.map = map;
        this.kept = kept;
        this.repairs = repairs;
    }

    /// The map with these cards in it.
    JourneyMap park(List<Card> homeless) {
        if (homeless.isEmpty()) {
            return map;
        }
        var inOrder =
                homeless.stream()
                        .sorted(
                                Comparator.<Card>comparingInt(
                                                card -> map.indexOf(card.place().step()))
                                        .thenComparing(card -> card.place().rank())
                                        .thenComparing(card -> card.id().value()))
                        .toList();
        var lane = parkedLane();
        var first = firstStep();
        var last = new HashMap<Cell, Rank>();
        var parked = new ArrayList<Card>();
        for (Card card : inOrder) {
            var place = card.place();
            var step = map.step(place.step()).isPresent() ? place.step() : first;
            if (!step.equals(place.step())) {
                kept.reference(card.id(), "step", place.step());
            }
            if (map.lane(place.lane()).isEmpty()) {
                kept.reference(card.id(), "lane", place.lane());
            }
            var cell = new Cell(step, lane);
            var rank =
                    last.compute(
                            cell,
                            (_, before) ->
                                    Rank.between(before == null ? lastIn(cell) : before, null));
            parked.add(Card.PLACE.with(card, Place.in(cell, rank)));
            repairs.add(new Repair.Parked(card.id(), map.titleOf(card)));
        }
        return map.with(parked, List.of());
    }

    private @Nullable Rank lastIn(Cell cell) {
        var cards = map.cardsIn(cell);
        return cards.isEmpty() ? null : cards.getLast().rank();
    }

    private LaneId parkedLane() {
        if (!map.parkedLanes().isEmpty()) {
            return map.parkedLanes().getFirst().id();
        }
        var id = new LaneId(free("parked", name -> map.lane(new LaneId(name)).isPresent()));
        var last = map.lanes().isEmpty() ? null : map.lanes().getLast().rank();
        var rank = Rank.between(last, null);
        map = map.with(Lane.named(id, rank, PARKED, LaneKind.PARKED));
        return id;
    }

    private StepId firstStep() {
        if (map.steps().isEmpty()) {
            var stage = new StageId("parked");
            var step = new StepId("parked");
            map = map.with(Stage.named(stage, Rank.FIRST, PARKED), Step.nameless(step, stage));
        }
        return map.steps().getFirst().id();
    }

    private static String free(String name, Predicate<String> taken) {
        var free = name;
        for (int number = 2; taken.test(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
