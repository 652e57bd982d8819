// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.CurveBy;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the customer feels along a lane, as points from left to right.
///
/// A card that lies across several steps counts in each of them. A step in which nothing is scored
/// is a gap; a stage that is switched off is not, since the journey goes past it. Where a step has
/// too many cards for a point each, it has one for their mean.
///
/// @param sources the cards of each column, by which a curve is known to be up to date
/// @param stretches points without a gap between them
record Curve(Lane lane, List<List<Card>> sources, List<List<CurvePoint>> stretches) {
    /// How near to each other points of cards may be.
    private static final double LEAST_APART = 12;

    /// Whether a lane has a curve to be seen.
    static boolean isShownIn(Lane lane) {
        return lane.kind() == LaneKind.EXPERIENCE && !lane.collapsed();
    }

    static Curve of(JourneyMap map, Columns columns, Lane lane) {
        var sources = sources(map, columns, lane);
        return new Curve(lane, sources, stretches(columns, lane, sources));
    }

    /// Whether this is still the curve of a lane, on the same columns.
    boolean serves(JourneyMap map, Columns columns, Lane now) {
        if (now.curveBy() != lane.curveBy() || !now.id().equals(lane.id())) {
            return false;
        }
        for (Column column : columns.list()) {
            if (cardsIn(map, column, now) != sources.get(column.index())) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Card>> sources(JourneyMap map, Columns columns, Lane lane) {
        var sources = new ArrayList<List<Card>>(columns.list().size());
        for (Column column : columns.list()) {
            sources.add(cardsIn(map, column, lane));
        }
        return sources;
    }

    private static List<Card> cardsIn(JourneyMap map, Column column, Lane lane) {
        return step(column).map(step -> map.cardsIn(new Cell(step, lane.id()))).orElseGet(List::of);
    }

    /// The step of a column in which cards are seen.
    private static Optional<StepId> step(Column column) {
        return column.sliver() ? Optional.empty() : column.steps().stream().findFirst();
    }

    private static List<List<CurvePoint>> stretches(
            Columns columns, Lane lane, List<List<Card>> sources) {
        var stretches = new ArrayList<List<CurvePoint>>();
        var stretch = new ArrayList<CurvePoint>();
        var across = new ArrayList<Card>();
        for (Column column : columns.list()) {
            if (column.sliver()) {
                continue;
            }
            across.removeIf(card -> lastColumn(columns, card) < column.index());
            var scored = new ArrayList<>(across);
            for (Card card : sources.get(column.index())) {
                if (card.sentiment() != null) {
                    scored.add(card);
                    if (columns.lastColumnOf(card, column.index()) > column.index()) {
                        across.add(card);
                    }
                }
            }
            if (scored.isEmpty() && !stretch.isEmpty()) {
                stretches.add(List.copyOf(stretch));
                stretch.clear();
            }
            stretch.addAll(points(column, lane.curveBy(), scored));
        }
        if (!stretch.isEmpty()) {
            stretches.add(List.copyOf(stretch));
        }
        return List.copyOf(stretches);
    }

    private static int lastColumn(Columns columns, Card card) {
        int first = columns.of(card.place().step()).map(Column::index).orElse(0);
        return columns.lastColumnOf(card, first);
    }

    private static List<CurvePoint> points(Column column, CurveBy by, List<Card> scored) {
        var step = step(column);
        if (scored.isEmpty() || step.isEmpty()) {
            return List.of();
        }
        boolean crowded = scored.size() * LEAST_APART > column.width();
        if (by == CurveBy.STEP || crowded) {
            double middle = column.x() + column.width() / 2;
            return List.of(CurvePoint.mean(step.get(), middle, scored));
        }
        var points = new ArrayList<CurvePoint>(scored.size());
        for (int i = 0; i < scored.size(); i++) {
            double x = column.x() + column.width() * (i + 0.5) / scored.size();
            points.add(CurvePoint.mean(step.get(), x, List.of(scored.get(i))));
        }
        return points;
    }

    /// All points from left to right.
    List<CurvePoint> points() {
        return stretches.stream().flatMap(List::stream).toList();
    }
}
