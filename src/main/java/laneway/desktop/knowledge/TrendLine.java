// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import laneway.model.Actual;
import laneway.model.Metric;
import laneway.model.Standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The values of a metric over time as a line, with its target as a dashed one.
///
/// Values of all customers are drawn, else those of the segment that was measured last.
final class TrendLine extends Pane {
    private static final double HEIGHT = 110;
    private static final double WIDTH = 280;
    private static final double SIDE = 8;
    private static final double ENDS = 22;
    private static final double DOT = 3;

    private final Polyline line = new Polyline();
    private final Line target = new Line();
    private final Label targetName = new Label();
    private final Label first = new Label();
    private final Label last = new Label();
    private List<Actual> values = List.of();
    private Optional<Double> aim = Optional.empty();

    TrendLine() {
        getStyleClass().add("trend");
        line.getStyleClass().add("trend-line");
        target.getStyleClass().add("trend-target");
        for (Label label : List.of(first, last, targetName)) {
            label.getStyleClass().add("caption");
        }
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
    }

    void show(Metric metric) {
        var segment = Standing.last(metric).map(Actual::segment).orElse("");
        values = Standing.series(metric, segment);
        aim = Optional.ofNullable(metric.target());
        setVisible(!values.isEmpty());
        if (!values.isEmpty()) {
            first.setText(say(values.getFirst()));
            last.setText(say(values.getLast()));
            targetName.setText(
                    aim.map(it -> KnowledgeWords.say("trend.target", WrittenNumber.say(it)))
                            .orElse(""));
            setAccessibleText(
                    KnowledgeWords.say(
                            "trend.spoken",
                            values.size(),
                            first.getText(),
                            last.getText(),
                            aim.isPresent() ? 1 : 0,
                            targetName.getText()));
        }
        draw();
    }

    private static String say(Actual actual) {
        return KnowledgeWords.say(
                "actuals.one", actual.date().toString(), WrittenNumber.say(actual.value()));
    }

    private void draw() {
        getChildren().setAll(target, line);
        line.getPoints().clear();
        if (values.isEmpty()) {
            return;
        }
        for (Actual actual : values) {
            line.getPoints().addAll(x(actual), y(actual.value()));
            var dot = new Circle(x(actual), y(actual.value()), DOT);
            dot.getStyleClass().add("trend-dot");
            getChildren().add(dot);
        }
        target.setVisible(aim.isPresent());
        aim.ifPresent(it -> {
            target.setStartX(SIDE);
            target.setEndX(wide() - SIDE);
            target.setStartY(y(it));
            target.setEndY(y(it));
        });
        getChildren().addAll(first, last, targetName);
        requestLayout();
    }

    private double wide() {
        return Math.max(WIDTH, getWidth());
    }

    private double x(Actual actual) {
        double begin = values.getFirst().date().toEpochDay();
        double days = values.getLast().date().toEpochDay() - begin;
        double room = wide() - 2 * SIDE;
        return days == 0 ? wide() / 2 : SIDE + room * (actual.date().toEpochDay() - begin) / days;
    }

    private double y(double value) {
        var all = DoubleStream.concat(values.stream().mapToDouble(Actual::value), aims());
        var bounds = all.summaryStatistics();
        double span = bounds.getMax() - bounds.getMin();
        double room = HEIGHT - 2 * ENDS;
        return span == 0 ? HEIGHT / 2 : ENDS + room * (bounds.getMax() - value) / span;
    }

    private DoubleStream aims() {
        return aim.stream().mapToDouble(it -> it);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (values.isEmpty()) {
            return;
        }
        place(first, SIDE, HEIGHT);
        place(last, wide() - SIDE - last.prefWidth(-1), HEIGHT);
        last.setVisible(values.size() > 1);
        aim.ifPresent(it -> place(targetName, wide() - SIDE - targetName.prefWidth(-1), y(it)));
    }

    private static void place(Label label, double x, double bottom) {
        label.autosize();
        label.relocate(x, bottom - label.getHeight());
    }
}
