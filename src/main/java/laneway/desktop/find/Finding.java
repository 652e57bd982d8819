// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.paint.Highlights;
import laneway.search.Found;
import laneway.search.Query;
import laneway.search.Search;
import laneway.search.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a search found in a map, made ready to be shown; for any thread, since a large map takes a
/// few milliseconds.
///
/// @param query what was looked for
/// @param places where one can go: the cards in the order of the board, then stages, steps and
///   lanes, then what is known beside the board
/// @param lit what the board shows of it
/// @param nearest the index of the first place at or after the card where somebody was; 0 where
///   there is none
public record Finding(
        Query query,
        JourneyMap map,
        Found found,
        List<PartId> places,
        Map<CardId, Highlights.Words> lit,
        int nearest) {

    public Finding {
        places = List.copyOf(places);
        lit = Map.copyOf(lit);
    }

    /// Looks through a map.
    ///
    /// @param from the card where somebody was; null for the beginning
    public static Finding look(JourneyMap map, Query query, @Nullable CardId from) {
        var found = Search.find(map, query);
        var places = new ArrayList<PartId>();
        var lit = new HashMap<CardId, Highlights.Words>();
        for (var match : found.cards()) {
            places.add(match.card());
            lit.put(
                    match.card(),
                    new Highlights.Words(
                            stretches(match.inText()), stretches(match.inTouchpoint())));
        }
        places.addAll(found.headings());
        found.known().forEach(known -> places.add(known.part()));
        return new Finding(query, map, found, places, lit, nearest(map, found, from));
    }

    /// The cards that were found set apart from the others, without any mark on them.
    public Highlights unlit() {
        var plain = new HashMap<CardId, Highlights.Words>();
        lit.keySet().forEach(card -> plain.put(card, new Highlights.Words(List.of(), List.of())));
        return new Highlights(plain, true);
    }

    /// The match of a card, if it is one.
    public Optional<Found.Match> match(PartId part) {
        int index = places.indexOf(part);
        return index >= 0 && index < found.cards().size()
                ? Optional.of(found.cards().get(index))
                : Optional.empty();
    }

    /// Whether a place is on the board.
    public boolean isOnBoard(PartId part) {
        return found.known().stream().noneMatch(known -> known.part().equals(part));
    }

    private static List<Highlights.Stretch> stretches(List<Span> spans) {
        return spans.stream()
                .map(span -> new Highlights.Stretch(span.start(), span.end()))
                .toList();
    }

    private static int nearest(JourneyMap map, Found found, @Nullable CardId from) {
        if (from == null || map.card(from).isEmpty()) {
            return 0;
        }
        var indices = new HashMap<CardId, Integer>();
        for (var match : found.cards()) {
            indices.put(match.card(), indices.size());
        }
        return map.cardsInOrder()
                .map(Card::id)
                .dropWhile(card -> !card.equals(from))
                .filter(indices::containsKey)
                .findFirst()
                .map(indices::get)
                .orElse(0);
    }
}
