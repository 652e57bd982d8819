// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts words at the highest peaks and the lowest pits of a curve where they cover neither a curve
/// nor each other; where there is no such place, a peak or pit stays without.
final class CurveLabels {
    /// What is kept free for labels above the best feeling and below the worst.
    static final double ROOM = 26;

    private static final int MOST = 3;
    private static final double WIDEST = 184;
    private static final double APART = 9;
    private static final double MARGIN = 4;
    private static final double AROUND = 2;
    private static final int SAMPLES = 32;

    private final JourneyMap map;
    private final Texts texts;
    private final List<Trace> traces;
    private final double width;
    private final List<CurveLabel> placed = new ArrayList<>();

    private CurveLabels(JourneyMap map, Texts texts, List<Trace> traces, double width) {
        this.map = map;
        this.texts = texts;
        this.traces = traces;
        this.width = width;
    }

    /// The labels of a curve.
    ///
    /// @param traces all lines that must stay free
    /// @param width of the body
    static List<CurveLabel> of(
            JourneyMap map, Curve curve, List<Trace> traces, double width, Texts texts) {
        var points = curve.points();
        double best = points.stream().mapToDouble(CurvePoint::value).max().orElse(0);
        double worst = points.stream().mapToDouble(CurvePoint::value).min().orElse(0);
        if (best == worst) {
            return List.of();
        }
        var labels = new CurveLabels(map, texts, traces, width);
        outstanding(curve, best).forEach(point -> labels.add(point, true));
        outstanding(curve, worst).forEach(point -> labels.add(point, false));
        return List.copyOf(labels.placed);
    }

    /// The points of a value, of a level stretch the first.
    private static List<CurvePoint> outstanding(Curve curve, double value) {
        var found = new ArrayList<CurvePoint>();
        for (var stretch : curve.stretches()) {
            for (int i = 0; i < stretch.size() && found.size() < MOST; i++) {
                boolean goesOn = i > 0 && stretch.get(i - 1).value() == value;
                if (stretch.get(i).value() == value && !goesOn) {
                    found.add(stretch.get(i));
                }
            }
        }
        return found;
    }

    private void add(CurvePoint point, boolean peak) {
        card(point, peak)
                .ifPresent(card -> {
                    var words = map.titleOf(card).strip().lines().findFirst().orElse("");
                    var text = texts.line(words, Styles.CHIP, WIDEST);
                    var size = new Box(0, 0, text.widest(), text.height());
                    var hue = Palette.ofSentiment((int) Math.signum(point.value()));
                    place(point, peak, size)
                            .map(box -> new CurveLabel(card, text, box, hue))
                            .ifPresent(placed::add);
                });
    }

    /// The card that says most about the point, among those that say anything.
    private Optional<Card> card(CurvePoint point, boolean peak) {
        Comparator<Card> order = Comparator.comparingInt(CurvePoint::sentimentOf);
        return point.cards().stream()
                .filter(card -> !map.titleOf(card).isBlank())
                .min(peak ? order.reversed() : order);
    }

    /// Close to the point, else in the room beyond the curve.
    private Optional<Box> place(CurvePoint point, boolean peak, Box size) {
        var at = CurveBand.place(point);
        double limit = width - size.width() - MARGIN;
        double x = Math.max(MARGIN, Math.min(at.x() - size.width() / 2, limit));
        double near = peak ? at.y() - APART - size.height() : at.y() + APART;
        double beyond =
                peak
                        ? CurveBand.y(CurveBand.BEST) - APART - size.height()
                        : CurveBand.y(-CurveBand.BEST) + APART;
        return List.of(near, beyond).stream()
                .map(y -> size.moved(x, y))
                .filter(this::isFree)
                .findFirst();
    }

    private boolean isFree(Box box) {
        var wide = box.grown(AROUND);
        return placed.stream().noneMatch(label -> label.box().grown(APART).intersects(box))
                && traces.stream()
                        .flatMap(trace -> trace.bends().stream())
                        .filter(bend -> bend.from().x() < wide.right() && wide.x() < bend.to().x())
                        .noneMatch(bend -> crosses(bend, wide));
    }

    private static boolean crosses(Bend bend, Box box) {
        for (int i = 0; i <= SAMPLES; i++) {
            if (box.contains(bend.at((double) i / SAMPLES))) {
                return true;
            }
        }
        return false;
    }
}
