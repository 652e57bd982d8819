// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Rank;
import laneway.model.Ranks;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a card says as one text that a person can edit in place.
///
/// A card of a touchpoint is written with the touchpoint's name in the first line and its own note
/// below, so that one editor does for all cards and completion works in the first line only.
public final class Writing {
    private Writing() {}

    /// The text to edit.
    public static String of(JourneyMap map, Card card) {
        return map.touchpoint(card.touchpoint())
                .map(Touchpoint::name)
                .map(name -> card.text().isEmpty() ? name : name + "\n" + card.text())
                .orElse(card.text());
    }

    /// Whether the first line of what is written in a lane names a touchpoint.
    public static boolean namesTouchpoint(Lane lane) {
        return lane.kind() == LaneKind.TOUCHPOINTS;
    }

    /// The touchpoint that somebody means by a name; capitals and outer spaces do not matter.
    public static Optional<Touchpoint> touchpointNamed(JourneyMap map, String name) {
        String wanted = fold(name);
        return map.touchpoints().stream()
                .filter(touchpoint -> fold(touchpoint.name()).equals(wanted))
                .findFirst();
    }

    static void write(Draft draft, Card card, String text, TouchpointId spare) {
        var map = draft.before();
        boolean named =
                card.touchpoint() != null
                        || map.lane(card.place().lane())
                                .map(Writing::namesTouchpoint)
                                .orElse(false);
        if (!named) {
            draft.set(card, Card.TEXT, text);
            return;
        }
        if (text.equals(of(map, card))) {
            return;
        }
        name(draft, card, firstLine(text), spare);
        draft.set(card, Card.TEXT, belowFirstLine(text));
    }

    /// A known name leads the card to that touchpoint; a new one renames the card's touchpoint
    /// wherever it is met, or founds one where the card has none yet.
    private static void name(Draft draft, Card card, String given, TouchpointId spare) {
        var map = draft.before();
        String name = given.strip();
        var own = map.touchpoint(card.touchpoint());
        if (name.isEmpty()) {
            draft.set(card, Card.TOUCHPOINT, null);
        } else if (own.isPresent() && fold(own.get().name()).equals(fold(name))) {
            draft.set(own.get(), Touchpoint.NAME, name);
        } else if (own.isPresent() && touchpointNamed(map, name).isEmpty()) {
            draft.set(own.get(), Touchpoint.NAME, name);
        } else {
            lead(draft, card, name, spare);
        }
    }

    /// Leads a card to the touchpoint of a name, which is founded if there is none.
    static void lead(Draft draft, Card card, String name, TouchpointId spare) {
        var known = touchpointNamed(draft.before(), name);
        if (known.isEmpty()) {
            found(draft, spare, name);
        }
        draft.set(card, Card.TOUCHPOINT, known.map(Touchpoint::id).orElse(spare));
    }

    /// Leads new cards to the touchpoints that their first lines name; what is not known yet is
    /// founded once, in the order of the cards.
    static void writeAll(Draft draft, List<AddTexts.Entry> entries) {
        var map = draft.before();
        var known = new HashMap<String, TouchpointId>();
        map.touchpoints().forEach(each -> known.putIfAbsent(fold(each.name()), each.id()));
        var founded = new ArrayList<AddTexts.Entry>();
        for (var entry : entries) {
            var name = fold(firstLine(entry.text()));
            if (!name.isEmpty() && known.putIfAbsent(name, entry.spare()) == null) {
                founded.add(entry);
            }
        }
        var ranks = ranksAtEnd(map, founded.size());
        for (int i = 0; i < founded.size(); i++) {
            var entry = founded.get(i);
            var blank = Touchpoint.named(entry.spare(), ranks.get(i), "");
            draft.add(blank);
            draft.set(blank, Touchpoint.NAME, firstLine(entry.text()).strip());
        }
        for (var entry : entries) {
            draft.setAny(entry.card(), Card.TOUCHPOINT, known.get(fold(firstLine(entry.text()))));
            draft.setAny(entry.card(), Card.TEXT, belowFirstLine(entry.text()));
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String belowFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }

    /// Adds a touchpoint at the end of the list.
    private static void found(Draft draft, TouchpointId id, String name) {
        var blank = Touchpoint.named(id, ranksAtEnd(draft.before(), 1).getFirst(), "");
        draft.add(blank);
        draft.set(blank, Touchpoint.NAME, name);
    }

    /// Ranks for touchpoints that join the list at its end.
    static List<Rank> ranksAtEnd(JourneyMap map, int count) {
        var ranks = map.touchpoints().stream().map(Touchpoint::rank).toList();
        return Ranks.insert(ranks, ranks.size(), count).inserted();
    }

    private static String fold(String name) {
        return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
