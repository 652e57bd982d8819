// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.model.CardId;

import java.util.List;
import java.util.Map;

/// Which cards of a board are set apart from the others, and which of their words.
///
/// @param cards those that are set apart
/// @param fadesOthers whether the others step back
public record Highlights(Map<CardId, Words> cards, boolean fadesOthers) {
    /// Every card as it is.
    public static final Highlights NONE = new Highlights(Map.of(), false);

    public Highlights {
        cards = Map.copyOf(cards);
    }

    /// What is marked on a card.
    ///
    /// @param text stretches of the card's text
    /// @param title stretches of the name of its touchpoint
    public record Words(List<Stretch> text, List<Stretch> title) {
        public Words {
            text = List.copyOf(text);
            title = List.copyOf(title);
        }
    }

    /// A stretch of a text.
    ///
    /// @param start the place of its first character
    /// @param end the place after its last one
    public record Stretch(int start, int end) {}
}
