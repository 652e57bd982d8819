// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import laneway.model.LaneKind;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeoutException;

@Tag("window")
class LiveBoardWindowTest {
    private LiveWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window =
                LiveWindow.open(
                        MapBuilder.aMap()
                                .withStage("Find")
                                .withStage("Buy")
                                .withLane("Actions", LaneKind.ACTIONS)
                                .withCard("Find", "Actions", "asks")
                                .withCard("Find", "Actions", "reads")
                                .withCard("Buy", "Actions", "pays")
                                .withCards("Buy", "Actions", 40)
                                .build());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void theWheelZoomsWithTheShortcutKeyAndThePointersPlaceStays() {
        var place = window.at("asks");
        window.robot.moveTo(place);
        window.robot.press(KeyCode.CONTROL);
        window.robot.scroll(2, VerticalDirection.UP);
        window.robot.release(KeyCode.CONTROL);
        assertThat(window.zoom()).isNotEqualTo(1.0);
        assertThat(window.at("asks").distance(place)).isLessThan(2);
    }

    @Test
    void shiftClickSelectsEverythingBetween() {
        window.robot.clickOn(window.at("asks"));
        window.robot.press(KeyCode.SHIFT).clickOn(window.at("reads")).release(KeyCode.SHIFT);
        assertThat(window.ask(() -> window.session.selection().cards()))
                .containsExactlyInAnyOrder(window.card("asks"), window.card("reads"));
    }

    @Test
    void draggingWithTheCopyKeyLeavesTheCardWhereItWas() {
        window.robot.press(KeyCode.CONTROL);
        window.drag(window.at("asks"), window.at("pays"));
        window.robot.release(MouseButton.PRIMARY).release(KeyCode.CONTROL);
        assertThat(window.texts("Find", "Actions")).containsExactly("asks", "reads");
        assertThat(window.texts("Buy", "Actions")).contains("asks", "pays");
    }
}
