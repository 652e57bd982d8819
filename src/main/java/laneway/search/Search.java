// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.JourneyMap;

/// Looks through a map; for any thread.
public final class Search {
    private Search() {}

    /// Everything in a map that a query means; nothing where it asks for nothing.
    public static Found find(JourneyMap map, Query query) {
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        var texts = new CardTexts(map);
        var asking = new Asking(query, texts);
        var places = new Places(query, texts);
        var cards = map.cardsInOrder().filter(asking::means).map(places::of).toList();
        return new Found(cards, new Headings(query).in(map), new KnowledgeTexts(query).in(map));
    }
}
