// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;

import laneway.model.LaneKind;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeoutException;

class NamesInViewTest {
    private LiveWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window =
                LiveWindow.open(
                        MapBuilder.aMap()
                                .withStage("Find", "Search", "Compare", "Ask", "Try", "Choose")
                                .withStage("Buy")
                                .withLane("Actions", LaneKind.ACTIONS)
                                .withLane("Notes", LaneKind.NOTES)
                                .withCards("Buy", "Actions", 40)
                                .withCards("Buy", "Notes", 40)
                                .build());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void whereEverythingBeginsInViewNothingIsAdded() {
        assertThat(names()).isEmpty();
    }

    @Test
    void theNameOfALaneStaysAtTheTopWhileItsCardsAreScrolled() {
        scroll(0, 700);
        assertThat(names()).containsExactly(new Point2D(0, top()));
        scroll(0, -700);
        assertThat(names()).isEmpty();
    }

    @Test
    void theNameOfALaneLeavesWithItsLane() {
        var lane = window.ask(() -> window.board.board().rows().getFirst());
        scroll(0, lane.bottom() - 20);
        assertThat(heightOfName()).isBetween(1.0, 20.0);
        scroll(0, 24);
        assertThat(names()).isEmpty();
    }

    @Test
    void theNameOfAStageStaysAtTheLeftWhileItsStepsAreScrolled() {
        scroll(500, 0);
        assertThat(names()).singleElement().extracting(Point2D::getX).isEqualTo(left());
    }

    private void scroll(double dx, double dy) {
        window.ask(() -> {
            window.board.view().scrollBy(dx, dy);
            return true;
        });
    }

    private double top() {
        return window.ask(() -> (double) window.board.view().view().top());
    }

    private double left() {
        return window.ask(() -> (double) window.board.view().view().left());
    }

    private double heightOfName() {
        return window.ask(() -> shown().getFirst().getBoundsInLocal().getHeight());
    }

    private List<Point2D> names() {
        return window.ask(() ->
                shown().stream()
                        .map(node -> new Point2D(node.getLayoutX(), node.getLayoutY()))
                        .toList());
    }

    private List<Node> shown() {
        window.live.node().layout();
        return window.live.node().lookupAll(".live-name").stream().filter(Node::isVisible).toList();
    }
}
