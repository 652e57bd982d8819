// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeoutException;

final class WrappingTest {
    private static final String LONG = "הלקוח מחפש תמיכה באתר ושואל חברים ".repeat(5);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void does(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
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
}
