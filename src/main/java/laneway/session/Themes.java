// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.Source;
import laneway.model.Stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The cards of a map by theme; a theme is a tag, and a card of several tags is in several themes.
///
/// @param list first the cards without a tag, then the tags by name
public record Themes(List<Theme> list) {
    /// One theme.
    ///
    /// @param tag empty for the cards that have none
    /// @param cards in the order of the board
    /// @param stages how many of the cards are in each stage, in the order of the journey
    /// @param sources how many of the cards rest on each source, the most first
    public record Theme(
            Optional<String> tag, List<Card> cards, List<Count> stages, List<Count> sources) {}

    /// How often something is named.
    public record Count(String name, int count) {}

    /// Which cards are shown.
    ///
    /// @param kinds empty for all
    /// @param lanes empty for all
    public record Filter(Set<CardKind> kinds, Set<LaneId> lanes) {
        /// All cards.
        public static final Filter ALL = new Filter(Set.of(), Set.of());

        public Filter {
            kinds = Set.copyOf(kinds);
            lanes = Set.copyOf(lanes);
        }

        boolean shows(Card card) {
            return (kinds.isEmpty() || kinds.contains(card.kind()))
                    && (lanes.isEmpty() || lanes.contains(card.place().lane()));
        }
    }

    public Themes {
        list = List.copyOf(list);
    }

    /// The themes of a map.
    ///
    /// @param named tags that are shown even if no card has them
    public static Themes of(JourneyMap map, Filter filter, Collection<String> named) {
        var none = new ArrayList<Card>();
        Map<String, List<Card>> byTag =
                new TreeMap<>(
                        String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        named.forEach(tag -> byTag.put(tag, new ArrayList<>()));
        map.cardsInOrder()
                .filter(filter::shows)
                .forEach(card -> {
                    if (card.tags().isEmpty()) {
                        none.add(card);
                    }
                    card.tags()
                            .forEach(tag ->
                                    byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(card));
                });
        var themes = new ArrayList<Theme>();
        themes.add(theme(map, Optional.empty(), none));
        byTag.forEach((tag, cards) -> themes.add(theme(map, Optional.of(tag), cards)));
        return new Themes(themes);
    }

    private static Theme theme(JourneyMap map, Optional<String> tag, List<Card> cards) {
        var stages = counted(cards, (card, names) -> names.add(stageOf(map, card)));
        var sources =
                counted(
                        cards,
                        (card, names) ->
                                card.evidence().sources().stream()
                                        .map(Themes::nameOf)
                                        .distinct()
                                        .forEach(names::add));
        sources.sort(Comparator.comparingInt(Count::count).reversed());
        return new Theme(tag, List.copyOf(cards), List.copyOf(stages), List.copyOf(sources));
    }

    private static List<Count> counted(List<Card> cards, BiConsumer<Card, List<String>> naming) {
        var names = new ArrayList<String>();
        cards.forEach(card -> naming.accept(card, names));
        var counts = new LinkedHashMap<String, Integer>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        var list = new ArrayList<Count>();
        counts.forEach((name, count) -> list.add(new Count(name, count)));
        return list;
    }

    /// The stage that a card lies in.
    public static String stageOf(JourneyMap map, Card card) {
        return map.step(card.place().step())
                .flatMap(step -> map.stage(step.stage()))
                .map(Stage::name)
                .orElse("");
    }

    /// Who said it counts before where it stands and what was said.
    private static String nameOf(Source source) {
        if (!source.participant().isBlank()) {
            return source.participant();
        }
        return source.link().isBlank() ? source.quote() : source.link();
    }
}
