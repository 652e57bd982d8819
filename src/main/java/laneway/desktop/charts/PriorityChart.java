// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ScatterChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import laneway.desktop.words.Wrapping;
import laneway.model.ActionItem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What action items bring against what they take, in four quarters with names.
///
/// Both are whole numbers, so items lie upon each other or well apart: those in one place are
/// written below each other.
final class PriorityChart extends ScatterChart<Number, Number> {
    private static final double LEAST = 0.5;
    private static final double MOST = ActionItem.MOST + 0.5;
    private static final double MIDDLE = (LEAST + MOST) / 2;
    private static final int NAMED = 3;
    private static final int LONGEST = 44;
    private static final double INSET = 6;

    private final Line upright = line();
    private final Line level = line();
    private final Label first = name("quadrant.first");
    private final Label plan = name("quadrant.plan");
    private final Label aside = name("quadrant.aside");
    private final Label doubt = name("quadrant.doubt");
    private final List<VBox> places = new ArrayList<>();

    /// A point, by effort and value.
    private record Place(double effort, double value) {}

    PriorityChart(Numbers numbers) {
        super(
                Drawing.wholeNumbers("effort", LEAST, MOST),
                Drawing.wholeNumbers("value", LEAST, MOST));
        getPlotChildren().addAll(upright, level, first, plan, aside, doubt);
        var items = new LinkedHashMap<Place, List<String>>();
        for (Numbers.Row row : numbers.rows()) {
            var place = new Place(row.value(0).orElse(0.0), row.value(1).orElse(0.0));
            items.computeIfAbsent(place, _ -> new ArrayList<>()).add(row.name());
        }
        var series = new Series<Number, Number>();
        items.forEach((place, names) -> {
            var data = new Data<Number, Number>(place.effort(), place.value());
            data.setNode(point(names));
            series.getData().add(data);
        });
        getData().add(series);
    }

    private static Line line() {
        var line = new Line();
        line.getStyleClass().add("quadrant-line");
        return line;
    }

    private static Label name(String key) {
        var label = new Label(ChartWords.say(key));
        label.getStyleClass().add("quadrant");
        return label;
    }

    private Node point(List<String> names) {
        var box = new VBox();
        box.setAlignment(Pos.CENTER);
        for (String name : names.subList(0, Math.min(NAMED, names.size()))) {
            box.getChildren().add(item(name));
        }
        if (names.size() > NAMED) {
            box.getChildren().add(item(ChartWords.say("more", names.size() - NAMED)));
        }
        places.add(box);
        return box;
    }

    private static Label item(String text) {
        var label = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        label.getStyleClass().add("chart-item");
        label.setMinHeight(Region.USE_PREF_SIZE);
        Wrapping.in(label);
        return label;
    }

    @Override
    protected void layoutPlotChildren() {
        var across = (NumberAxis) (Object) getXAxis();
        var up = (NumberAxis) (Object) getYAxis();
        double cell = across.getDisplayPosition(2) - across.getDisplayPosition(1);
        for (VBox place : places) {
            place.setMaxWidth(cell - INSET);
            place.setPrefWidth(cell - INSET);
            // a chart asks for the height without saying for which width
            place.setPrefHeight(Region.USE_COMPUTED_SIZE);
            place.setPrefHeight(place.prefHeight(cell - INSET));
        }
        super.layoutPlotChildren();
        double x = across.getDisplayPosition(MIDDLE);
        double y = up.getDisplayPosition(MIDDLE);
        double width = across.getDisplayPosition(MOST);
        double height = up.getDisplayPosition(LEAST);
        lay(upright, x, 0, x, height);
        lay(level, 0, y, width, y);
        lay(first, INSET, INSET);
        lay(plan, x + INSET, INSET);
        lay(aside, INSET, y + INSET);
        lay(doubt, x + INSET, y + INSET);
    }

    private static void lay(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static void lay(Label label, double x, double y) {
        label.autosize();
        label.relocate(x, y);
    }
}
