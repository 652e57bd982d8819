// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A need or pain on the board, and how well it is served.
///
/// @param fits of the touchpoints that are to serve it, the worst first
/// @param score what mismatches are ranked by; 0 where there is none
public record Need(Card card, StageId stage, List<Fit> fits, State state, double score) {
    private static final Comparator<Fit> WORST_FIRST =
            Comparator.comparing(
                            (Fit fit) -> Spread.of(fit).map(Spread::mean).orElse(null),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(fit -> fit.id().value());

    private static final Comparator<Need> RANKED =
            Comparator.comparing((Need need) -> need.state())
                    .thenComparing(Comparator.comparingDouble(Need::score).reversed())
                    .thenComparing(
                            Comparator.comparingInt((Need need) -> need.card().votes()).reversed());

    /// How a need stands, what asks for attention first leading.
    public enum State {
        /// A touchpoint serves it badly.
        MISMATCH,
        /// Those who rate do not see the same.
        DISAGREEMENT,
        /// Nobody has said what is to serve it.
        UNSERVED,
        /// Nobody has rated what is to serve it.
        UNRATED,
        /// What serves the same need in another stage serves it.
        ELSEWHERE,
        SERVED
    }

    public Need {
        fits = fits.stream().sorted(WORST_FIRST).toList();
    }

    /// The ratings of the touchpoint that serves it worst; empty where nobody has rated.
    public Optional<Spread> worst() {
        return fits.stream().findFirst().flatMap(Spread::of);
    }

    /// All needs and pains in stages that are on: the mismatches first, the worst leading, last
    /// what is served well; else in the order of the board.
    public static List<Need> of(JourneyMap map) {
        var fits = new HashMap<CardId, List<Fit>>();
        var served = new HashSet<String>();
        for (Fit fit : map.fits()) {
            fits.computeIfAbsent(fit.card(), _ -> new ArrayList<>()).add(fit);
            map.card(fit.card()).ifPresent(card -> served.add(essence(map, card)));
        }
        var stages = stages(map);
        return map.cardsOnBoard()
                .filter(card -> card.kind() == CardKind.NEED || card.kind() == CardKind.PAIN)
                .flatMap(card ->
                        Optional.ofNullable(stages.get(card.place().step()))
                                .map(stage -> {
                                    var own = fits.getOrDefault(card.id(), List.of());
                                    return of(map, card, stage, own, served);
                                })
                                .stream())
                .sorted(RANKED)
                .toList();
    }

    private static Map<StepId, StageId> stages(JourneyMap map) {
        var stages = new HashMap<StepId, StageId>();
        for (Stage stage : map.stages()) {
            if (stage.on()) {
                for (Step step : map.stepsOf(stage.id())) {
                    stages.put(step.id(), stage.id());
                }
            }
        }
        return stages;
    }

    private static Need of(
            JourneyMap map, Card card, StageId stage, List<Fit> fits, Set<String> served) {
        double score =
                fits.stream()
                        .flatMap(fit -> Mismatch.of(map, fit).stream())
                        .mapToDouble(Mismatch::score)
                        .max()
                        .orElse(0);
        return new Need(card, stage, fits, state(map, card, fits, score, served), score);
    }

    private static State state(
            JourneyMap map, Card card, List<Fit> fits, double score, Set<String> served) {
        if (score > 0) {
            return State.MISMATCH;
        }
        if (fits.isEmpty()) {
            return served.contains(essence(map, card)) ? State.ELSEWHERE : State.UNSERVED;
        }
        var spreads = fits.stream().flatMap(fit -> Spread.of(fit).stream()).toList();
        if (spreads.stream().anyMatch(Spread::isDisagreement)) {
            return State.DISAGREEMENT;
        }
        return spreads.size() < fits.size() ? State.UNRATED : State.SERVED;
    }

    private static String essence(JourneyMap map, Card card) {
        return Essence.of(map.titleOf(card));
    }
}
