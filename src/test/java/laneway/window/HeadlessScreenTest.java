// SPDX-License-Identifier: Apache-2.0
package laneway.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class HeadlessScreenTest {
    private Button button;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        button = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Button("Add a stage"));
        FxToolkit.setupStage(this::show);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.hideStage();
    }

    private void show(Stage stage) {
        button.setOnAction(_ -> button.setText("Added"));
        var scene = new Scene(button, 400, 300, Color.WHITE);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clicksReachTheControlsOfAWindowThatNobodySees() {
        new FxRobot().clickOn(button);
        assertThat(button.getText()).isEqualTo("Added");
    }

    @Test
    void whatIsDrawnCanBeLookedAt() {
        Callable<Color> corner =
                () -> button.getScene().snapshot(null).getPixelReader().getColor(0, 0);
        button.setStyle("-fx-background-color: #336699; -fx-background-radius: 0");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, corner)).isEqualTo(Color.web("#336699"));
    }
}
