// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Ranks;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What of a map an audience sees: no stages that are off, no lanes that are folded away, and
/// nothing that the board leaves out.
final class Shown {
    private final JourneyMap map;
    private final JourneyMap bare;

    private Shown(JourneyMap map, JourneyMap bare) {
        this.map = map;
        this.bare = bare;
    }

    static Shown of(JourneyMap whole, Showing showing) {
        var gone = new ArrayList<PartId>();
        var steps = new ArrayList<StepId>();
        for (Stage stage : whole.stages()) {
            boolean seen = stage.on() && showing.shows(whole, stage.id());
            for (Step step : whole.stepsOf(stage.id())) {
                if (seen) {
                    steps.add(step.id());
                } else {
                    gone.add(step.id());
                }
            }
            if (!seen) {
                gone.add(stage.id());
            }
        }
        var lanes = new HashSet<LaneId>();
        for (Lane lane : whole.lanes()) {
            if (lane.collapsed() || !showing.shows(whole, lane.id())) {
                gone.add(lane.id());
            } else {
                lanes.add(lane.id());
            }
        }
        var changed = new ArrayList<Part>();
        for (Card card : whole.cards()) {
            if (!showing.shows(whole, card.id()) || !lanes.contains(card.place().lane())) {
                gone.add(card.id());
            } else if (steps.contains(card.place().step())) {
                changed.add(within(card, steps, whole.steps()));
            } else if (showing.onlyStage().isPresent() && !steps.isEmpty()) {
                changed.add(within(beginningIn(steps.getFirst(), card), steps, whole.steps()));
            } else {
                gone.add(card.id());
            }
        }
        var map = whole.with(changed, gone);
        return new Shown(map, withoutBoard(map));
    }

    /// The card in a later step, for where those that it begins in are not seen.
    private static Card beginningIn(StepId step, Card card) {
        var place = card.place();
        return Card.PLACE.with(card, new Place(step, place.lane(), place.rank()));
    }

    /// The card spanning no farther than what is seen.
    ///
    /// @param seen in order
    /// @param all the steps of the map, in order
    private static Card within(Card card, List<StepId> seen, List<Step> all) {
        if (card.spanTo() == null || seen.contains(card.spanTo())) {
            return card;
        }
        var order = all.stream().map(Step::id).toList();
        int begin = order.indexOf(card.place().step());
        int end = order.indexOf(card.spanTo());
        var last =
                seen.stream()
                        .filter(step -> order.indexOf(step) > begin && order.indexOf(step) <= end)
                        .reduce((_, later) -> later);
        return Card.SPAN_TO.with(card, last.orElse(null));
    }

    /// Personas, teams and touchpoints, and nothing that lies on a board.
    private static JourneyMap withoutBoard(JourneyMap map) {
        var gone = new ArrayList<PartId>();
        map.stages().forEach(stage -> gone.add(stage.id()));
        map.steps().forEach(step -> gone.add(step.id()));
        map.lanes().forEach(lane -> gone.add(lane.id()));
        map.cards().forEach(card -> gone.add(card.id()));
        map.links().forEach(link -> gone.add(link.id()));
        return map.with(List.of(), gone);
    }

    JourneyMap map() {
        return map;
    }

    /// The cards of a stage's steps in a lane, step by step, after those that reach into them from
    /// earlier ones.
    List<Card> cards(List<Step> steps, Lane lane) {
        var all = map.steps();
        int first = all.indexOf(steps.getFirst());
        var reaching =
                all.subList(0, first).stream()
                        .flatMap(step -> map.cardsIn(new Cell(step.id(), lane.id())).stream())
                        .filter(card -> reaches(card, all.subList(first, all.size())));
        var own =
                steps.stream()
                        .flatMap(step -> map.cardsIn(new Cell(step.id(), lane.id())).stream());
        return Stream.concat(reaching, own).toList();
    }

    private static boolean reaches(Card card, List<Step> steps) {
        return steps.stream().anyMatch(step -> step.id().equals(card.spanTo()));
    }

    /// A map of some steps and cards, which has nothing else on its board.
    ///
    /// Several steps become stages of their own: a slide names the stage elsewhere, larger.
    ///
    /// @param width how many cards may lie side by side in a step
    JourneyMap only(Stage stage, List<Step> steps, List<Lane> lanes, List<Card> cards, int width) {
        var parts = new ArrayList<Part>();
        if (steps.size() == 1) {
            parts.add(stage);
            parts.add(Step.WIDTH.with(steps.getFirst(), width));
        } else {
            addAsStages(steps, width, parts);
        }
        var there = lanes.stream().map(Lane::id).toList();
        for (Lane lane : lanes) {
            boolean lone = lane.comparedTo() != null && !there.contains(lane.comparedTo());
            parts.add(lone ? Lane.COMPARED_TO.with(lane, null) : lane);
        }
        var ids = steps.stream().map(Step::id).toList();
        for (Card card : cards) {
            boolean own = ids.contains(card.place().step());
            var placed = own ? card : beginningIn(ids.getFirst(), card);
            parts.add(within(placed, ids, map.steps()));
        }
        return bare.with(parts, List.of());
    }

    private static void addAsStages(List<Step> steps, int width, List<Part> parts) {
        var ranks = Ranks.initial(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var id = new StageId("stage-" + step.id().value());
            parts.add(Stage.named(id, ranks.get(i), step.name()));
            parts.add(
                    new Step(
                            step.id(),
                            id,
                            Rank.FIRST,
                            "",
                            step.description(),
                            width,
                            step.duration()));
        }
    }
}
