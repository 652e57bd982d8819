// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.words.Words;
import laneway.edit.Edit;
import laneway.edit.SetProperty;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.PartId;
import laneway.model.Stage;

import java.util.Optional;

/// Where a card lies that cannot be seen because its lane or stage is folded away.
///
/// @param sentence that says so
/// @param opening the edit that brings the card to light
record Folded(String sentence, Edit opening) {
    /// Empty for what is not folded away.
    static Optional<Folded> away(JourneyMap map, PartId part) {
        var card = part instanceof CardId id ? map.card(id) : Optional.<Card>empty();
        return card.flatMap(found -> inLane(map, found).or(() -> inStage(map, found)));
    }

    private static Optional<Folded> inLane(JourneyMap map, Card card) {
        return map.lane(card.place().lane())
                .filter(Lane::collapsed)
                .map(lane ->
                        new Folded(
                                Words.say("find.inLane", lane.name()),
                                SetProperty.of(lane.id(), Lane.COLLAPSED, false)));
    }

    private static Optional<Folded> inStage(JourneyMap map, Card card) {
        return map.step(card.place().step())
                .flatMap(step -> map.stage(step.stage()))
                .filter(stage -> !stage.on())
                .map(stage ->
                        new Folded(
                                Words.say("find.inStage", stage.name()),
                                SetProperty.of(stage.id(), Stage.ON, true)));
    }
}
