// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TraceTest {
    private static final int SAMPLES = 50;

    private static List<Point> points(double... heights) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < heights.length; i++) {
            points.add(new Point(100 * i, heights[i]));
        }
        return points;
    }

    private static List<Point> randomPoints(long seed) {
        var random = new Random(seed);
        var points = new ArrayList<Point>();
        double x = random.nextDouble(100);
        int count = 2 + random.nextInt(30);
        boolean whole = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            double y = whole ? random.nextInt(5) - 2 : random.nextDouble(-2, 2);
            points.add(new Point(x, y));
            x += random.nextBoolean() ? 0.5 + random.nextDouble(5) : 10 + random.nextDouble(900);
        }
        return points;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neverLeavesTheRangeOfTheTwoPointsBetweenWhichItIs(long seed) {
        for (int round = 0; round < 200; round++) {
            for (Bend bend : Trace.through(randomPoints(1000 * seed + round)).bends()) {
                double low = Math.min(bend.from().y(), bend.to().y()) - 1e-9;
                double high = Math.max(bend.from().y(), bend.to().y()) + 1e-9;
                for (int i = 0; i <= SAMPLES; i++) {
                    assertThat(bend.at((double) i / SAMPLES).y()).isBetween(low, high);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void goesThroughEveryPointWithoutACorner(long seed) {
        var points = randomPoints(seed);
        var bends = Trace.through(points).bends();
        assertThat(bends).hasSize(points.size() - 1);
        for (int i = 0; i < bends.size(); i++) {
            assertThat(bends.get(i).from()).isEqualTo(points.get(i));
            assertThat(bends.get(i).to()).isEqualTo(points.get(i + 1));
            if (i > 0) {
                assertThat(rise(bends.get(i).from(), bends.get(i).leaving()))
                        .isCloseTo(
                                rise(bends.get(i - 1).arriving(), bends.get(i - 1).to()),
                                within(1e-6));
            }
        }
    }

    private static double rise(Point from, Point to) {
        return (to.y() - from.y()) / (to.x() - from.x());
    }

    @Test
    void risesOrFallsBetweenTwoPointsWithoutTurning() {
        for (long seed = 1; seed <= 100; seed++) {
            for (Bend bend : Trace.through(randomPoints(seed)).bends()) {
                double way = bend.to().y() - bend.from().y();
                for (int i = 1; i <= SAMPLES; i++) {
                    double step =
                            bend.at((double) i / SAMPLES).y() - bend.at((i - 1.0) / SAMPLES).y();
                    assertThat(step * Math.signum(way)).isGreaterThanOrEqualTo(-1e-9);
                }
            }
        }
    }

    @Test
    void isLevelAtAPeak() {
        var bends = Trace.through(points(0, 2, -1)).bends();
        assertThat(bends.getFirst().arriving().y()).isEqualTo(2);
        assertThat(bends.getLast().leaving().y()).isEqualTo(2);
    }

    @Test
    void staysLevelWhereAllPointsAreEqual() {
        for (Bend bend : Trace.through(points(1, 1, 1, 1)).bends()) {
            assertThat(List.of(bend.from(), bend.leaving(), bend.arriving(), bend.to()))
                    .allMatch(point -> point.y() == 1);
        }
    }

    @Test
    void isStraightBetweenTwoPoints() {
        var bend = Trace.through(points(0, 3)).bends().getFirst();
        assertThat(bend.at(0.5).y()).isCloseTo(1.5, within(1e-9));
        assertThat(bend.at(0.25).y()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void hasNothingToDrawForOnePointOrNone() {
        assertThat(Trace.through(points(1)).bends()).isEmpty();
        assertThat(Trace.through(List.of()).bends()).isEmpty();
        assertThat(Trace.through(points(1)).areaTo(0).getPathIterator(null).isDone()).isTrue();
    }

    @Test
    void refusesPointsThatDoNotGoFromLeftToRight() {
        assertThatThrownBy(() -> Trace.through(List.of(new Point(1, 0), new Point(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void isCutWhereItCrossesAHeight(long seed) {
        var trace = Trace.through(randomPoints(seed));
        var sides = trace.sides(0);
        assertThat(sides).isNotEmpty();
        for (Trace side : sides) {
            double first = side.bends().getFirst().at(0.5).y();
            for (Bend bend : side.bends()) {
                for (int i = 0; i <= SAMPLES; i++) {
                    double y = bend.at((double) i / SAMPLES).y();
                    assertThat(y * Math.signum(first)).isGreaterThanOrEqualTo(-1e-6);
                }
            }
        }
    }

    @Test
    void leavesOutWhatLiesOnTheHeightAtWhichItIsCut() {
        assertThat(Trace.through(points(0, 0, 0)).sides(0)).isEmpty();
        var sides = Trace.through(points(1, 0, 0, -1)).sides(0);
        assertThat(sides).hasSize(2);
        assertThat(sides.getFirst().box().right()).isEqualTo(100);
        assertThat(sides.getLast().box().x()).isEqualTo(200);
    }

    @Test
    void isAClosedPathDownToAHeight() {
        var kinds = new ArrayList<Integer>();
        var path = Trace.through(points(1, 2, 1)).areaTo(0).getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            kinds.add(path.currentSegment(new double[6]));
        }
        assertThat(kinds)
                .containsExactly(
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_CUBICTO,
                        PathIterator.SEG_CUBICTO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_CLOSE);
    }
}
