// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.List;

/// Gives cards other texts and notes, all in one step.
public record ReplaceTexts(List<Texts> cards) implements Edit {
    /// What one card says from now on.
    public record Texts(CardId card, String text, String notes) {}

    public ReplaceTexts {
        cards = List.copyOf(cards);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        for (Texts texts : cards) {
            draft.setAny(texts.card(), Card.TEXT, texts.text());
            draft.setAny(texts.card(), Card.NOTES, texts.notes());
        }
        return draft.finish(
                CardLabels.of("replaceTexts", map, cards.stream().map(Texts::card).toList()));
    }
}
