// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;

import laneway.layout.Showing;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

class PinnedLanesTest {
    private static final double DOWN = 900;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private LiveWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        var map = MapBuilder.aMap().withStage("Find").withStage("Buy");
        for (String lane : List.of("A", "B", "C", "D", "E")) {
            map.withLane(lane);
        }
        for (String lane : List.of("A", "B", "C")) {
            for (int i = 1; i <= 40; i++) {
                map.withCard("Find", lane, lane + i);
            }
        }
        map.withCard("Find", "D", "D1").withCard("Find", "E", "E1").withCard("Buy", "E", "E2");
        window = LiveWindow.open(map.build());
        show(Showing.ALL.withPin(lane("E"), true));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private LaneId lane(String name) {
        return window.session.map().lanes().stream()
                .filter(lane -> lane.name().equals(name))
                .map(Lane::id)
                .findFirst()
                .orElseThrow();
    }

    private void show(Showing showing) {
        window.ask(() -> {
            window.session.show(showing);
            return true;
        });
    }

    private void scroll(double down) {
        window.ask(() -> {
            window.board.view().scrollBy(0, down);
            return true;
        });
    }

    private double bottomOfPinned() {
        return window.ask(() -> {
            var view = window.board.view().view();
            return (view.top() + view.pinned()) / view.scale().outputScale();
        });
    }

    /// A place below the pinned lane where a card of another lane lies.
    private Point2D belowPinned() {
        return window.ask(() -> {
            var on = new Projection(window.board.view().view(), window.board.board());
            var moving = on.of(Projection.Piece.MOVING);
            var card =
                    window.board.board().cardsIn(moving.visible()).stream()
                            .map(placed -> moving.toScreen(placed.box()))
                            .filter(box -> box.y() > bottom(on) + 2)
                            .findFirst()
                            .orElseThrow();
            return window.live.node().localToScreen(card.x() + 30, card.y() + 8);
        });
    }

    private static double bottom(Projection on) {
        return on.of(Projection.Piece.RESTING).body().bottom();
    }

    private List<String> selected() {
        return window.ask(() ->
                window.session.selection().cards().stream()
                        .map(card -> window.session.map().card(card).orElseThrow().text())
                        .toList());
    }

    @Test
    void aPinnedLaneStaysInViewWhileTheOthersScroll() {
        var before = window.at("E1");
        var other = window.at("D1");
        scroll(DOWN);
        assertThat(window.at("E1")).isEqualTo(before);
        assertThat(window.at("D1")).isEqualTo(other.subtract(0, DOWN));
    }

    @Test
    void aClickFindsTheCardThatIsSeenAboveAndBelowTheEdge() {
        scroll(DOWN);
        window.robot.clickOn(window.at("E2"));
        assertThat(selected()).containsExactly("E2");
        window.robot.clickOn(belowPinned());
        assertThat(selected()).hasSize(1).doesNotContain("E2");
    }

    @Test
    void aCardIsDraggedOutOfThePinnedLaneToWhereThePointerIs() {
        scroll(DOWN);
        var to = belowPinned();
        var lane = laneAt(to);
        window.drag(window.at("E2"), to);
        window.robot.drop();
        assertThat(window.texts("Find", lane)).contains("E2");
    }

    private String laneAt(Point2D point) {
        return window.ask(() -> {
            var local = window.live.node().screenToLocal(point);
            var on = new Projection(window.board.view().view(), window.board.board());
            var at = on.toBoard(local.getX(), local.getY());
            return window.board.board().rows().stream()
                    .filter(row -> row.y() <= at.y() && at.y() < row.bottom())
                    .map(row -> row.lane().name())
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void whatIsSoughtIsScrolledToBelowThePinnedLaneAndNotUnderIt() {
        scroll(DOWN);
        var first = window.card("A1");
        window.ask(() -> {
            window.board.reveal(List.of(first));
            return true;
        });
        assertThat(window.ask(() -> top("A1"))).isGreaterThanOrEqualTo(bottomOfPinned());
        double scrolled = window.ask(() -> window.board.view().view().y());
        scroll(DOWN);
        window.ask(() -> {
            window.board.reveal(List.of(lane("E")));
            return true;
        });
        assertThat(window.ask(() -> window.board.view().view().y())).isGreaterThan(scrolled);
    }

    private double top(String text) {
        var card =
                window.session.map().cards().stream()
                        .filter(each -> each.text().equals(text))
                        .findFirst()
                        .orElseThrow();
        var on = new Projection(window.board.view().view(), window.board.board());
        return on.toScreen(window.board.board().boxOf(card.id()).orElseThrow()).y();
    }

    @Test
    void lanesThatWouldTakeMoreThanHalfTheRoomScrollAsUsual() {
        show(
                Showing.ALL
                        .withPin(lane("A"), true)
                        .withPin(lane("B"), true)
                        .withPin(lane("C"), true));
        var before = window.at("A1");
        scroll(DOWN);
        assertThat(window.at("A1")).isEqualTo(before.subtract(0, DOWN));
    }

    @Test
    void aLaneThatIsFirstAnyhowIsPinnedAndLetGoToo() {
        show(Showing.ALL.withHiddenLanes(Set.of(lane("A"), lane("B"), lane("C"), lane("D"))));
        show(Showing.ALL);
        assertThat(pinned()).isZero();
        show(Showing.ALL.withHiddenLanes(Set.of(lane("A"), lane("B"), lane("C"))));
        show(
                Showing.ALL
                        .withHiddenLanes(Set.of(lane("A"), lane("B"), lane("C")))
                        .withPin(lane("D"), true));
        assertThat(pinned()).isPositive();
        show(Showing.ALL.withHiddenLanes(Set.of(lane("A"), lane("B"), lane("C"))));
        assertThat(pinned()).isZero();
    }

    private int pinned() {
        return window.ask(() -> window.board.view().view().pinned());
    }
}
