// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.FilterMode;
import laneway.model.JourneyMap;
import laneway.model.SavedView;
import laneway.search.Found;
import laneway.search.Query;
import laneway.search.Search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A saved view of a map, found by its name.
final class ViewOfMap {
    private ViewOfMap() {}

    /// The view of a name, in whatever case it is written.
    static Optional<SavedView> find(JourneyMap map, String name) {
        return map.about().views().stream()
                .filter(view -> view.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// What the views of a map are called.
    static List<String> names(JourneyMap map) {
        return map.about().views().stream().map(SavedView::name).toList();
    }

    /// What a view shows; cards that only fade in it are there.
    static Showing showing(JourneyMap map, SavedView view) {
        return Showing.of(view, map).withHiddenCards(filteredOut(map, view));
    }

    private static Set<CardId> filteredOut(JourneyMap map, SavedView view) {
        var query = Query.of(view.query());
        if (view.filter() != FilterMode.HIDE || query.isEmpty()) {
            return Set.of();
        }
        var found =
                Search.find(map, query).cards().stream()
                        .map(Found.Match::card)
                        .collect(Collectors.toUnmodifiableSet());
        return map.cards().stream()
                .map(Card::id)
                .filter(card -> !found.contains(card))
                .collect(Collectors.toUnmodifiableSet());
    }
}
