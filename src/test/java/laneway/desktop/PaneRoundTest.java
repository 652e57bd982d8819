// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class PaneRoundTest {
    private static final List<String> PARTS =
            List.of(
                    ".tool-bar",
                    ".welcome",
                    ".side-panel",
                    ".find-strip",
                    ".live-board",
                    ".voting-bar",
                    ".themes",
                    ".first-steps",
                    ".inspector",
                    ".window-status");

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

    private String part() {
        return PARTS.stream()
                .filter(window::isThere)
                .filter(window::isIn)
                .findFirst()
                .orElseGet(() -> window.focused().toString());
    }

    /// The parts that a key leads to, until it is where it began.
    private List<String> round(KeyCode... keys) {
        var parts = new ArrayList<String>();
        do {
            window.press(keys);
            parts.add(part());
        } while (!parts.getLast().equals(".live-board") && parts.size() < 12);
        return parts;
    }

    @Test
    void whereverTheKeyLeadsIsSeenToHaveTheKeyboard() {
        var seen = PseudoClass.getPseudoClass("focus-visible");
        for (int i = 0; i < 5; i++) {
            var before = window.focused();
            window.press(KeyCode.F6);
            assertThat(window.focused().getPseudoClassStates()).contains(seen);
            assertThat(before.getPseudoClassStates()).doesNotContain(seen);
        }
    }

    @Test
    void f6GoesRoundTheWindowAndShiftF6TheOtherWay() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(part()).isEqualTo(".live-board");
        assertThat(round(KeyCode.F6))
                .containsExactly(
                        ".first-steps",
                        ".inspector",
                        ".window-status",
                        ".tool-bar",
                        ".side-panel",
                        ".find-strip",
                        ".live-board");
        assertThat(round(KeyCode.SHIFT, KeyCode.F6))
                .containsExactly(
                        ".find-strip",
                        ".side-panel",
                        ".tool-bar",
                        ".window-status",
                        ".inspector",
                        ".first-steps",
                        ".live-board");
    }

    @Test
    void aPartIsEnteredAgainWhereItWasLeft() {
        window.press(KeyCode.SHIFT, KeyCode.F6);
        window.press(KeyCode.SHIFT, KeyCode.F6);
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part()).isEqualTo(".inspector");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        var left = window.focused();
        window.press(KeyCode.F6);
        assertThat(part()).isEqualTo(".window-status");
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.focused()).isSameAs(left);
    }

    @Test
    void f6TakesOverWhatIsBeingWritten() {
        window.press(KeyCode.DOWN);
        window.write("Half a thought");
        window.press(KeyCode.F6);
        assertThat(part()).isEqualTo(".first-steps");
        assertThat(window.map().cards()).anyMatch(card -> card.text().equals("Half a thought"));
    }

    @Test
    void whatLiesUnderThemesOrTheStartPageIsPassedOver() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(part()).isEqualTo(".themes");
        window.press(KeyCode.F6);
        assertThat(part()).isEqualTo(".inspector");
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part()).isEqualTo(".themes");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(part()).isEqualTo(".welcome");
        window.press(KeyCode.F6);
        assertThat(part()).isEqualTo(".welcome");
    }
}
