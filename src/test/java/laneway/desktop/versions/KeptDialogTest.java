// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import laneway.desktop.dialog.Dialogs;
import laneway.file.backup.Holdings.Holding;
import laneway.model.MapId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class KeptDialogTest {
    private static final Path FOLDER = Path.of("/data/laneway");
    private static final Holding SAVED =
            new Holding(
                    new MapId("map-1"),
                    "",
                    List.of(Path.of("/maps/mine.laneway")),
                    3,
                    2_000_000,
                    400_000);
    private static final Holding UNSAVED =
            new Holding(new MapId("map-2"), "Only an idea", List.of(), 0, 0, 30_000);

    private final FxRobot robot = new FxRobot();
    private final List<Holding> forgotten = new ArrayList<>();
    private final List<Long> limits = new ArrayList<>();

    @BeforeEach
    void prepare() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        onScreen(() -> Application.setUserAgentStylesheet(null));
    }

    private void show(Holding... holdings) throws TimeoutException {
        var stage = FxToolkit.registerStage(Stage::new);
        onScreen(() -> {
            stage.setScene(new Scene(new Pane(), 900, 700));
            stage.show();
            var choices = new KeptDialog.Choices(forgotten::add, limits::add, () -> {});
            new KeptDialog(new Dialogs(stage))
                    .show(FOLDER, List.of(holdings), 500_000_000, choices);
        });
    }

    private static void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts() {
        return robot
                .lookup((Node node) -> node instanceof Labeled)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void everyMapIsListedWithWhatItTakes() throws TimeoutException {
        show(SAVED, UNSAVED);
        assertThat(texts())
                .contains(
                        FOLDER.toString(),
                        "In all: 2 MB of earlier versions and 430 KB for recovery after a crash.",
                        "mine.laneway",
                        Path.of("/maps/mine.laneway").toString(),
                        "3 earlier versions, 2 MB  ·  for recovery after a crash, 400 KB",
                        "Only an idea",
                        "for recovery after a crash, 30 KB");
    }

    @Test
    void whereNothingIsKeptItIsSaid() throws TimeoutException {
        show();
        assertThat(texts()).contains("Nothing is kept yet.");
    }

    @Test
    void oneMapIsForgottenAtATime() throws TimeoutException {
        show(SAVED, UNSAVED);
        var buttons =
                robot
                        .lookup((Node node) ->
                                node instanceof Button button && button.getText().equals("Forget…"))
                        .queryAllAs(Button.class)
                        .stream()
                        .toList();
        assertThat(buttons)
                .extracting(Node::getAccessibleText)
                .containsExactly("Forget mine.laneway", "Forget Only an idea");
        onScreen(buttons.getLast()::fire);
        assertThat(forgotten).containsExactly(UNSAVED);
    }

    @Test
    @SuppressWarnings("unchecked") // the page has one choice of sizes
    void theLimitIsTakenOverAsItIsChosen() throws TimeoutException {
        show(SAVED);
        ComboBox<Long> box = robot.lookup(".kept-limit").queryAs(ComboBox.class);
        assertThat(box.getConverter().toString(box.getValue())).isEqualTo("500 MB");
        onScreen(() -> box.setValue(1_000_000_000L));
        assertThat(limits).last().isEqualTo(1_000_000_000L);
    }
}
