// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;

import laneway.desktop.panel.PartNames;
import laneway.desktop.theme.Icons;
import laneway.edit.SetProperty;
import laneway.model.Benchmark;
import laneway.model.Better;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.PartId;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Standing;
import laneway.model.Touchpoint;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of metrics, those that are off their target first.
final class MetricSheet {
    /// What asks for attention first; metrics that nobody has measured or given a target come last.
    private static final Comparator<Optional<Standing>> WORST_FIRST =
            Comparator.comparing(
                    standing -> standing.orElse(null),
                    Comparator.nullsLast(Comparator.<Standing>reverseOrder()));

    private MetricSheet() {}

    static Sheet<Metric> sheet() {
        return new Sheet<>(
                "metrics",
                map ->
                        map.metrics().stream()
                                .sorted(Comparator.comparing(Standing::of, WORST_FIRST))
                                .toList(),
                Sheet.Rows.MADE,
                MetricSheet::columns,
                (_, beside) ->
                        Optional.of(
                                Metric.named(
                                        MetricId.random(),
                                        Rank.FIRST,
                                        "",
                                        beside.map(Metric::subject).orElse(null))));
    }

    private static List<Column<Metric, ?>> columns(JourneyMap map) {
        var columns = new ArrayList<Column<Metric, ?>>();
        columns.add(Column.of(Metric.NAME, 220, Field.text()));
        columns.add(standing());
        columns.add(
                Column.told(
                        KnowledgeWords.say("column.last"),
                        90,
                        (_, metric) -> Standing.last(metric),
                        Field.told(
                                (_, last) ->
                                        last.map(it -> WrittenNumber.say(it.value())).orElse(""),
                                Comparator.comparing(
                                        last -> last.map(it -> it.value()).orElse(null),
                                        Comparator.nullsLast(Comparator.naturalOrder())))));
        columns.add(Column.absent(Metric.TARGET, 80, number()));
        columns.add(Column.of(Metric.UNIT, 100, Field.text()));
        columns.add(Column.absent(Metric.SUBJECT, 160, subject()));
        columns.add(Leading.column("column.lead", 120));
        columns.add(Column.of(Metric.KEY_GOAL, 80, Field.flag(KnowledgeWords.say("metrics.key"))));
        columns.add(Column.of(Metric.BETTER, 100, Field.constant(Better.class, "better")));
        columns.add(
                Column.of(
                        Metric.TOLERANCE,
                        110,
                        Field.written(String::valueOf, text -> WrittenNumber.whole(text, 0, 100))));
        map.about().benchmarkDays().forEach(day -> columns.add(benchmark(day)));
        columns.add(Column.of(Metric.KIND, 180, Field.constant(MetricKind.class, "metricKind")));
        return columns;
    }

    private static Column<Metric, Optional<Standing>> standing() {
        Column<Metric, Optional<Standing>> column =
                Column.told(
                        KnowledgeWords.say("column.standing"),
                        120,
                        (_, metric) -> Standing.of(metric),
                        Field.told((_, standing) -> say(standing), WORST_FIRST));
        return column.signed(metric -> Standing.of(metric).map(MetricSheet::sign));
    }

    static String say(Optional<Standing> standing) {
        return KnowledgeWords.say(
                "standing."
                        + standing.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("none"));
    }

    /// By what rule a metric stands as it does.
    static String rule(Metric metric) {
        Double target = metric.target();
        if (target == null) {
            return KnowledgeWords.say("metrics.rule.none");
        }
        return target == 0
                ? KnowledgeWords.say("metrics.rule.zero", metric.tolerance() / 100.0)
                : KnowledgeWords.say("metrics.rule", metric.tolerance());
    }

    /// A shape of its own for each standing, beside its word and its colour.
    static Node sign(Standing standing) {
        var icon =
                Icons.of(
                        switch (standing) {
                            case ON_TRACK -> MaterialDesignC.CHECK_CIRCLE;
                            case CAUTION -> MaterialDesignA.ALERT;
                            case WARNING -> MaterialDesignA.ALERT_OCTAGON;
                        });
        icon.getStyleClass().addAll("standing", standing.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    private static Column<Metric, Optional<Double>> benchmark(int day) {
        return new Column<>(
                KnowledgeWords.say("column.benchmark", day),
                90,
                (_, metric) ->
                        metric.benchmarks().stream()
                                .filter(benchmark -> benchmark.day() == day)
                                .map(Benchmark::value)
                                .findFirst(),
                (_, metric, value) -> {
                    var benchmarks = new ArrayList<>(metric.benchmarks());
                    benchmarks.removeIf(benchmark -> benchmark.day() == day);
                    value.ifPresent(it -> benchmarks.add(new Benchmark(day, it)));
                    benchmarks.sort(Comparator.comparingInt(Benchmark::day));
                    return Optional.of(
                            SetProperty.of(
                                    metric.id(), Metric.BENCHMARKS, List.copyOf(benchmarks)));
                },
                number(),
                _ -> Optional.empty());
    }

    private static Field<Optional<Double>> number() {
        return Field.measured(WrittenNumber::say, WrittenNumber::read);
    }

    private static Field<Optional<PartId>> subject() {
        return Field.chosen(
                map ->
                        Stream.concat(
                                        Stream.of(Optional.<PartId>empty()),
                                        Stream.<PartId>concat(
                                                        map.stages().stream().map(Stage::id),
                                                        map.touchpoints().stream()
                                                                .map(Touchpoint::id))
                                                .map(Optional::of))
                                .toList(),
                (map, part) -> part.map(id -> PartNames.of(map, id)).orElse(""));
    }
}
