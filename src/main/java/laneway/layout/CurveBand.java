// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Limits;
import laneway.model.PartId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The band above the cards of a lane in which its emotional curve is drawn; it does not know where
/// its row is, so all heights are those below the row's top.
final class CurveBand {
    /// The best feeling; the worst is its negative.
    static final int BEST = Limits.SENTIMENT;

    /// Between one grade of feeling and the next.
    static final double GRADE = 28;

    private static final double TOP = Grid.ROW_PAD + CurveLabels.ROOM - Grid.GAP;

    /// From the row's top to the end of the band.
    static final double HEIGHT = TOP + 2 * BEST * GRADE + CurveLabels.ROOM + Grid.GAP;

    /// How far a point reaches beyond its middle.
    private static final double POINT = 8;

    /// One curve with its lines.
    record Drawn(Curve curve, List<Trace> traces) {
        static Drawn of(Curve curve) {
            var traces =
                    curve.stretches().stream()
                            .map(points ->
                                    Trace.through(points.stream().map(CurveBand::place).toList()))
                            .filter(trace -> !trace.bends().isEmpty())
                            .toList();
            return new Drawn(curve, traces);
        }
    }

    private final Drawn own;
    private final Optional<Drawn> other;
    private final List<Trace> sides;
    private final List<CurveLabel> labels;

    private CurveBand(Drawn own, Optional<Drawn> other, List<CurveLabel> labels) {
        this.own = own;
        this.other = other;
        this.sides = own.traces().stream().flatMap(trace -> trace.sides(y(0)).stream()).toList();
        this.labels = labels;
    }

    /// @param compared the lane whose curve is drawn beside the lane's own
    static CurveBand of(
            JourneyMap map, Columns columns, Lane lane, Optional<Lane> compared, Texts texts) {
        var own = Drawn.of(Curve.of(map, columns, lane));
        var other = compared.map(with -> Drawn.of(Curve.of(map, columns, with)));
        var all = new ArrayList<>(own.traces());
        other.ifPresent(drawn -> all.addAll(drawn.traces()));
        var labels = CurveLabels.of(map, own.curve(), all, columns.width(), texts);
        return new CurveBand(own, other, labels);
    }

    /// How high a grade of feeling is drawn.
    static double y(double value) {
        return TOP + (BEST - value) * GRADE;
    }

    /// The grade of feeling that is nearest to a height.
    static int sentimentAt(double y) {
        return Math.clamp(Math.round(BEST - (y - TOP) / GRADE), -BEST, BEST);
    }

    static Point place(CurvePoint point) {
        return new Point(point.x(), y(point.value()));
    }

    /// Whether this is still what the band looks like, on the same columns.
    boolean serves(
            JourneyMap map,
            Columns columns,
            Lane lane,
            Optional<Lane> compared,
            Set<PartId> changedElsewhere) {
        return own.curve().serves(map, columns, lane)
                && Objects.equals(own.curve().lane().colour(), lane.colour())
                && compared().map(Lane::id).equals(compared.map(Lane::id))
                && compared().map(Lane::colour).equals(compared.map(Lane::colour))
                && other.map(drawn -> drawn.curve().serves(map, columns, compared.orElseThrow()))
                        .orElse(true)
                && labels.stream().noneMatch(label -> Flow.shows(label.card(), changedElsewhere));
    }

    private Optional<Lane> compared() {
        return other.map(drawn -> drawn.curve().lane());
    }

    Drawn own() {
        return own;
    }

    Optional<Drawn> other() {
        return other;
    }

    /// The lines of the lane's own curve, cut where they cross the middle.
    List<Trace> sides() {
        return sides;
    }

    List<CurveLabel> labels() {
        return labels;
    }

    /// The point that is nearest to a place below the row's top, if it is not too far away.
    Optional<CurvePoint> pointAt(double x, double y, double reach) {
        CurvePoint nearest = null;
        double least = reach;
        for (CurvePoint point : own.curve().points()) {
            double apart = Math.hypot(point.x() - x, y(point.value()) - y);
            if (apart <= least) {
                least = apart;
                nearest = point;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The points that stand for a card.
    List<CurvePoint> pointsOf(CardId card) {
        return own.curve().points().stream()
                .filter(point -> point.cards().stream().anyMatch(c -> c.id().equals(card)))
                .toList();
    }

    /// What looks different from a band before, below the row's top; empty where nothing does.
    Optional<Box> differences(CurveBand before) {
        var differing = pieces();
        var old = before.pieces();
        var same = new HashSet<>(differing);
        same.retainAll(old);
        differing.addAll(old);
        differing.removeAll(same);
        return differing.stream()
                .map(piece -> piece.box().grown(POINT))
                .reduce(Box::union)
                .map(box -> new Box(box.x(), 0, box.width(), HEIGHT));
    }

    /// Something that is drawn; equal to another where it looks the same.
    private record Piece(Box box, Object look) {}

    private Set<Piece> pieces() {
        var pieces = new HashSet<Piece>();
        for (CurveLabel label : labels) {
            pieces.add(new Piece(label.box(), label.text().text()));
        }
        addPieces(own, Palette.of(own.curve().lane()), pieces);
        other.ifPresent(
                drawn -> addPieces(drawn, CurveDrawing.toneOf(drawn.curve().lane()), pieces));
        return pieces;
    }

    private static void addPieces(Drawn drawn, Object look, Set<Piece> into) {
        for (Trace trace : drawn.traces()) {
            for (Bend bend : trace.bends()) {
                into.add(new Piece(bend.box(), List.of(bend, look)));
            }
        }
        for (CurvePoint point : drawn.curve().points()) {
            var at = place(point);
            boolean single = point.cards().size() == 1;
            into.add(new Piece(new Box(at.x(), at.y(), 0, 0), List.of(single, look)));
        }
    }
}
