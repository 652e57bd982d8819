// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;

import laneway.desktop.panel.PartNames;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.insight.Need;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Fit;
import laneway.model.JourneyMap;
import laneway.model.Lack;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The columns of needs and pains, those that are served worst first.
final class NeedSheet {
    private final Map<CardId, Need> byCard = new HashMap<>();
    private @Nullable JourneyMap read;
    private List<Need> needs = List.of();

    Sheet<Card> sheet() {
        return new Sheet<>(
                "needs",
                map -> of(map).stream().map(Need::card).toList(),
                Sheet.Rows.TOLD,
                _ -> columns(),
                (_, _) -> Optional.empty());
    }

    /// The needs of a map, which is read once for all cells.
    List<Need> of(JourneyMap map) {
        if (read != map) {
            read = map;
            needs = Need.of(map);
            byCard.clear();
            needs.forEach(need -> byCard.put(need.card().id(), need));
        }
        return needs;
    }

    /// Empty for a card that is no need, or none any more.
    Optional<Need> of(JourneyMap map, Card card) {
        of(map);
        return Optional.ofNullable(byCard.get(card.id()));
    }

    private List<Column<Card, ?>> columns() {
        return List.of(
                text("column.need", 330, (map, need) -> PartNames.of(map, need.card().id())),
                text("column.kind", 70, (_, need) -> Words.of("kind", need.card().kind())),
                text("column.stage", 140, (map, need) -> PartNames.of(map, need.stage())),
                number("column.votes", 70, need -> votes(need.card())),
                text("column.servedBy", 230, NeedSheet::touchpoints),
                number("column.fit", 70, need -> need.worst().map(it -> it.mean())),
                state(),
                text("column.missing", 180, (_, need) -> missing(need)));
    }

    private static Optional<Double> votes(Card card) {
        return card.votes() == 0 ? Optional.empty() : Optional.of((double) card.votes());
    }

    private static String touchpoints(JourneyMap map, Need need) {
        return need.fits().stream()
                .map(Fit::touchpoint)
                .map(id -> PartNames.of(map, id))
                .collect(Collectors.joining(", "));
    }

    private static String missing(Need need) {
        var lacks = EnumSet.noneOf(Lack.class);
        need.fits().forEach(fit -> lacks.addAll(fit.missing()));
        return lacks.stream().map(lack -> Words.of("lack", lack)).collect(Collectors.joining(", "));
    }

    private interface Telling {
        String of(JourneyMap map, Need need);
    }

    private Column<Card, String> text(String key, double width, Telling told) {
        return Column.told(
                KnowledgeWords.say(key),
                width,
                (map, card) -> of(map, card).map(need -> told.of(map, need)).orElse(""),
                Field.told(
                        (_, text) -> text,
                        Comparator.comparing(String::isEmpty)
                                .thenComparing(String.CASE_INSENSITIVE_ORDER)));
    }

    private Column<Card, Optional<Double>> number(
            String key, double width, Function<Need, Optional<Double>> told) {
        return Column.told(
                KnowledgeWords.say(key),
                width,
                (map, card) -> of(map, card).flatMap(told),
                Field.told(
                        (_, value) ->
                                value.map(it -> KnowledgeWords.say("needs.number", it)).orElse(""),
                        Comparator.comparing(
                                value -> value.orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))));
    }

    private Column<Card, Optional<Need>> state() {
        Column<Card, Optional<Need>> column =
                Column.told(
                        KnowledgeWords.say("column.served"),
                        190,
                        this::of,
                        Field.told(
                                (_, need) -> need.map(it -> say(it.state())).orElse(""),
                                Comparator.comparing(
                                        need -> need.map(it -> it.state()).orElse(null),
                                        Comparator.nullsLast(Comparator.naturalOrder()))));
        return column.signed(card ->
                Optional.ofNullable(byCard.get(card.id())).flatMap(need -> sign(need.state())));
    }

    static String say(Need.State state) {
        return KnowledgeWords.say("needs." + state);
    }

    /// A shape of its own for each state that asks for something.
    private static Optional<Node> sign(Need.State state) {
        return switch (state) {
            case MISMATCH -> Optional.of(sign(Icons.of(MaterialDesignA.ALERT_OCTAGON), "warning"));
            case DISAGREEMENT ->
                    Optional.of(sign(Icons.of(MaterialDesignC.COMPARE_HORIZONTAL), "caution"));
            case UNSERVED ->
                    Optional.of(sign(Icons.of(MaterialDesignH.HELP_CIRCLE_OUTLINE), "caution"));
            case SERVED -> Optional.of(sign(Icons.of(MaterialDesignC.CHECK_CIRCLE), "on_track"));
            case UNRATED, ELSEWHERE -> Optional.empty();
        };
    }

    private static Node sign(Node icon, String look) {
        icon.getStyleClass().addAll("standing", look);
        return icon;
    }
}
