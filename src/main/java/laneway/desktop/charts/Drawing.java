// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.Chart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;

import laneway.model.Limits;

/// Draws numbers as a chart.
///
/// Bars go from left to right below each other, so that names stay readable however long they are
/// and however many.
final class Drawing {
    private static final double GAP = 14;
    private static final double TENTHS = 10;
    private static final double ALL = 100;

    private Drawing() {}

    static Chart of(ChartKind kind, Numbers numbers) {
        var chart =
                switch (kind) {
                    case FINDINGS -> stacked(numbers, counts("findings"));
                    case EVIDENCE -> stacked(numbers, counts("cards"));
                    case SENTIMENT ->
                            bars(
                                    numbers,
                                    wholeNumbers(
                                            "mean",
                                            -Limits.SENTIMENT - 0.5,
                                            Limits.SENTIMENT + 0.5));
                    case CONVERSION -> bars(numbers, shares(numbers));
                    case PRIORITY -> new PriorityChart(numbers);
                };
        chart.setAnimated(false);
        chart.setLegendSide(Side.TOP);
        chart.setLegendVisible(kind == ChartKind.FINDINGS || kind == ChartKind.EVIDENCE);
        chart.setAccessibleText(ChartWords.say("spoken", kind.title(), kind.about()));
        return chart;
    }

    private static Chart stacked(Numbers numbers, NumberAxis axis) {
        var chart = new StackedBarChart<>(axis, names(numbers));
        chart.setCategoryGap(GAP);
        for (int i = 0; i < numbers.drawn(); i++) {
            chart.getData().add(series(numbers, i));
        }
        return chart;
    }

    private static Chart bars(Numbers numbers, NumberAxis axis) {
        var chart = new BarChart<>(axis, names(numbers));
        chart.setCategoryGap(GAP);
        chart.getData().add(series(numbers, 0));
        ValueLabels.addTo(chart, numbers);
        return chart;
    }

    private static XYChart.Series<Number, String> series(Numbers numbers, int measure) {
        var series = new XYChart.Series<Number, String>();
        series.setName(numbers.measures().get(measure).name());
        for (Numbers.Row row : numbers.rows()) {
            var value = row.value(measure);
            if (value.isPresent()) {
                series.getData().add(new XYChart.Data<>(value.get(), row.name()));
            }
        }
        return series;
    }

    /// The first row stands at the top, where an axis ends.
    private static CategoryAxis names(Numbers numbers) {
        var axis = new CategoryAxis();
        axis.setAnimated(false);
        axis.setCategories(
                FXCollections.observableArrayList(
                        numbers.rows().reversed().stream().map(Numbers.Row::name).toList()));
        return axis;
    }

    private static NumberAxis counts(String key) {
        var axis = new NumberAxis();
        axis.setAnimated(false);
        axis.setLabel(ChartWords.say(key));
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new WholeNumbers());
        return axis;
    }

    /// Of a hundred, or more where more arrive than left, with room for what is written behind.
    private static NumberAxis shares(Numbers numbers) {
        double most =
                numbers.rows().stream()
                        .mapToDouble(row -> row.value(0).orElse(0.0))
                        .max()
                        .orElse(ALL);
        double step = 2 * TENTHS * Math.ceil(Math.max(ALL, most) / (ALL * TENTHS));
        var axis = new NumberAxis(0, step * Math.ceil(1.2 * Math.max(ALL, most) / step), step);
        axis.setLabel(ChartWords.say("share"));
        axis.setMinorTickVisible(false);
        return axis;
    }

    /// An axis that names the whole numbers between its ends.
    static NumberAxis wholeNumbers(String key, double least, double most) {
        var axis = new NumberAxis(least, most, 1);
        axis.setLabel(ChartWords.say(key));
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new WholeNumbers());
        return axis;
    }
}
