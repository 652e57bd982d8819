// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.session.Selection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeoutException;

class LiveInputTest {
    private LiveWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window =
                LiveWindow.open(
                        MapBuilder.aMap()
                                .withStage("Find")
                                .withStage("Compare")
                                .withStage("Choose")
                                .withStage("Buy")
                                .withLane("Actions", LaneKind.ACTIONS)
                                .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                                .withTouchpoint("Portal")
                                .withTouchpoint("Web shop")
                                .withCard("Find", "Actions", "asks")
                                .withCard("Find", "Touchpoints", "by chance")
                                .withCard("Buy", "Actions", "pays")
                                .withCards("Find", "Actions", 40)
                                .build());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void whatAnInputMethodCommitsBeginsACard() {
        window.robot.clickOn(window.at("asks"));
        window.compose("かんじ", "");
        var composing = window.robot.lookup(".live-composing").queryAs(Label.class);
        assertThat(window.ask(() -> composing.isVisible() ? composing.getText() : ""))
                .isEqualTo("かんじ");
        window.compose("", "漢字");
        assertThat(window.editor().getText()).isEqualTo("漢字");
        assertThat(window.ask(composing::isVisible)).isFalse();
    }

    @Test
    void whatAnInputMethodCommitsGoesOnInTheEditor() {
        window.robot.clickOn(window.at("asks"));
        window.compose("", "é");
        window.compose("´", "");
        window.compose("", "ö");
        window.compose("", "😀");
        window.press(KeyCode.ENTER);
        assertThat(window.texts("Find", "Actions")).contains("éö😀");
    }

    @Test
    void touchpointsAreOfferedFromTheFirstLetterOn() {
        window.robot.clickOn(window.at("asks"));
        window.ask(() -> {
            var map = window.session.map();
            window.session.select(Selection.ofCell(cellBelow(map)));
            return true;
        });
        window.robot.write("p");
        assertThat(window.offers()).containsExactly("Portal", "Web shop");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(window.ask(() -> window.session.map().touchpoints())).hasSize(2);
    }

    @Test
    void aNewCardIsWrittenInViewHoweverFarDownItComes() {
        window.ask(() -> {
            var map = window.session.map();
            window.session.select(Selection.ofCell(firstCell(map)));
            return true;
        });
        window.robot.write("x");
        assertThat(window.isInView(window.editor())).isTrue();
        window.press(KeyCode.ENTER);
        window.robot.write("and the next one");
        assertThat(window.isInView(window.editor())).isTrue();
    }

    private static Cell firstCell(JourneyMap map) {
        return new Cell(map.steps().getFirst().id(), map.lanes().getFirst().id());
    }

    private static Cell cellBelow(JourneyMap map) {
        return new Cell(map.steps().getFirst().id(), map.lanes().getLast().id());
    }

    @Test
    void aNotchOfTheWheelGoesTwoLinesOfCardsDown() {
        var before = window.at("asks");
        window.turnWheel(1);
        assertThat(before.getY() - window.at("asks").getY()).isCloseTo(80, within(1.0));
    }

    @Test
    void pinchingZoomsAtTheFingers() {
        var place = window.at("pays");
        window.pinch(place, 1.5);
        assertThat(window.zoom()).isCloseTo(1.5, within(0.01));
        assertThat(window.at("pays").distance(place)).isLessThan(2);
    }
}
