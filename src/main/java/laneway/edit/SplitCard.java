// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.List;
import java.util.stream.IntStream;

/// Makes a card of each line of a card's text; the first stays, the others come right behind it.
///
/// They are alike but for the text: only the first keeps notes, votes, image and links.
///
/// @param pieces identities of the cards behind the first, one for each further line
public record SplitCard(CardId card, List<CardId> pieces) implements Edit {
    public SplitCard {
        pieces = List.copyOf(pieces);
    }

    /// One card a line of what the card says now, with new identities.
    public static SplitCard of(Card card) {
        int further = Math.max(0, lines(card).size() - 1);
        return new SplitCard(
                card.id(), IntStream.range(0, further).mapToObj(_ -> CardId.random()).toList());
    }

    /// The lines that become cards; one or none where there is nothing to split.
    public static List<String> lines(Card card) {
        return card.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var first = draft.require(card, Card.class);
        if (first == null) {
            return draft.finish(Label.named("splitCard", ""));
        }
        var lines = lines(first);
        int further = Math.min(pieces.size(), lines.size() - 1);
        if (further > 0) {
            int index = map.cardsIn(first.cell()).indexOf(first) + 1;
            var alike =
                    IntStream.range(0, further)
                            .mapToObj(i -> piece(first, pieces.get(i), lines.get(i + 1)))
                            .toList();
            Placing.add(draft, first.cell(), index, alike);
            // Lines for which there is no card stay where they are.
            var staying = String.join("\n", lines.subList(further + 1, lines.size()));
            draft.set(
                    first,
                    Card.TEXT,
                    staying.isEmpty() ? lines.getFirst() : lines.getFirst() + "\n" + staying);
        }
        return draft.finish(Label.named("splitCard", lines.isEmpty() ? "" : lines.getFirst()));
    }

    private static Card piece(Card first, CardId id, String text) {
        var alike = Card.TEXT.with(first.as(id, first.place()), text);
        return Card.VOTES.with(Card.IMAGE.with(Card.NOTES.with(alike, ""), null), 0);
    }
}
