// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class MenuKeyTest {
    private Button button;
    private final List<ContextMenuEvent> asked = new ArrayList<>();

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        button = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Button("Pay"));
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(new StackPane(button), 200, 100));
            MenuKey.install(stage.getScene());
            button.setOnContextMenuRequested(asked::add);
            stage.show();
        });
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.hideStage();
    }

    private void press(KeyCode code, boolean shift) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    button.requestFocus();
                    var event =
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
                    button.fireEvent(event);
                });
    }

    @Test
    void theMenuKeyAsksWhereTheKeyboardIs() {
        press(KeyCode.CONTEXT_MENU, false);
        assertThat(asked).singleElement().matches(ContextMenuEvent::isKeyboardTrigger);
        var place = new Point2D(asked.getFirst().getSceneX(), asked.getFirst().getSceneY());
        assertThat(button.localToScene(button.getLayoutBounds()).contains(place)).isTrue();
    }

    @Test
    void soDoShiftAndF10() {
        press(KeyCode.F10, true);
        assertThat(asked).hasSize(1);
    }

    @Test
    void otherKeysAskForNothing() {
        press(KeyCode.F10, false);
        press(KeyCode.F2, true);
        assertThat(asked).isEmpty();
    }
}
