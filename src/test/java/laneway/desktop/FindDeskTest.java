// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class FindDeskTest {
    @TempDir private Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void look(String query) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.write(query);
    }

    private void untilCounted(String count) {
        window.until(() -> window.node(".find-count", Label.class).getText().equals(count));
    }

    @Test
    void whatIsTypedIsCountedAndTheFirstOfItSelected() {
        look("a");
        untilCounted("1 of 7");
        assertThat(window.field("Text").getText()).isEqualTo("Reads reviews");
        window.press(KeyCode.ENTER);
        untilCounted("2 of 7");
        assertThat(window.field("Text").getText()).isEqualTo("Asks a colleague");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.F3);
        untilCounted("7 of 7");
    }

    @Test
    void whatIsNotThereIsSaid() {
        look("nowhere");
        untilCounted("Not found");
    }

    @Test
    void escapePutsTheBarAwayAndTheQueryIsRemembered() {
        look("bill");
        untilCounted("1 of 1");
        window.press(KeyCode.ESCAPE);
        assertThat(window.node(".find-bar", Node.class).isVisible()).isFalse();
        assertThat(window.node(".live-board", Node.class).isFocused()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.node(".find-bar .text-field", TextField.class).getSelectedText())
                .isEqualTo("bill");
    }

    @Test
    void anEditOfTheMapIsCountedToo() {
        look("bill");
        untilCounted("1 of 1");
        window.onScreen(() -> window.field("Text").setText("Wants one invoice"));
        untilCounted("Not found");
    }

    @Test
    void replacingAllIsOneStepThatUndoTakesBack() {
        look("re");
        window.press(KeyCode.CONTROL, KeyCode.H);
        untilCounted("1 of 2");
        window.onScreen(() -> window.field("Replace with").setText("un"));
        window.fire("Replace all");
        window.until(() -> window.field("Text").getText().equals("unads unviews"));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.field("Text").getText()).isEqualTo("Reads reviews");
        assertThat(window.title()).isEqualTo("journey – Laneway");
    }

    @Test
    void aFilterSaysHowManyCardsItLeavesOutUntilItIsEnded() {
        look("bill");
        untilCounted("1 of 1");
        window.fire("Filter");
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isTrue();
        assertThat(window.node(".filter-sign > .label", Label.class).getText())
                .contains("“bill”")
                .contains("3 cards");
        window.press(KeyCode.ESCAPE);
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isTrue();
        window.fire("Show all");
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isFalse();
    }

    @Test
    void hiddenCardsComeBackWithOneClickAndWhatIsWrittenMeanwhileStays() {
        look("bill");
        untilCounted("1 of 1");
        window.fire("Filter");
        window.fire("Hide");
        assertThat(window.node(".filter-sign > .label", Label.class).getText())
                .contains("3 cards hidden");
        window.onScreen(() -> window.field("Text").setText("Wants one invoice"));
        window.until(() ->
                window.node(".filter-sign > .label", Label.class)
                        .getText()
                        .contains("3 cards hidden"));
        window.fire("Show all");
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isFalse();
    }

    @Test
    void theBarStandsAboveTheBoardAndCoversNoneOfIt() {
        look("bill");
        untilCounted("1 of 1");
        var bar = window.node(".find-bar", Node.class);
        var board = window.node(".live-board", Node.class);
        assertThat(bar.localToScene(bar.getBoundsInLocal()).getMaxY())
                .isLessThanOrEqualTo(board.localToScene(board.getBoundsInLocal()).getMinY());
    }
}
