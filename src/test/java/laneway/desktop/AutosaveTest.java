// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.util.Duration;

import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.SettingsFile;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.MapId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

class AutosaveTest {
    @TempDir private Path folder;
    private final AtomicBoolean busy = new AtomicBoolean();
    private DeskDriver desk;
    private Autosave autosave;
    private Path file;

    @BeforeEach
    void setUp() throws TimeoutException {
        desk = new DeskDriver(folder);
        var remembered = new Remembered(new SettingsFile(folder.resolve("other")));
        autosave =
                desk.ask(() ->
                        new Autosave(
                                desk.document,
                                desk.saving,
                                remembered,
                                busy::get,
                                Duration.millis(20)));
        file = folder.resolve("map.laneway");
        desk.show(MapBuilder.aSmallMap().titled("First").build());
    }

    private void saveOnce() {
        desk.chosen.add(file);
        desk.does(desk.saving::save);
    }

    private void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    @Test
    void isOffUntilItIsWantedForThisMap() {
        saveOnce();
        assertThat(desk.ask(autosave::isOn)).isFalse();
        desk.does(autosave::change);
        assertThat(desk.ask(autosave::isOn)).isTrue();
        desk.show(JourneyMap.empty(About.titled(new MapId("another"), "Another")));
        assertThat(desk.ask(autosave::isOn)).as("another map").isFalse();
    }

    @Test
    void savesAWhileAfterAnEdit() throws TimeoutException {
        saveOnce();
        desk.does(autosave::change);
        desk.entitle("Second");
        waitUntil(() -> DeskDriver.titleIn(file).equals("Second") && !desk.isUnsaved());
    }

    @Test
    void waitsForWhoeverIsInTheMiddleOfSomething() throws TimeoutException {
        saveOnce();
        desk.does(autosave::change);
        busy.set(true);
        desk.entitle("Second");
        assertThat(desk.isUnsaved()).isTrue();
        busy.set(false);
        waitUntil(() -> DeskDriver.titleIn(file).equals("Second"));
    }

    @Test
    void isNotPossibleWithoutAFile() {
        assertThat(desk.ask(autosave::isPossible)).isFalse();
        desk.does(autosave::change);
        desk.entitle("Second");
        assertThat(desk.asked).isEmpty();
    }
}
