// SPDX-License-Identifier: Apache-2.0
package laneway.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

@Tag("window")
class RealDisplayTest {
    private final AtomicReference<MouseEvent> pressed = new AtomicReference<>();

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.hideStage();
    }

    private void show(Stage stage) {
        var ground = new StackPane();
        ground.setOnMousePressed(pressed::set);
        stage.setScene(new Scene(ground, 400, 300, Color.WHITE));
        stage.show();
    }

    @Test
    void modifierKeysReachMouseEvents() {
        assertThat(Screen.getPrimary().getBounds().getWidth()).isEqualTo(1920);
        var robot = new FxRobot();
        robot.press(KeyCode.SHIFT).clickOn(".root").release(KeyCode.SHIFT);
        assertThat(pressed.get().isShiftDown()).isTrue();
    }
}
