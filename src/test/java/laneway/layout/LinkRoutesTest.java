// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.layout.BoardTest.board;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Link;
import laneway.model.LinkId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class LinkRoutesTest {
    private static final JourneyMap MAP =
            aMap().withStage("A")
                    .withStage("B")
                    .withStage("C")
                    .withLane("One")
                    .withLane("Two")
                    .withLane("Three")
                    .withCards("A", "One", 3)
                    .withCards("B", "One", 2)
                    .withCards("C", "Three", 3)
                    .build();

    private static Link link(int number, int from, int to) {
        return new Link(
                new LinkId("link-" + number),
                new CardId("card-" + from),
                new CardId("card-" + to),
                "");
    }

    private static LinkRoute only(Board board, Link link) {
        return LinkRoutes.of(board, List.of(link)).list().getFirst();
    }

    @Test
    void aLinkBeginsAndEndsAtAnEdgeOfItsCards() {
        var board = board(MAP);
        var points = only(board, link(1, 1, 8)).points();
        assertAtEdge(points.getFirst(), board.boxOf(new CardId("card-1")).orElseThrow());
        assertAtEdge(points.getLast(), board.boxOf(new CardId("card-8")).orElseThrow());
    }

    private static void assertAtEdge(Point point, Box box) {
        assertThat(point.x()).isIn(box.x(), box.right());
        assertThat(point.y()).isBetween(box.y(), box.bottom());
    }

    @Test
    void everyRunIsStraight() {
        for (var route : routes(board(Journeys.administrator()), 60).list()) {
            for (int i = 1; i < route.points().size(); i++) {
                var from = route.points().get(i - 1);
                var to = route.points().get(i);
                assertThat(from.x() == to.x() || from.y() == to.y()).isTrue();
            }
        }
    }

    private static LinkRoutes routes(Board board, int count) {
        var cards = board.map().cardsInOrder().map(Card::id).toList();
        var random = new Random(7);
        var links = new ArrayList<Link>();
        while (links.size() < count) {
            var from = cards.get(random.nextInt(cards.size()));
            var to = cards.get(random.nextInt(cards.size()));
            if (!from.equals(to)) {
                links.add(new Link(new LinkId("link-" + links.size()), from, to, ""));
            }
        }
        return LinkRoutes.of(board, links);
    }

    @Test
    void noLinkRunsThroughACardThatLiesInOneColumn() {
        var board = board(Journeys.administrator());
        var routes = routes(board, 60);
        assertThat(routes.list()).isNotEmpty();
        for (LinkRoute route : routes.list()) {
            for (int i = 1; i < route.points().size(); i++) {
                var run = run(route.points().get(i - 1), route.points().get(i));
                assertThat(board.cardsIn(run))
                        .allSatisfy(card -> assertThat(card.card().spanTo()).isNotNull());
            }
        }
    }

    /// A little shorter than the run, so that the edges at which it ends do not count.
    private static Box run(Point from, Point to) {
        boolean across = from.y() == to.y();
        double x = Math.min(from.x(), to.x()) + (across ? 0.01 : 0);
        double y = Math.min(from.y(), to.y()) + (across ? 0 : 0.01);
        double length = Math.max(Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y())) - 0.02;
        return new Box(
                x,
                y,
                across ? Math.max(0.001, length) : 0.001,
                across ? 0.001 : Math.max(0.001, length));
    }

    @Test
    void linksThatShareAGapLieBesideEachOther() {
        var board = board(MAP);
        var routes = LinkRoutes.of(board, List.of(link(1, 1, 6), link(2, 2, 7), link(3, 3, 8)));
        var seen = new ArrayList<Double>();
        for (LinkRoute route : routes.list()) {
            seen.add(route.points().get(1).x());
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(routes.list().stream().map(route -> route.points().get(2).y()))
                .doesNotHaveDuplicates();
    }

    @Test
    void neighboursAreJoinedThroughTheGapBetweenThem() {
        var points = only(board(MAP), link(1, 1, 4)).points();
        assertThat(points).hasSize(4);
        assertThat(points.getLast().x() - points.getFirst().x()).isEqualTo(2 * Grid.CELL_PAD);
    }

    @Test
    void aLinkToACardOutOfSightIsNotDrawn() {
        var folded =
                switch (SetProperty.of(new LaneId("lane-3"), Lane.COLLAPSED, true).applyTo(MAP)) {
                    case Result.Edited edited -> edited.map();
                    case Result.Refused refused -> throw new AssertionError(refused);
                };
        assertThat(LinkRoutes.of(board(folded), List.of(link(1, 1, 8))).list()).isEmpty();
    }

    @Test
    void aLinkIsFoundAlongItsWholeWayAndNowhereElse() {
        var board = board(MAP);
        var routes = LinkRoutes.of(board, List.of(link(1, 1, 8)));
        var route = routes.list().getFirst();
        for (Point point : route.points()) {
            assertThat(routes.at(point, 1)).contains(route.link().id());
        }
        assertThat(routes.at(route.middle(), 1)).contains(route.link().id());
        assertThat(routes.at(new Point(route.middle().x(), route.middle().y() + 9), 4)).isEmpty();
    }

    @Test
    void aLabelHasRoomOnARunAcrossOnly() {
        var upright = List.of(new Point(0, 0), new Point(12, 0), new Point(12, 300));
        var across = List.of(new Point(0, 0), new Point(12, 0), new Point(12, 9), new Point(99, 9));
        assertThat(new LinkRoute(link(1, 1, 8), upright).hasRoomForLabel()).isFalse();
        assertThat(new LinkRoute(link(1, 1, 8), across).hasRoomForLabel()).isTrue();
    }
}
