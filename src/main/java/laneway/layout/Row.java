// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardId;
import laneway.model.Lane;
import laneway.model.Metric;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// A row of the board: a lane with its cells.
///
/// Its cells know nothing of its place, so a row that moves is not laid out again.
public final class Row {
    private final int index;
    private final LaneLabel label;
    private final double y;
    private final double height;
    private final Columns columns;
    private final RowContent content;

    Row(int index, LaneLabel label, double y, double height, Columns columns, RowContent content) {
        this.index = index;
        this.label = label;
        this.y = y;
        this.height = height;
        this.columns = columns;
        this.content = content;
    }

    Row at(int newIndex, double newY) {
        return newIndex == index && newY == y
                ? this
                : new Row(newIndex, label, newY, height, columns, content);
    }

    public int index() {
        return index;
    }

    public Lane lane() {
        return label.lane();
    }

    public double y() {
        return y;
    }

    public double height() {
        return height;
    }

    public double bottom() {
        return y + height;
    }

    /// The row without its label.
    public Box box() {
        return new Box(0, y, columns.width(), height);
    }

    /// The whole label.
    public Box labelBox() {
        return new Box(-Grid.LABELS, y, Grid.LABELS, height);
    }

    /// What is on the label.
    public List<Item> labelItems() {
        return labelItems(1);
    }

    /// What is on the label of a row that is lower and begins higher up than usual, with less of
    /// its text. Widths stay as they are.
    ///
    /// @param squeeze how much lower, from 0 to 1
    public List<Item> labelItems(double squeeze) {
        return label.items(y * squeeze, height * squeeze, squeeze);
    }

    /// What lies below the cards in the columns that a box touches.
    public List<Item> backdrop(Box region) {
        return new Backdrop(this, columns, content).items(region);
    }

    /// The metric of which the bullet chart is at a point.
    Optional<Metric> metricAt(Point point) {
        return content.metrics().flatMap(band -> band.at(new Point(point.x(), point.y() - y)));
    }

    /// The metrics of which the bullet charts begin in the column of a step.
    public List<Metric> metricsIn(StepId step) {
        return content.metrics().stream()
                .flatMap(band -> columns.of(step).stream().flatMap(it -> band.in(it).stream()))
                .toList();
    }

    /// Hands over the cards that a box touches, those that span last.
    public void cardsIn(Box region, Consumer<PlacedCard> to) {
        int last = columns.list().size() - 1;
        for (int i = columns.firstEndingAfter(region.x()); i <= last; i++) {
            var column = columns.list().get(i);
            if (column.x() >= region.right()) {
                break;
            }
            flowIn(column, region, to);
        }
        for (Span span : content.spans()) {
            var card = place(span);
            if (card.box().intersects(region)) {
                to.accept(card);
            }
        }
    }

    private void flowIn(Column column, Box region, Consumer<PlacedCard> to) {
        var flow = content.flow(column.index());
        if (flow.size() == 0) {
            return;
        }
        double top = y + content.top(column.index());
        int line = flow.lineAt(region.y() - top);
        while (line < flow.lines() && top + flow.lineTop(line) < region.bottom()) {
            for (int i = flow.firstOf(line); i < flow.endOf(line); i++) {
                var card = place(column, flow, i);
                if (card.box().intersects(region)) {
                    to.accept(card);
                }
            }
            line++;
        }
    }

    /// All cards that lie or begin in a column, in order; those that span first.
    public List<PlacedCard> cardsIn(Column column) {
        var cards = new ArrayList<PlacedCard>();
        for (Span span : content.spans()) {
            if (span.firstColumn() == column.index()) {
                cards.add(place(span));
            }
        }
        var flow = content.flow(column.index());
        for (int i = 0; i < flow.size(); i++) {
            cards.add(place(column, flow, i));
        }
        return cards;
    }

    /// The grade of feeling, -2 to +2, that the curve has nearest to a height on the board.
    public int sentimentAt(double boardY) {
        return CurveBand.sentimentAt(boardY - y);
    }

    /// The lines of its emotional curve; none where it has none.
    public List<Trace> curve() {
        return content.band().stream()
                .flatMap(band -> band.own().traces().stream())
                .map(trace -> trace.moved(0, y))
                .toList();
    }

    /// Where the points of its curve are that stand for a card.
    public List<Point> pointsOf(CardId card) {
        return content.band().stream()
                .flatMap(band -> band.pointsOf(card).stream())
                .map(CurveBand::place)
                .map(place -> new Point(place.x(), place.y() + y))
                .toList();
    }

    /// How the customer feels in a step, -2 to +2, as the curve has it; empty in a gap.
    public OptionalDouble feelingIn(StepId step) {
        return content.band().stream()
                .flatMap(band -> band.own().curve().points().stream())
                .filter(point -> point.step().equals(step))
                .mapToDouble(CurvePoint::value)
                .average();
    }

    PlacedCard place(Column column, Flow flow, int i) {
        return new PlacedCard(
                flow.face(i),
                column.x() + Grid.CELL_PAD + flow.x(i),
                y + content.top(column.index()) + flow.y(i),
                index,
                column.index());
    }

    PlacedCard place(Span span) {
        return new PlacedCard(span.face(), span.x(), y + span.y(), index, span.firstColumn());
    }

    LaneLabel label() {
        return label;
    }

    Columns columns() {
        return columns;
    }

    RowContent content() {
        return content;
    }
}
