// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Rank;
import laneway.model.Ranks;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What of a map an audience sees: no stages that are off, no lanes that are folded away.
final class Shown {
    private final JourneyMap map;
    private final JourneyMap bare;

    private Shown(JourneyMap map, JourneyMap bare) {
        this.map = map;
        this.bare = bare;
    }

    static Shown of(JourneyMap whole) {
        var gone = new ArrayList<PartId>();
        var steps = new HashSet<StepId>();
        for (Stage stage : whole.stages()) {
            for (Step step : whole.stepsOf(stage.id())) {
                if (stage.on()) {
                    steps.add(step.id());
                } else {
                    gone.add(step.id());
                }
            }
            if (!stage.on()) {
                gone.add(stage.id());
            }
        }
        var lanes = new HashSet<LaneId>();
        for (Lane lane : whole.lanes()) {
            if (lane.collapsed()) {
                gone.add(lane.id());
            } else {
                lanes.add(lane.id());
            }
        }
        var shortened = new ArrayList<Part>();
        for (Card card : whole.cards()) {
            if (!steps.contains(card.place().step()) || !lanes.contains(card.place().lane())) {
                gone.add(card.id());
            } else if (card.spanTo() != null && !steps.contains(card.spanTo())) {
                shortened.add(Card.SPAN_TO.with(card, null));
            }
        }
        var map = whole.with(shortened, gone);
        return new Shown(map, withoutBoard(map));
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

    /// The cards of a stage's steps in a lane, step by step.
    List<Card> cards(List<Step> steps, Lane lane) {
        return steps.stream()
                .flatMap(step -> map.cardsIn(new Cell(step.id(), lane.id())).stream())
                .toList();
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
            boolean beyond = card.spanTo() != null && !ids.contains(card.spanTo());
            parts.add(beyond ? Card.SPAN_TO.with(card, null) : card);
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
