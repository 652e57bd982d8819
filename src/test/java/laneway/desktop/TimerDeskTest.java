// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import laneway.desktop.command.Command;
import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.work.Works;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TimerDeskTest {
    private volatile Instant now = Instant.EPOCH;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Remembered remembered;
    private final TimerDesk desk;
    private final Parent box;

    TimerDeskTest(@TempDir Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        remembered = new Remembered(new SettingsFile(folder));
        desk =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () ->
                                new TimerDesk(
                                        () -> now, new Works(), remembered, told::add, () -> {}));
        box = (Parent) desk.node();
        onScreen(() -> {
            desk.mute();
            var _ = new Scene(box);
        });
    }

    private static void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        remembered.close();
    }

    @Test
    void whetherItEndsWithAToneIsRemembered() {
        assertThat(remembered.get().timerMuted()).isTrue();
        run("timerSound");
        assertThat(remembered.get().timerMuted()).isFalse();
    }

    private Label digits() {
        return (Label) box.lookup(".timer-digits");
    }

    private void shows(String digits) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> digits.equals(digits().getText()));
        // what else comes with a tick
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void run(String command) {
        onScreen(() ->
                desk.commands().stream()
                        .filter(each -> each.id().equals(command))
                        .forEach(Command::run));
    }

    @Test
    void itShowsWhatIsLeftAndSaysTheEndOnce() throws TimeoutException {
        onScreen(() -> desk.start(Duration.ofMinutes(5)));
        shows("5:00");
        now = now.plusSeconds(61);
        shows("3:59");
        assertThat(digits().getAccessibleText()).isEqualTo("3 minutes 59 seconds left");
        assertThat(told).isEmpty();
        now = now.plusSeconds(600);
        shows("0:00");
        assertThat(told).containsExactly("Time is up");
        assertThat(digits().getAccessibleText()).isEqualTo("Time is up");
    }

    @Test
    void itsCommandsPauseItLengthenItAndPutItAway() throws TimeoutException {
        onScreen(() -> desk.start(Duration.ofMinutes(1)));
        run("timer");
        now = now.plusSeconds(600);
        run("timerMore");
        shows("2:00");
        run("timerStop");
        assertThat(box.isVisible()).isFalse();
        run("timer");
        assertThat(box.isVisible()).isTrue();
        assertThat(digits()).as("it asks how long").isNull();
    }
}
