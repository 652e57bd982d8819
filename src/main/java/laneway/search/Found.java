// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.CardId;
import laneway.model.PartId;

import java.util.List;

/// What of a map a query means.
///
/// @param cards in the order of the board: stage after stage, and within a step lane after lane
/// @param headings the stages, steps and lanes that say it themselves, in their order
/// @param known what the map knows beside its board that says it, kind after kind
public record Found(List<Match> cards, List<PartId> headings, List<Known> known) {
    /// What is found where nothing is looked for.
    public static final Found NOTHING = new Found(List.of(), List.of(), List.of());

    public Found {
        cards = List.copyOf(cards);
        headings = List.copyOf(headings);
        known = List.copyOf(known);
    }

    /// A card that matches.
    ///
    /// @param inText where the words stand in the card's text
    /// @param inTouchpoint where they stand in the name of its touchpoint
    /// @param elsewhere what else of it says them, where text and touchpoint do not say all
    public record Match(
            CardId card, List<Span> inText, List<Span> inTouchpoint, List<Mention> elsewhere) {
        public Match {
            inText = List.copyOf(inText);
            inTouchpoint = List.copyOf(inTouchpoint);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// Something beside the board that matches: a goal, a metric, an action item and the like.
    ///
    /// @param text the first of its texts that says what is looked for
    /// @param spans where the words stand in it
    public record Known(PartId part, String text, List<Span> spans) {
        public Known {
            spans = List.copyOf(spans);
        }
    }

    /// Something about a card that says what is looked for and is not written on its face.
    ///
    /// @param where notes, tag, evidence, team or channel
    /// @param spans where the words stand in the text
    public record Mention(Field where, String text, List<Span> spans) {
        public Mention {
            spans = List.copyOf(spans);
        }
    }
}
