// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import laneway.desktop.settings.Settings;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.theme.Appearance;
import laneway.desktop.theme.Theming;
import laneway.desktop.words.Names;
import laneway.file.Disk;
import laneway.file.Store;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

class MainWindowTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<Path> shownInFolder = new ArrayList<>();
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();
    private DeskDriver chooser;
    private Optional<Beginning> known = Optional.empty();
    private Optional<MainWindow> opened = Optional.empty();
    private Stage stage;

    @BeforeEach
    void prepare() throws TimeoutException {
        chooser = new DeskDriver(folder.resolve("unused"));
        stage = FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            if (stage.isShowing()) {
                opened.ifPresent(MainWindow::close);
            }
            Application.setUserAgentStylesheet(null);
        });
        known.ifPresent(begun -> begun.remembered().close());
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private void open(JourneyMap map) {
        var file = DeskDriver.write(folder.resolve("journey.laneway"), map);
        var begun =
                Beginning.begin(
                        new SettingsFile(folder.resolve("settings")),
                        new Store(Disk.real(), folder.resolve("data")),
                        List.of(file.toString()));
        known = Optional.of(begun);
        var first = begun.first().join();
        onScreen(() -> {
            var window =
                    new MainWindow(
                            stage,
                            begun,
                            new Theming(Appearance.LIGHT),
                            chooser,
                            shownInFolder::add);
            window.show();
            window.begin(first);
            opened = Optional.of(window);
        });
        until(() -> fields("Purpose").tryQuery().isPresent());
    }

    private Settings settings() {
        return known.orElseThrow().remembered().get();
    }

    private void openSmallMap() {
        open(MapBuilder.aSmallMap().build());
    }

    private static void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("never so", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private NodeQuery fields(String name) {
        return robot.lookup(node ->
                node instanceof TextInputControl
                        && Names.of(node).filter(name::equals).isPresent());
    }

    private TextInputControl field(String name) {
        return fields(name).queryAs(TextInputControl.class);
    }

    private Stream<ButtonBase> buttons(String text) {
        return robot
                .lookup(node -> node instanceof ButtonBase button && text.equals(button.getText()))
                .queryAllAs(ButtonBase.class)
                .stream();
    }

    private void press(String text) {
        until(() -> buttons(text).findAny().isPresent());
        onScreen(() -> buttons(text).findFirst().orElseThrow().fire());
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void askToClose() {
        onScreen(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void theTitleNamesTheFileAndMarksWhatIsUnsaved() {
        openSmallMap();
        assertThat(stage.getTitle()).isEqualTo("journey – Laneway");
        onScreen(() -> field("Purpose").setText("Why"));
        assertThat(stage.getTitle()).isEqualTo("● journey – Laneway");
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage.getTitle().equals("journey – Laneway"));
    }

    @Test
    void undoInAFieldIsTheMapsAndTheFieldKeepsTheKeyboard() {
        openSmallMap();
        var purpose = field("Purpose");
        onScreen(purpose::requestFocus);
        robot.write("Why");
        assertThat(purpose.getText()).isEqualTo("Why");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(purpose.getText()).isEmpty();
        assertThat(purpose.isFocused()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("journey – Laneway");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(purpose.getText()).isEqualTo("Why");
    }

    @Test
    void whoeverComesBackToAFieldBeginsAnotherStep() {
        openSmallMap();
        var purpose = field("Purpose");
        onScreen(purpose::requestFocus);
        robot.write("Why");
        onScreen(field("Problem")::requestFocus);
        onScreen(purpose::requestFocus);
        onScreen(purpose::end);
        robot.write(" now");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(purpose.getText()).isEqualTo("Why");
    }

    @Test
    void closingWithUnsavedWorkAsksAndCancelStays() {
        openSmallMap();
        onScreen(() -> field("Purpose").setText("Why"));
        askToClose();
        press("Cancel");
        assertThat(stage.isShowing()).isTrue();
        askToClose();
        press("Don’t save");
        until(() -> !stage.isShowing());
    }

    @Test
    void closingAfterSavingKeepsTheWork() {
        openSmallMap();
        onScreen(() -> field("Purpose").setText("Why"));
        askToClose();
        press("Save");
        until(() -> !stage.isShowing());
        assertThat(folder.resolve("journey.laneway")).content().contains("\"purpose\": \"Why\"");
    }

    @Test
    void theWindowIsRememberedWhereItWasLeft() {
        openSmallMap();
        onScreen(() -> {
            stage.setWidth(900);
            stage.setHeight(640);
        });
        askToClose();
        until(() -> !stage.isShowing());
        var place = settings().window().orElseThrow();
        assertThat(place.width()).isEqualTo(900);
        assertThat(place.height()).isEqualTo(640);
    }

    @Test
    void anEmptyBoardOffersItsFirstStageAndLane() {
        open(MapBuilder.aMap().build());
        press("Add a stage");
        until(() -> buttons("Add a stage").findAny().isEmpty());
        press("Add a lane");
        until(() -> buttons("Add a card").findAny().isPresent());
    }

    @Test
    void anExportIsWrittenAndShownInItsFolder() {
        openSmallMap();
        var file = folder.resolve("journey.xlsx");
        chooser.chosen.add(file);
        press(KeyCode.CONTROL, KeyCode.E);
        press("Excel workbook");
        press("Export…");
        press("Show in folder");
        assertThat(file).isNotEmptyFile();
        assertThat(shownInFolder).containsExactly(file);
        assertThat(settings().export()).containsEntry("kind", "XLSX");
    }

    @Test
    void anExportAsksBeforeItReplacesAFile() throws IOException {
        openSmallMap();
        var file = Files.writeString(folder.resolve("journey.pdf"), "precious");
        chooser.chosen.add(folder.resolve("journey"));
        press(KeyCode.CONTROL, KeyCode.E);
        press("Export…");
        press("Cancel");
        assertThat(file).hasContent("precious");
        chooser.chosen.add(folder.resolve("journey"));
        press(KeyCode.CONTROL, KeyCode.E);
        press("Export…");
        press("Replace");
        press("Show in folder");
        assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
    }

    @Test
    void anExportThatFailsSaysSo() {
        openSmallMap();
        chooser.chosen.add(folder.resolve("no/such/journey.pdf"));
        press(KeyCode.CONTROL, KeyCode.E);
        press("Export…");
        press("OK");
        assertThat(shownInFolder).isEmpty();
    }

    @Test
    void theInspectorIsPutAwayAndComesBack() {
        openSmallMap();
        press(KeyCode.CONTROL, KeyCode.I);
        assertThat(settings().inspectorOpen()).isFalse();
        assertThat(robot.lookup(".inspector").queryAll()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.I);
        assertThat(robot.lookup(".inspector").queryAll()).hasSize(1);
    }
}
