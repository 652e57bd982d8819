// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.StageId;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Adds a copy of a stage of another map, with its steps, their cards and the links among them; the
/// copy is not locked.
///
/// Cards go to the lane of the same name and kind; a lane that the map has not comes with them and
/// lies below the one that it lay below.
///
/// @param from the other map
/// @param index among the stages; a larger one means the end
/// @param copies the identities of the copies of the steps, cards and links, and of the lanes,
///   should they come too
public record PasteStage(
        JourneyMap from, StageId stage, int index, StageId copy, Map<PartId, PartId> copies)
        implements Edit {
    public PasteStage {
        copies = Map.copyOf(copies);
    }

    /// A copy with new identities.
    public static PasteStage of(JourneyMap from, StageId stage, int index) {
        var copies = Copies.identities(from, Clip.ofStage(from, stage).ids());
        from.stepsOf(stage).forEach(step -> copies.put(step.id(), StepId.random()));
        from.lanes().forEach(lane -> copies.put(lane.id(), LaneId.random()));
        return new PasteStage(from, stage, index, StageId.random(), copies);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var original = from.stage(stage).orElseThrow();
        Copies.addStage(draft, original, from.stepsOf(stage), copy, index, copies);
        var clip = Clip.ofStage(from, stage);
        var lanes = lanes(draft, clip);
        var touchpoints = Joining.join(draft, clip);
        for (Clip.Copied copied : clip.cards()) {
            Card card = copied.card();
            var spanTo = card.spanTo();
            var place =
                    new Place(
                            identity(card.place().step(), StepId.class),
                            Objects.requireNonNull(lanes.get(card.place().lane())),
                            card.rank());
            Card pasted = card.as(identity(card.id(), CardId.class), place);
            pasted = Card.TOUCHPOINT.with(pasted, touchpoints.get(card.touchpoint()));
            draft.add(
                    Card.SPAN_TO.with(
                            pasted, spanTo == null ? null : identity(spanTo, StepId.class)));
        }
        Copies.addLinks(draft, clip.links(), copies);
        return draft.finish(Label.named("pasteStage", original.name()));
    }

    private <I extends PartId> I identity(PartId original, Class<I> kind) {
        var found = copies.get(original);
        if (found == null) {
            throw new IllegalArgumentException("no identity for the copy of " + original);
        }
        return kind.cast(found);
    }

    /// Which lane stands for each of those that have cards in the stage.
    private Map<LaneId, LaneId> lanes(Draft draft, Clip clip) {
        var used = clip.cards().stream().map(copied -> copied.card().place().lane()).toList();
        var originals = from.lanes().stream().filter(lane -> used.contains(lane.id())).toList();
        var lanes = known(draft.before(), originals);
        var order = new ArrayList<>(draft.before().lanes().stream().map(Lane::id).toList());
        var joining = originals.stream().filter(lane -> !lanes.containsKey(lane.id())).toList();
        int place =
                originals.stream()
                        .map(lane -> order.indexOf(lanes.get(lane.id())))
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(order.size());
        for (Lane lane : originals) {
            if (joining.contains(lane)) {
                var id = identity(lane.id(), LaneId.class);
                Copies.addLane(draft, lane, id, current(draft, order), place);
                order.add(place, id);
                lanes.put(lane.id(), id);
            }
            place = order.indexOf(lanes.get(lane.id())) + 1;
        }
        for (Lane lane : joining) {
            Optional.ofNullable(lane.comparedTo())
                    .map(lanes::get)
                    .ifPresent(other ->
                            draft.setAny(
                                    identity(lane.id(), LaneId.class), Lane.COMPARED_TO, other));
        }
        return lanes;
    }

    /// Each lane of the map stands for one only.
    private static Map<LaneId, LaneId> known(JourneyMap map, List<Lane> originals) {
        var found = new HashMap<LaneId, LaneId>();
        for (Lane lane : originals) {
            map.lanes().stream()
                    .filter(other -> isAlike(lane, other) && !found.containsValue(other.id()))
                    .findFirst()
                    .ifPresent(other -> found.put(lane.id(), other.id()));
        }
        return found;
    }

    private static boolean isAlike(Lane lane, Lane other) {
        return lane.kind() == other.kind() && fold(lane.name()).equals(fold(other.name()));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Lane> current(Draft draft, List<LaneId> order) {
        return order.stream()
                .flatMap(id -> Optional.ofNullable(draft.part(id)).stream())
                .map(Lane.class::cast)
                .toList();
    }
}
