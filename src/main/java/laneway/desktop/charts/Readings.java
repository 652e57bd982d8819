// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import laneway.desktop.insight.InsightWords;
import laneway.desktop.insight.Weight;
import laneway.desktop.panel.PartNames;
import laneway.insight.Conversion;
import laneway.insight.Finding;
import laneway.insight.Findings;
import laneway.insight.Support;
import laneway.insight.Topic;
import laneway.model.ActionItem;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the numbers of all charts from a map.
public final class Readings {
    private final Map<ChartKind, Numbers> numbers = new EnumMap<>(ChartKind.class);

    private Readings() {}

    /// Asks a map; of a large one this takes some hundredths of a second.
    public static Readings of(JourneyMap map, LocalDate today) {
        var readings = new Readings();
        readings.numbers.put(ChartKind.FINDINGS, findings(Findings.open(map, today)));
        readings.numbers.put(ChartKind.EVIDENCE, evidence(map));
        readings.numbers.put(ChartKind.SENTIMENT, sentiment(map));
        readings.numbers.put(ChartKind.CONVERSION, conversion(map));
        readings.numbers.put(ChartKind.PRIORITY, priority(map));
        return readings;
    }

    Numbers of(ChartKind kind) {
        return numbers.getOrDefault(kind, new Numbers("", List.of(), 0, List.of()));
    }

    private static Numbers findings(List<Finding> findings) {
        var rows = new ArrayList<Numbers.Row>();
        for (Topic topic : Topic.values()) {
            var about = findings.stream().filter(it -> it.kind().topic() == topic).toList();
            if (!about.isEmpty()) {
                var counts = new ArrayList<@Nullable Double>();
                for (Weight weight : heaviestFirst()) {
                    counts.add(
                            (double) about.stream().filter(it -> Weight.of(it) == weight).count());
                }
                rows.add(new Numbers.Row(InsightWords.say("topic." + topic), null, false, counts));
            }
        }
        var measures =
                heaviestFirst().stream()
                        .map(weight -> Numbers.Measure.count("weight." + weight))
                        .toList();
        return new Numbers(ChartWords.say("row.topic"), measures, measures.size(), rows);
    }

    private static List<Weight> heaviestFirst() {
        return Arrays.asList(Weight.values()).reversed();
    }

    private static Numbers evidence(JourneyMap map) {
        var rows = new ArrayList<Numbers.Row>();
        for (Support support : Support.of(map)) {
            int unsaid = support.cards() - support.validated() - support.assumptions();
            rows.add(
                    row(
                            map,
                            support.stage(),
                            support.validated(),
                            support.assumptions(),
                            unsaid,
                            support.sources()));
        }
        boolean any = Support.of(map).stream().anyMatch(support -> support.cards() > 0);
        return new Numbers(
                ChartWords.say("row.stage"),
                List.of(
                        Numbers.Measure.count("validated"),
                        Numbers.Measure.count("assumption"),
                        Numbers.Measure.count("unsaid"),
                        Numbers.Measure.count("sources")),
                3,
                any ? rows : List.of());
    }

    private static Numbers.Row row(JourneyMap map, StageId stage, @Nullable Number... values) {
        var numbers = new ArrayList<@Nullable Double>();
        for (Number value : values) {
            numbers.add(value == null ? null : value.doubleValue());
        }
        return new Numbers.Row(PartNames.of(map, stage), stage, false, numbers);
    }

    private static Numbers sentiment(JourneyMap map) {
        var rows = new ArrayList<Numbers.Row>();
        for (Stage stage : map.stages()) {
            if (stage.on()) {
                rows.add(sentiment(map, stage.id()));
            }
        }
        return new Numbers(
                ChartWords.say("row.stage"),
                List.of(
                        new Numbers.Measure(ChartWords.say("mean"), "mean.number"),
                        Numbers.Measure.count("unhappy"),
                        Numbers.Measure.count("neither"),
                        Numbers.Measure.count("happy")),
                1,
                rows);
    }

    private static Numbers.Row sentiment(JourneyMap map, StageId stage) {
        var steps = map.stepsOf(stage);
        var felt = new ArrayList<Integer>();
        map.cardsOnBoard()
                .filter(card -> steps.stream().anyMatch(it -> it.id().equals(card.place().step())))
                .map(Card::sentiment)
                .forEach(value -> {
                    if (value != null) {
                        felt.add(value);
                    }
                });
        var mean = felt.stream().mapToInt(value -> value).average();
        return row(
                map,
                stage,
                mean.isPresent() ? mean.getAsDouble() : null,
                felt.stream().filter(value -> value < 0).count(),
                felt.stream().filter(value -> value == 0).count(),
                felt.stream().filter(value -> value > 0).count());
    }

    private static Numbers conversion(JourneyMap map) {
        var all = Conversion.of(map);
        var worst = Conversion.worst(all);
        var rows =
                all.stream()
                        .map(it ->
                                new Numbers.Row(
                                        ChartWords.say(
                                                "passage",
                                                PartNames.of(map, it.from()),
                                                PartNames.of(map, it.to())),
                                        it.from(),
                                        worst.filter(it::equals).isPresent(),
                                        List.of(100 * it.share(), 100 * it.dropOff())))
                        .toList();
        return new Numbers(
                ChartWords.say("row.passage"),
                List.of(
                        new Numbers.Measure(ChartWords.say("goesOn"), "share.number"),
                        new Numbers.Measure(ChartWords.say("lost"), "share.number")),
                1,
                rows);
    }

    private static Numbers priority(JourneyMap map) {
        var rows =
                map.actionItems().stream()
                        .filter(item -> item.state().isUnfinished())
                        .filter(item -> item.effort() != null && item.value() != null)
                        .map(item -> priority(map, item))
                        .toList();
        return new Numbers(
                ChartWords.say("row.item"),
                List.of(Numbers.Measure.count("effort"), Numbers.Measure.count("value")),
                2,
                rows);
    }

    private static Numbers.Row priority(JourneyMap map, ActionItem item) {
        var values = new ArrayList<@Nullable Double>();
        values.add(item.effort() == null ? null : item.effort().doubleValue());
        values.add(item.value() == null ? null : item.value().doubleValue());
        return new Numbers.Row(
                PartNames.of(map, item.id()),
                item.cards().isEmpty() ? null : item.cards().getFirst(),
                false,
                values);
    }
}
