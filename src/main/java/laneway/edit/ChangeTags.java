// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives cards other tags, all at once.
///
/// @param tags all that each card has then
public record ChangeTags(Map<CardId, List<String>> tags, Label label) implements Edit {
    public ChangeTags {
        tags = Map.copyOf(tags);
    }

    /// Takes one tag from cards and gives them another, in its place; none is taken or given where
    /// one is empty.
    public static ChangeTags moved(
            JourneyMap map, Collection<CardId> cards, Optional<String> from, Optional<String> to) {
        var tags = new LinkedHashMap<CardId, List<String>>();
        for (CardId id : cards) {
            map.card(id).ifPresent(card -> tags.put(id, moved(card, from, to)));
        }
        return new ChangeTags(tags, Label.counted("changeTags", tags.size()));
    }

    /// Gives a tag another name on all cards; where a card has the other one already, they become
    /// one.
    public static ChangeTags renamed(JourneyMap map, String from, String to) {
        var cards =
                map.cards().stream()
                        .filter(card -> card.tags().contains(from))
                        .map(Card::id)
                        .toList();
        var moved = moved(map, cards, Optional.of(from), Optional.of(to));
        return new ChangeTags(moved.tags(), Label.named("renameTag", from));
    }

    private static List<String> moved(Card card, Optional<String> from, Optional<String> to) {
        var tags = new ArrayList<>(card.tags());
        int place = from.map(tags::indexOf).orElse(-1);
        if (place >= 0) {
            tags.remove(place);
        }
        to.ifPresent(tag -> tags.add(place < 0 ? tags.size() : place, tag));
        return List.copyOf(new LinkedHashSet<>(tags));
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        tags.forEach((card, wanted) -> draft.setAny(card, Card.TAGS, wanted));
        return draft.finish(label);
    }
}
