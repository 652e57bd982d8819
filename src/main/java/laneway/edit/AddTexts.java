// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.List;

/// Adds a card for each of some texts to some cells; in a lane of touchpoints their first lines
/// name them.
///
/// All cells are filled at once, since a thousand cells pasted one by one would each have the whole
/// map checked.
public record AddTexts(List<Group> groups) implements Edit {
    /// The texts for one cell.
    ///
    /// @param index among the cards of the cell; a larger one means the end
    public record Group(Cell cell, int index, CardKind kind, List<Entry> texts) {
        public Group {
            texts = List.copyOf(texts);
        }
    }

    /// A text with the identity of its card.
    ///
    /// @param spare the identity for a touchpoint, should the name not be known yet
    public record Entry(CardId card, String text, TouchpointId spare) {
        /// A text with new identities.
        public static Entry of(String text) {
            return new Entry(CardId.random(), text, TouchpointId.random());
        }
    }

    public AddTexts {
        groups = List.copyOf(groups);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var touchpoints = new ArrayList<Entry>();
        for (Group group : groups) {
            place(draft, group);
            if (map.lane(group.cell().lane()).filter(Writing::namesTouchpoint).isPresent()) {
                touchpoints.addAll(group.texts());
            } else {
                group.texts().forEach(entry -> draft.setAny(entry.card(), Card.TEXT, entry.text()));
            }
        }
        Writing.writeAll(draft, touchpoints);
        return draft.finish(Label.counted("addCards", count()));
    }

    private static void place(Draft draft, Group group) {
        var place = Place.in(group.cell(), Rank.FIRST);
        var blanks =
                group.texts().stream()
                        .map(entry -> Card.of(entry.card(), place, group.kind(), ""))
                        .toList();
        Placing.add(draft, group.cell(), group.index(), blanks);
    }

    private int count() {
        return groups.stream().mapToInt(group -> group.texts().size()).sum();
    }
}
