// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import java.util.List;

/// Deletes a stage, a step, a lane, a touchpoint, a team, a persona, an ownership or a link.
///
/// The cards of a stage, step or lane go too, with their links; the label says how many. Cards of a
/// deleted touchpoint keep its name as their text.
public record DeletePart(PartId part) implements Edit {

    /// The cards that go with a part, for the question before deleting it.
    public static List<CardId> cardsOf(JourneyMap map, PartId part) {
        return Removal.cardsOf(map, part);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var found = map.part(part);
        if (found.isEmpty()) {
            return new Result.Refused(Result.Reason.PART_GONE);
        }
        int cards = cardsOf(map, part).size();
        Removal.of(draft, List.of(part));
        String key = "delete" + Names.kindOf(found.get());
        return draft.finish(new Label(key, cards, Names.of(found.get())));
    }
}
