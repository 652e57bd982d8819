// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LinkId;
import laneway.model.Step;
import laneway.model.StepId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Adds a copy of a lane of another map, with its cards and the links among them; the copy is not
/// locked.
///
/// Cards go to the stage of the same name, else to the one in the same place; where there are fewer
/// stages or steps, to the last.
///
/// @param from the other map
/// @param index among the lanes; a larger one means the end
/// @param ids the identities of the copies, one for each card of the lane in the order of the board
/// @param linkIds the identities of the copied links, one for each link among these cards
public record PasteLane(
        JourneyMap from,
        LaneId lane,
        int index,
        LaneId copy,
        List<CardId> ids,
        List<LinkId> linkIds)
        implements Edit {
    public PasteLane {
        ids = List.copyOf(ids);
        linkIds = List.copyOf(linkIds);
    }

    /// A copy with new identities.
    public static PasteLane of(JourneyMap from, LaneId lane, int index) {
        var clip = clip(from, lane);
        return new PasteLane(
                from,
                lane,
                index,
                LaneId.random(),
                clip.cards().stream().map(_ -> CardId.random()).toList(),
                clip.links().stream().map(_ -> LinkId.random()).toList());
    }

    private static Clip clip(JourneyMap from, LaneId lane) {
        return Clip.of(
                from,
                from.cards().stream()
                        .filter(card -> card.place().lane().equals(lane))
                        .map(Card::id)
                        .toList());
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var original = from.lane(lane).orElseThrow();
        Copies.addLane(draft, original, copy, map.lanes(), index);
        if (map.lane(original.comparedTo()).isPresent()) {
            draft.setAny(copy, Lane.COMPARED_TO, original.comparedTo());
        }
        if (map.steps().isEmpty()) {
            draft.refuse(Result.Reason.PART_GONE);
            return draft.finish(Label.named("pasteLane", original.name()));
        }
        var clip = clip(from, lane);
        var touchpoints = Joining.join(draft, clip);
        var steps = steps(map);
        Map<Cell, List<Card>> byCell = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Card card = clip.cards().get(i).card();
            var step = Objects.requireNonNull(steps.get(card.place().step()));
            Card pasted = card.as(ids.get(i), card.place());
            pasted = Card.TOUCHPOINT.with(pasted, touchpoints.get(card.touchpoint()));
            pasted = Card.SPAN_TO.with(pasted, spanTo(map, steps, card));
            byCell.computeIfAbsent(new Cell(step, copy), _ -> new ArrayList<>()).add(pasted);
        }
        byCell.forEach((cell, cards) -> Placing.add(draft, cell, Integer.MAX_VALUE, cards));
        Joining.link(draft, clip, ids, linkIds);
        return draft.finish(Label.named("pasteLane", original.name()));
    }

    private static @Nullable StepId spanTo(JourneyMap map, Map<StepId, StepId> steps, Card card) {
        var step = steps.get(card.place().step());
        var last = card.spanTo() == null ? null : steps.get(card.spanTo());
        return step == null || last == null || map.indexOf(last) <= map.indexOf(step) ? null : last;
    }

    /// Which step of the map stands for each of the other map's.
    private Map<StepId, StepId> steps(JourneyMap map) {
        var steps = new HashMap<StepId, StepId>();
        var stages = map.stages().stream().filter(to -> !map.stepsOf(to.id()).isEmpty()).toList();
        for (int i = 0; i < from.stages().size(); i++) {
            var stage = from.stages().get(i);
            int place = Math.min(i, stages.size() - 1);
            var to =
                    stages.stream()
                            .filter(each -> isNamed(each.name(), stage.name()))
                            .findFirst()
                            .orElse(stages.get(place));
            match(from.stepsOf(stage.id()), map.stepsOf(to.id()), steps);
        }
        return steps;
    }

    private static void match(List<Step> steps, List<Step> others, Map<StepId, StepId> found) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var to =
                    others.stream()
                            .filter(each -> isNamed(each.name(), step.name()))
                            .findFirst()
                            .orElse(others.get(Math.min(i, others.size() - 1)));
            found.put(step.id(), to.id());
        }
    }

    private static boolean isNamed(String name, String other) {
        return !name.isBlank()
                && name.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
