// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

final class WrappingTest {
    private static final String LONG = "הלקוח מחפש תמיכה באתר ושואל חברים ".repeat(5);

    private static final double WIDTH = 120;
    private static final double HEIGHT = 600;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void does(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private static StackPane inAWindow(Control control) {
        var pane = new StackPane(control);
        var _ = new Scene(pane);
        pane.resize(WIDTH, HEIGHT);
        layOut(pane);
        return pane;
    }

    private static void layOut(StackPane pane) {
        pane.applyCss();
        pane.layout();
    }

    @Test
    void longTextFromRightToLeftIsShownInALabel() {
        assertThatCode(() ->
                        does(() -> {
                            var label = new Label("short");
                            Wrapping.in(label);
                            var pane = new StackPane(label);
                            var _ = new Scene(pane, 120, 200);
                            layOut(pane);
                            label.setText(LONG);
                            layOut(pane);
                        }))
                .doesNotThrowAnyException();
    }

    @Test
    void longTextFromRightToLeftIsWrittenPastedAndSetInATextArea() {
        assertThatCode(() ->
                        does(() -> {
                            var area = new TextArea("Latin letters that need more than a line");
                            Wrapping.in(area);
                            var pane = new StackPane(area);
                            var _ = new Scene(pane, 120, 200);
                            layOut(pane);
                            area.appendText(LONG);
                            area.getInputMethodRequests();
                            layOut(pane);
                            area.setText("");
                            layOut(pane);
                            area.setText(LONG);
                            layOut(pane);
                        }))
                .doesNotThrowAnyException();
    }

    @Test
    void aLineFromRightToLeftIsTypedBeyondTheWidthOfATextArea() {
        does(() -> {
            var area = new TextArea();
            Wrapping.in(area);
            var pane = inAWindow(area);
            for (int i = 0; i < LONG.length(); i++) {
                area.appendText(LONG.substring(i, i + 1));
                layOut(pane);
            }
            assertThat(area.isWrapText()).isFalse();
        });
    }

    @Test
    void aTextAreaBecomesNarrowerThanItsLineFromRightToLeft() {
        does(() -> {
            var area = new TextArea();
            Wrapping.in(area);
            var pane = inAWindow(area);
            area.setText("הלקוח מחפש");
            layOut(pane);
            for (int width = (int) WIDTH; width > 0; width--) {
                pane.resize(width, HEIGHT);
                layOut(pane);
            }
            assertThat(area.isWrapText()).isFalse();
        });
    }

    @Test
    void lettersFromRightToLeftComeBackByUndoAndRedo() {
        does(() -> {
            var area = new TextArea("Latin letters that need more than a line");
            Wrapping.in(area);
            var pane = inAWindow(area);
            area.appendText(LONG);
            layOut(pane);
            area.replaceText(0, area.getLength(), "Latin letters that need more than a line");
            layOut(pane);
            area.undo();
            layOut(pane);
            assertThat(area.getText()).endsWith(LONG);
            area.redo();
            layOut(pane);
            assertThat(area.getText()).doesNotContain(LONG);
        });
    }

    @Test
    void aTextAreaBreaksItsLinesAgainOnceNoLetterFromRightToLeftCanComeBack() {
        does(() -> {
            var area = new TextArea(LONG);
            Wrapping.in(area);
            var pane = inAWindow(area);
            area.insertText(0, "1");
            area.setText("Letters that need more than a line");
            layOut(pane);
            assertThat(area.isWrapText()).isTrue();
            area.appendText(", and more");
            assertThat(area.isWrapText()).isTrue();
        });
    }

    /// As a cell of a list does whose letters change their size, and the pointer asks where it is.
    @Test
    void aLabelGoesOverFromRightToLeftToOtherTexts() {
        does(() -> {
            var label = new Label();
            Wrapping.in(label);
            var pane = inAWindow(label);
            for (var unsafe : List.of("כן", "כן v", LONG)) {
                label.setFont(Font.font(10));
                label.setText(unsafe);
                layOut(pane);
                label.setText("Letters that need more than a line");
                label.setFont(Font.font(20));
                assertThat(pane.getBoundsInLocal().isEmpty()).isFalse();
                layOut(pane);
                assertThat(label.isWrapText()).isTrue();
                assertThat(label.lookup(".text"))
                        .asInstanceOf(type(Text.class))
                        .extracting(Text::getText)
                        .isEqualTo(label.getText());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "live/live", "present", "welcome", "insight", "flat"})
    void noStyleBreaksTheLinesOfUnsafeTexts(String sheet) throws IOException {
        try (var style = Words.class.getResourceAsStream("/laneway/desktop/" + sheet + ".css")) {
            assertThat(
                            new String(
                                    Objects.requireNonNull(style).readAllBytes(),
                                    StandardCharsets.UTF_8))
                    .doesNotContain("-fx-wrap-text: true");
        }
    }
}
