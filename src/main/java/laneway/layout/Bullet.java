// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Actual;
import laneway.model.Benchmark;
import laneway.model.Colour;
import laneway.model.Metric;
import laneway.model.Standing;
import laneway.type.Paragraph;
import laneway.type.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bullet chart: the name of a metric, a bar for its last value against the target and the
/// benchmarks, its trend as small columns, and the same in words.
record Bullet(Metric metric, double x, double y, double width, Texts texts) {
    static final double HEIGHT = 54;

    private static final double ICON = 14;
    private static final double NAME = 18;
    private static final double BAR = 16;
    private static final double TRACK = 10;
    private static final double VALUE = 6;
    private static final double TICK = 3;
    private static final double THIN_TICK = 1.5;
    private static final double TREND = 44;
    private static final double COLUMN = 4;
    private static final double BETWEEN = 1.5;
    private static final int MOST_COLUMNS = 8;
    private static final double LEAST_COLUMN = 2;

    List<Item> items() {
        var items = new ArrayList<Item>();
        var standing = Standing.of(metric);
        var hue = standing.map(Bullet::hue).orElse(Colour.GREY);
        double indent = standing.isPresent() ? ICON + 4 : 0;
        standing.ifPresent(known -> {
            var box = new Box(x, y + (NAME - ICON) / 2, ICON, ICON);
            var tone = new Tone(Shade.MARK, hue);
            items.add(new Item.Mark(ItemRole.METRIC, box, metric.id(), icon(known), tone));
        });
        addText(metric.name(), Styles.CARD_TITLE, x + indent, y, width - indent, items);
        addBar(hue, items);
        addTrend(hue, items);
        addText(words(standing), Styles.CHIP, x, y + NAME + BAR + 2, width, items);
        return items;
    }

    private static Colour hue(Standing standing) {
        return switch (standing) {
            case ON_TRACK -> Colour.GREEN;
            case CAUTION -> Colour.YELLOW;
            case WARNING -> Colour.RED;
        };
    }

    private static Icon icon(Standing standing) {
        return switch (standing) {
            case ON_TRACK -> Icon.CHECK;
            case CAUTION -> Icon.WARNING;
            case WARNING -> Icon.STOP;
        };
    }

    private String words(Optional<Standing> standing) {
        var last = Standing.last(metric);
        var words = new ArrayList<String>();
        words.add(last.map(actual -> figure(actual.value())).orElse(LayoutWords.say("noValue")));
        standing.ifPresent(known -> words.add(LayoutWords.say(known.name())));
        if (metric.target() != null) {
            words.add(LayoutWords.say("target", figure(metric.target())));
        }
        return String.join(" · ", words);
    }

    private String figure(double value) {
        var number = LayoutWords.say("number", value);
        return metric.unit().isBlank() ? number : number + "\u00a0" + metric.unit();
    }

    private void addText(
            String text, TextStyle style, double left, double top, double room, List<Item> into) {
        if (room < StageLabel.LEAST_ROOM || text.isBlank()) {
            return;
        }
        Paragraph line = texts.line(text, style, room);
        var box = new Box(left, top, line.widest(), line.height());
        var tone = Tone.of(style == Styles.CHIP ? Shade.DETAIL : Shade.TITLE);
        into.add(new Item.Text(ItemRole.METRIC_TEXT, box, metric.id(), line, tone));
    }

    private void addBar(Colour hue, List<Item> into) {
        double room = width - TREND - 2 * Grid.GAP;
        double middle = y + NAME + BAR / 2;
        add(x, middle, room, TRACK, Tone.of(Shade.SLIVER), into);
        var scale = Scale.of(metric, x, room);
        Standing.last(metric)
                .ifPresent(last -> {
                    double from = Math.min(scale.at(0), scale.at(last.value()));
                    double to = Math.max(scale.at(0), scale.at(last.value()));
                    add(from, middle, to - from, VALUE, new Tone(Shade.SPINE, hue), into);
                });
        for (Benchmark benchmark : metric.benchmarks()) {
            double at = scale.at(benchmark.value()) - THIN_TICK / 2;
            add(at, middle, THIN_TICK, TRACK, Tone.of(Shade.DETAIL), into);
        }
        if (metric.target() != null) {
            double at = scale.at(metric.target()) - TICK / 2;
            add(at, middle, TICK, BAR, Tone.of(Shade.TITLE), into);
        }
    }

    /// The newest values, the last one in the colour of the standing.
    private void addTrend(Colour hue, List<Item> into) {
        var series = Standing.series(metric, Standing.last(metric).map(Actual::segment).orElse(""));
        var last = series.subList(Math.max(0, series.size() - MOST_COLUMNS), series.size());
        if (last.size() < 2) {
            return;
        }
        var values = last.stream().mapToDouble(Actual::value).summaryStatistics();
        double span = values.getMax() - values.getMin();
        double left = x + width - last.size() * (COLUMN + BETWEEN);
        for (int i = 0; i < last.size(); i++) {
            double share = span == 0 ? 1 : (last.get(i).value() - values.getMin()) / span;
            double height = LEAST_COLUMN + share * (BAR - LEAST_COLUMN);
            var tone = new Tone(Shade.SPINE, i == last.size() - 1 ? hue : Colour.GREY);
            double middle = y + NAME + BAR - height / 2;
            add(left + i * (COLUMN + BETWEEN), middle, COLUMN, height, tone, into);
        }
    }

    private void add(
            double left, double middle, double across, double height, Tone tone, List<Item> into) {
        if (across > 0) {
            var box = new Box(left, middle - height / 2, across, height);
            var form = Form.RECTANGLE;
            into.add(Item.Panel.plain(ItemRole.METRIC, box, metric.id(), form, tone));
        }
    }

    /// From the least to the greatest figure of a metric, zero included.
    private record Scale(double least, double most, double left, double width) {
        static Scale of(Metric metric, double left, double width) {
            double least = 0;
            double most = 0;
            for (double value : figures(metric)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            return new Scale(least, least == most ? least + 1 : most, left, Math.max(0, width));
        }

        private static List<Double> figures(Metric metric) {
            var figures = new ArrayList<Double>();
            Standing.last(metric).ifPresent(last -> figures.add(last.value()));
            metric.benchmarks().forEach(benchmark -> figures.add(benchmark.value()));
            if (metric.target() != null) {
                figures.add(metric.target());
            }
            return figures;
        }

        double at(double value) {
            return left + width * (value - least) / (most - least);
        }
    }
}
