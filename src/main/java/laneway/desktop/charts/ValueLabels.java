// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import javafx.css.PseudoClass;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Writes values at the ends of bars, and marks those to which the eye is to be led.
final class ValueLabels {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final double GAP = 6;

    private ValueLabels() {}

    static void addTo(XYChart<Number, String> chart, Numbers numbers) {
        for (XYChart.Data<Number, String> data : chart.getData().getFirst().getData()) {
            if (data.getNode() instanceof StackPane bar) {
                double value = data.getXValue().doubleValue();
                boolean strong =
                        numbers.row(data.getYValue()).stream().anyMatch(Numbers.Row::strong);
                var text = numbers.measures().getFirst().say(value);
                bar.pseudoClassStateChanged(STRONG, strong);
                lay(bar, strong ? ChartWords.say("worst", text) : text, value < 0);
            }
        }
    }

    /// The label does not count for the size of the bar.
    private static void lay(StackPane bar, String text, boolean left) {
        var label = new Label(text);
        label.getStyleClass().add("chart-value");
        label.setManaged(false);
        bar.getChildren().add(label);
        bar.layoutBoundsProperty()
                .subscribe(bounds -> {
                    label.autosize();
                    label.relocate(
                            left ? -label.getWidth() - GAP : bounds.getWidth() + GAP,
                            (bounds.getHeight() - label.getHeight()) / 2);
                });
    }
}
