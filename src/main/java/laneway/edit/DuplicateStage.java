// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StepId;

import java.util.Map;

/// Adds a copy of a stage behind it, with its steps, their cards and the links among them.
///
/// @param name of the copy
/// @param copies the identity of the copy of each part in it; a part without one is not copied
public record DuplicateStage(StageId stage, StageId copy, String name, Map<PartId, PartId> copies)
        implements Edit {
    public DuplicateStage {
        copies = Map.copyOf(copies);
    }

    /// A copy with new identities of all that is in the stage now.
    public static DuplicateStage of(JourneyMap map, StageId stage, String name) {
        var copies = Copies.identities(map, Clip.ofStage(map, stage).ids());
        map.stepsOf(stage).forEach(step -> copies.put(step.id(), StepId.random()));
        return new DuplicateStage(stage, StageId.random(), name, copies);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var original = draft.require(stage, Stage.class);
        if (original != null) {
            int index = map.stages().indexOf(original) + 1;
            Copies.addStage(draft, original, map.stepsOf(stage), copy, index, copies);
            draft.setAny(copy, Stage.NAME, name);
            addCards(draft);
            Copies.addLinks(draft, map.links(), copies);
        }
        return draft.finish(Label.named("duplicateStage", original == null ? "" : original.name()));
    }

    private void addCards(Draft draft) {
        for (Clip.Copied copied : Clip.ofStage(draft.before(), stage).cards()) {
            Card card = copied.card();
            if (copies.get(card.id()) instanceof CardId id
                    && copies.get(card.place().step()) instanceof StepId step) {
                var place = new Place(step, card.place().lane(), card.rank());
                var spanTo =
                        card.spanTo() != null && copies.get(card.spanTo()) instanceof StepId last
                                ? last
                                : null;
                draft.add(Card.SPAN_TO.with(card.as(id, place), spanTo));
            }
        }
    }
}
