// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Metric;
import laneway.model.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The metrics of the stages at the top of a lane of metrics, from the lane's top: one bullet chart
/// below the other in each stage.
///
/// @param metrics what is drawn, in order
/// @param items in board units
/// @param height of the tallest pile
record MetricBand(List<Metric> metrics, List<Item> items, double height) {
    static boolean isShownIn(Lane lane) {
        return lane.kind() == LaneKind.METRICS && !lane.collapsed();
    }

    /// The metrics that stages of a map are judged by, of stages that are on.
    static List<Metric> shown(JourneyMap map) {
        return map.metrics().stream()
                .filter(metric ->
                        map.stages().stream()
                                .anyMatch(
                                        stage -> stage.on() && stage.id().equals(metric.subject())))
                .toList();
    }

    static MetricBand of(JourneyMap map, Columns columns, Texts texts) {
        var metrics = shown(map);
        var items = new ArrayList<Item>();
        double height = 0;
        for (StageSlot slot : columns.stages()) {
            if (map.stage(slot.stage()).filter(Stage::on).isEmpty()) {
                continue;
            }
            double left = slot.x() + Grid.CELL_PAD;
            double width = Math.min(slot.width() - 2 * Grid.CELL_PAD, Grid.cardsWidth(2));
            double top = Grid.ROW_PAD;
            for (Metric metric : metrics) {
                if (slot.stage().equals(metric.subject())) {
                    items.addAll(new Bullet(metric, left, top, width, texts).items());
                    top += Bullet.HEIGHT + Grid.GAP;
                }
            }
            height = Math.max(height, top);
        }
        return new MetricBand(metrics, List.copyOf(items), height);
    }

    /// The metric of which the chart is at a point, from the lane's top.
    Optional<Metric> at(Point point) {
        return metrics.stream().filter(metric -> box(metric).contains(point)).findFirst();
    }

    /// The metrics of which the charts begin in a column.
    List<Metric> in(Column column) {
        return metrics.stream()
                .filter(metric -> {
                    double x = box(metric).x();
                    return column.x() <= x && x < column.right();
                })
                .toList();
    }

    private Box box(Metric metric) {
        return items.stream()
                .filter(item -> item.part().equals(metric.id()))
                .map(Item::box)
                .reduce(Box::union)
                .orElseThrow();
    }
}
