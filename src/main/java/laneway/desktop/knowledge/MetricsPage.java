// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Wrapping;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.Standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The metrics, what is off its target first, and below them what was measured for one of them.
final class MetricsPage implements TablePage {
    private static final double DAYS_WIDTH = 130;
    private static final double DIVIDER = 0.66;

    private final PartTable<Metric> table;
    private final SettingField<List<Integer>> days;
    private final Label rule = new Label();
    private final TrendLine trend = new TrendLine();
    private final ActualsEditor actuals;
    private final VBox detail;
    private final SplitPane whole;

    MetricsPage(KnowledgeActions actions) {
        actuals = new ActualsEditor(actions);
        days =
                new SettingField<>(
                        actions,
                        About.BENCHMARK_DAYS,
                        DAYS_WIDTH,
                        each ->
                                each.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                        WrittenNumber::days);
        Wrapping.in(rule);
        rule.getStyleClass().add("secondary");
        HBox.setHgrow(actuals.list(), Priority.ALWAYS);
        detail =
                new VBox(
                        8,
                        rule,
                        new HBox(12, trend, actuals.list()),
                        actuals.line(),
                        actuals.message());
        detail.getStyleClass().add("owner-editor");
        table =
                new PartTable<>(actions, MetricSheet.sheet())
                        .beside(days.node())
                        .onSelected(this::showDetail);
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("theme-scroll");
        whole = new SplitPane(table.node(), scroll);
        whole.setOrientation(Orientation.VERTICAL);
        whole.setDividerPositions(DIVIDER);
    }

    private void showDetail(Optional<Metric> metric) {
        detail.setVisible(metric.isPresent());
        actuals.show(metric);
        metric.ifPresent(it -> {
            trend.show(it);
            rule.setText(MetricSheet.rule(it));
            rule.setGraphic(Standing.of(it).map(MetricSheet::sign).orElse(null));
        });
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public PartTable<Metric> table() {
        return table;
    }

    @Override
    public void showAround(JourneyMap map) {
        days.show(map);
        showDetail(table.selected());
    }

    @Override
    public void settle() {
        TablePage.super.settle();
        days.settle();
    }
}
