// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.versions.VersionsDialog.Choices;
import laneway.file.Disk;
import laneway.file.Store;
import laneway.file.backup.Backups;
import laneway.file.backup.Version;
import laneway.layout.Theme;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.type.Fonts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class VersionsDialogTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final JourneyMap map = aSmallMap().build();
    private final List<JourneyMap> copied = new ArrayList<>();
    private final List<JourneyMap> restored = new ArrayList<>();
    private Instant now = Instant.now().minus(Duration.ofHours(3));

    @BeforeEach
    void prepare() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        onScreen(() -> Application.setUserAgentStylesheet(null));
    }

    private JourneyMap titled(String title) {
        return map.with(About.TITLE.with(map.about(), title));
    }

    /// Shows the versions that saving under these titles left.
    private void show(String... titles) throws IOException, TimeoutException {
        var stage = FxToolkit.registerStage(Stage::new);
        var backups = new Backups(new Store(Disk.real(), folder.resolve("data")), () -> now);
        for (var title : titles) {
            var _ = backups.save(titled(title), folder.resolve("mine.laneway"));
            now = now.plus(Duration.ofHours(1));
        }
        var versions = backups.versions(map.id());
        onScreen(() -> {
            stage.setScene(new Scene(new Pane(), 900, 700));
            stage.show();
            var today = titled(titles[titles.length - 1]);
            var reader = new VersionReader(backups, today, new Fonts(), Theme.LIGHT);
            new VersionsDialog(new Dialogs(stage), reader)
                    .show("mine", versions, new Choices(copied::add, restored::add));
        });
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

    @SuppressWarnings("unchecked") // the dialog has one list
    private ListView<Version> list() {
        return robot.lookup(".versions").queryAs(ListView.class);
    }

    private Button button(String text) {
        return robot.lookup(
                        (Node node) -> node instanceof Button named && named.getText().equals(text))
                .queryButton();
    }

    private void read() {
        until(() -> !button("Open a copy").isDisabled());
    }

    private String differences() {
        return robot.lookup(".details").queryAs(TextArea.class).getText();
    }

    @Test
    void theNewestVersionIsChosenAndSaysWhatChangedSince() throws IOException, TimeoutException {
        show("one", "two", "three");
        read();
        assertThat(list().getItems()).hasSize(2);
        assertThat(differences()).isEqualTo("Title: “two” is now “three”");
        until(() ->
                robot.lookup(".thumbnail > ImageView").queryAllAs(ImageView.class).stream()
                        .allMatch(picture -> picture.getImage() != null));
    }

    @Test
    void theKeyboardChoosesAVersionAndBringsItBack() throws IOException, TimeoutException {
        show("one", "two", "three");
        read();
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        until(() -> differences().equals("Title: “one” is now “three”"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> !restored.isEmpty());
        assertThat(restored).containsExactly(titled("one"));
        assertThat(copied).isEmpty();
    }

    @Test
    void escLeavesEverythingAsItIs() throws IOException, TimeoutException {
        show("one", "two");
        read();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> robot.lookup(".versions").tryQuery().isEmpty());
        assertThat(restored).isEmpty();
        assertThat(copied).isEmpty();
    }

    @Test
    void aVersionThatIsTheMapOfNowIsNotRestored() throws IOException, TimeoutException {
        show("one", "two", "one");
        read();
        onScreen(() -> list().getSelectionModel().selectLast());
        read();
        assertThat(differences()).startsWith("Nothing");
        assertThat(button("Restore").isDisabled()).isTrue();
        onScreen(() -> button("Open a copy").fire());
        assertThat(copied).containsExactly(titled("one"));
    }

    @Test
    void whereNothingIsKeptItIsSaidWhatWillBe() throws IOException, TimeoutException {
        show("one");
        assertThat(robot.lookup(".heading").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("No earlier versions yet");
    }
}
