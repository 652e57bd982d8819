// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.session.Preview;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeoutException;

class LiveBoardTest {
    private LiveWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window =
                LiveWindow.open(
                        MapBuilder.aMap()
                                .withStage("Find")
                                .withStage("Buy")
                                .withLane("Actions", LaneKind.ACTIONS)
                                .withLane("Notes", LaneKind.NOTES)
                                .withCard("Find", "Actions", "asks a friend")
                                .withCard("Find", "Actions", "reads a review")
                                .withCard("Buy", "Actions", "pays")
                                .build());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void aClickSelectsACard() {
        window.robot.clickOn(window.at("pays"));
        assertThat(window.ask(() -> window.session.selection().cards()))
                .containsExactly(window.card("pays"));
    }

    @Test
    void aCardDraggedToAnotherCellMovesThere() {
        window.drag(window.at("asks a friend"), window.at("pays"));
        assertThat(window.ask(window.session::preview)).isInstanceOf(Preview.Carrying.class);
        window.robot.drop();
        assertThat(window.texts("Buy", "Actions")).containsExactly("asks a friend", "pays");
    }

    @Test
    void escapeTakesADragBack() {
        window.drag(window.at("asks a friend"), window.at("pays"));
        window.press(KeyCode.ESCAPE);
        assertThat(window.ask(window.session::preview)).isEqualTo(Preview.NONE);
        window.robot.release(MouseButton.PRIMARY);
        assertThat(window.texts("Buy", "Actions")).containsExactly("pays");
    }

    @Test
    void whatIsTypedBecomesACardAndEnterBeginsTheNext() {
        window.robot.clickOn(window.at("pays"));
        window.robot.write("waits");
        assertThat(window.editor().getText()).isEqualTo("waits");
        window.press(KeyCode.ENTER);
        assertThat(window.texts("Buy", "Actions")).containsExactly("pays", "waits");
        assertThat(window.editor().getText()).isEmpty();
    }

    @Test
    void escapeLeavesACardAsItWas() {
        window.robot.clickOn(window.at("pays"));
        window.press(KeyCode.F2);
        window.robot.write(" more");
        window.press(KeyCode.ESCAPE);
        assertThat(window.isWriting()).isFalse();
        assertThat(window.texts("Buy", "Actions")).containsExactly("pays");
    }

    @Test
    void turningToAnotherPartOfTheWindowTakesOverWhatWasWritten() {
        window.robot.clickOn(window.at("pays"));
        window.press(KeyCode.F2);
        window.robot.write(" more");
        window.robot.clickOn("elsewhere");
        assertThat(window.isWriting()).isFalse();
        assertThat(window.texts("Buy", "Actions")).containsExactly("pays more");
    }

    @Test
    void arrowsLeadFromCardToCard() {
        window.robot.clickOn(window.at("asks a friend"));
        window.press(KeyCode.RIGHT);
        assertThat(window.ask(() -> window.session.selection().cards()))
                .containsExactly(window.card("pays"));
    }
}
