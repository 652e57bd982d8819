// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.insight.Findings;
import laneway.model.Actual;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Role;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Asks a map all its questions after each of many edits.
///
/// Of its cards a fifth are pains, a fifth actions, and a fifth meet a touchpoint; every tenth pain
/// is rated and makes or breaks the journey, stages are judged by metrics and signals, touchpoints
/// led by teams.
record AllFindings(int cards) implements Scenario {
    private static final int EDITS = 100;
    private static final int TOUCHPOINTS = 30;
    private static final int TEAMS = 8;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Override
    public List<Row> measure(Display display) {
        var map = knowing(BenchMap.of(cards));
        var samples = new Samples();
        var edited = List.copyOf(map.cards());
        for (int edit = 0; edit < EDITS; edit++) {
            var card = edited.get(edit * 37 % edited.size());
            map = map.with(List.of(Card.TEXT.with(card, card.text() + " " + edit)), List.of());
            long start = System.nanoTime();
            var found = Findings.open(map, TODAY);
            samples.addNanosAsMillis(System.nanoTime() - start);
            if (found.isEmpty()) {
                throw new IllegalStateException("nothing is found in the map");
            }
        }
        return List.of(samples.row("all findings after an edit", cards, "ms", "<= 50 at 20,000"));
    }

    private static JourneyMap knowing(JourneyMap map) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < TEAMS; i++) {
            parts.add(new Team(new TeamId("team-" + i), Rank.FIRST, "Team " + i, null));
        }
        for (int i = 0; i < TOUCHPOINTS; i++) {
            var id = new TouchpointId("touchpoint-" + i);
            parts.add(Touchpoint.named(id, Rank.FIRST, "Touchpoint " + i));
            parts.add(
                    new Ownership(
                            new OwnershipId("ownership-" + i),
                            id,
                            null,
                            "",
                            new TeamId("team-" + i % TEAMS),
                            Role.LEAD));
        }
        map.stages()
                .forEach(stage -> {
                    var metric =
                            Metric.named(
                                    new MetricId("metric-" + stage.id().value()),
                                    Rank.FIRST,
                                    "Those who go on",
                                    stage.id());
                    parts.add(
                            Metric.TARGET.with(
                                    Metric.ACTUALS.with(metric, List.of(new Actual(TODAY, "", 40))),
                                    60.0));
                    parts.add(
                            Signal.named(
                                    new SignalId("signal-" + stage.id().value()),
                                    Rank.FIRST,
                                    "Signs in",
                                    stage.id()));
                });
        int number = 0;
        for (Card card : map.cards()) {
            parts.addAll(said(card, number++));
        }
        return map.with(parts, List.of());
    }

    private static List<Part> said(Card card, int number) {
        var touchpoint = new TouchpointId("touchpoint-" + number / 5 % TOUCHPOINTS);
        return switch (number % 5) {
            case 0 -> List.of(Card.KIND.with(card, CardKind.ACTION));
            case 1 -> List.of(Card.TOUCHPOINT.with(card, touchpoint));
            case 2 -> {
                var pain = Card.KIND.with(card, CardKind.PAIN);
                if (number % 50 != 2) {
                    yield List.of(pain);
                }
                yield List.of(
                        Card.VOTES.with(
                                Card.MOMENTS.with(pain, Set.of(Moment.MAKE_OR_BREAK)), number % 7),
                        new Fit(
                                new FitId("fit-" + number),
                                card.id(),
                                touchpoint,
                                List.of(new Rating("Ann", 1), new Rating("Ben", 1 + number % 5)),
                                Set.of(),
                                ""));
            }
            default -> List.of();
        };
    }
}
