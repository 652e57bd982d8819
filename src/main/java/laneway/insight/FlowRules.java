// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.LaneKind;
import laneway.model.Moment;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Touchpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/// What is done twice, hurts again, takes long, is met everywhere or nowhere, or cannot be mended.
final class FlowRules {
    private static final int MANY_STAGES = 4;

    private FlowRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        recurring(map, CardKind.ACTION, FindingKind.SAME_ACTION, 35, found);
        recurring(map, CardKind.PAIN, FindingKind.REPEATED_PAIN, 50, found);
        longest(map, found);
        touchpoints(map, found);
        recovery(map, found);
    }

    /// Cards of a kind that say the same in several stages.
    private static void recurring(
            Reading map, CardKind kind, FindingKind finding, int weight, Consumer<Finding> found) {
        var alike = new LinkedHashMap<String, List<Card>>();
        for (Card card : map.cards(kind)) {
            var essence = map.essence(card);
            if (!essence.isEmpty()) {
                alike.computeIfAbsent(essence, _ -> new ArrayList<>(1)).add(card);
            }
        }
        for (List<Card> cards : alike.values()) {
            if (cards.size() == 1) {
                continue;
            }
            var stages = new LinkedHashSet<StageId>();
            cards.forEach(card -> map.stageOf(card).ifPresent(stages::add));
            boolean isKnown =
                    cards.stream().anyMatch(card -> card.moments().contains(Moment.REDUNDANT_STEP));
            if (stages.size() > 1 && !(finding == FindingKind.SAME_ACTION && isKnown)) {
                int votes = cards.stream().mapToInt(Card::votes).sum();
                found.accept(
                        Finding.of(
                                finding,
                                weight + 5 * (stages.size() - 2) + Math.min(15, votes),
                                cards.stream().map(Card::id).toList(),
                                map.title(cards.getFirst()),
                                map.names(stages)));
            }
        }
    }

    private static void longest(Reading map, Consumer<Finding> found) {
        Times.longest(map.map())
                .ifPresent(longest ->
                        found.accept(
                                Finding.of(
                                        FindingKind.LONGEST,
                                        30,
                                        List.of(longest.part()),
                                        longest.name(),
                                        Times.say(longest.duration()))));
    }

    private static void touchpoints(Reading map, Consumer<Finding> found) {
        int stages = map.stages().size();
        for (Touchpoint touchpoint : map.map().touchpoints()) {
            int met = map.stagesMeeting(touchpoint.id()).size();
            if (stages >= MANY_STAGES && 2 * met > stages) {
                found.accept(
                        Finding.of(
                                FindingKind.TOUCHPOINT_EVERYWHERE,
                                25 + 30 * met / stages,
                                List.of(touchpoint.id()),
                                map.name(touchpoint.id()),
                                met,
                                stages));
            }
        }
        if (map.map().touchpoints().isEmpty()) {
            return;
        }
        for (Stage stage : map.stages()) {
            if (!map.cardsIn(stage.id()).isEmpty() && map.touchpointsIn(stage.id()).isEmpty()) {
                found.accept(
                        Finding.of(
                                FindingKind.NO_TOUCHPOINT,
                                40,
                                List.of(stage.id()),
                                map.name(stage.id())));
            }
        }
    }

    /// What could go wrong is to be linked to what mends it, or to have an answer in its notes.
    private static void recovery(Reading map, Consumer<Finding> found) {
        var linked = new HashSet<CardId>();
        map.map()
                .links()
                .forEach(link -> {
                    linked.add(link.from());
                    linked.add(link.to());
                });
        map.map().actionItems().forEach(item -> linked.addAll(item.cards()));
        map.cards(LaneKind.RISKS).stream()
                .filter(card -> !linked.contains(card.id()) && card.notes().isBlank())
                .forEach(card ->
                        found.accept(
                                Finding.of(
                                        FindingKind.NO_RECOVERY,
                                        45,
                                        List.of(card.id()),
                                        map.title(card))));
    }
}
