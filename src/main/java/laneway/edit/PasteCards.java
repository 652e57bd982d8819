// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.LinkId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds copies of cards, those of another map included, in the shape in which they lay.
///
/// Touchpoints that the map does not know, neither by identity nor by name, join it, and so do
/// images. What would lie outside the board comes to lie at its edge.
///
/// @param target the cell for the cards around which the clip was taken
/// @param index for the cards of that cell; those of other cells come to the end of theirs
/// @param ids the identities of the copies, one for each card of the clip
/// @param linkIds the identities of the copied links, one for each link of the clip
/// @param key names the edit in its label: `pasteCards` or `copyCards`
public record PasteCards(
        Clip clip, Cell target, int index, List<CardId> ids, List<LinkId> linkIds, String key)
        implements Edit {
    public PasteCards {
        ids = List.copyOf(ids);
        linkIds = List.copyOf(linkIds);
        if (ids.size() != clip.cards().size() || linkIds.size() != clip.links().size()) {
            throw new IllegalArgumentException(
                    ids.size() + " and " + linkIds.size() + " identities");
        }
    }

    /// Pasted cards, with new identities.
    public static PasteCards pasted(Clip clip, Cell target, int index) {
        return withNewIds(clip, target, index, "pasteCards");
    }

    /// Cards copied by dragging, with new identities.
    public static PasteCards copied(Clip clip, Cell target, int index) {
        return withNewIds(clip, target, index, "copyCards");
    }

    private static PasteCards withNewIds(Clip clip, Cell target, int index, String key) {
        var cards = clip.cards().stream().map(_ -> CardId.random()).toList();
        var links = clip.links().stream().map(_ -> LinkId.random()).toList();
        return new PasteCards(clip, target, index, cards, links, key);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var grid = new GridIndex(map);
        if (!grid.contains(target)) {
            return new Result.Refused(Result.Reason.PART_GONE);
        }
        var draft = new Draft(map);
        var touchpoints = Joining.join(draft, clip);
        Map<Cell, List<Card>> byCell = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            var copied = clip.cards().get(i);
            var way = new GridIndex.Way(copied.steps(), copied.lanes());
            Cell cell = grid.after(target, grid.clamp(way, List.of(target)));
            Card card = copied.card().as(ids.get(i), copied.card().place());
            card = Card.TOUCHPOINT.with(card, touchpoints.get(card.touchpoint()));
            card = Card.SPAN_TO.with(card, Placing.stepAfter(map, cell.step(), copied.span()));
            byCell.computeIfAbsent(cell, _ -> new ArrayList<>()).add(card);
        }
        byCell.forEach((cell, cards) ->
                Placing.add(draft, cell, cell.equals(target) ? index : Integer.MAX_VALUE, cards));
        Joining.link(draft, clip, ids, linkIds);
        return draft.finish(Label.counted(key, ids.size()));
    }
}
