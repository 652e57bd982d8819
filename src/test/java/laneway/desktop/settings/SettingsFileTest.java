// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.theme.Appearance;
import laneway.layers.Layers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

class SettingsFileTest {
    @TempDir private Path folder;

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("laneway"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var settings =
                Settings.FIRST
                        .withWindow(new Settings.WindowPlace(-10, 20, 1200, 800, true))
                        .withInspectorOpen(false)
                        .withAppearance(Appearance.DARK)
                        .withUsed(folder.resolve("one.laneway"))
                        .withUsed(folder.resolve("zwei – 二.laneway"))
                        .withExport(Map.of("kind", "PNG"))
                        .withKeptBytes(2_000_000_000L)
                        .withAutosave("a map", true)
                        .withAutosave("another", true)
                        .withTimerMuted(true)
                        .withLayers(new Layers(false, true, false, false, false))
                        .withTables(new Tables("METRICS", "Ada Müller"))
                        .withSpelling(
                                Spelling.FIRST.with("en_GB").withWord("Laneway").withWord("ü"))
                        .withStart(
                                Starting.FIRST
                                        .withPinned(folder.resolve("two.laneway"), true)
                                        .withDone("TYPE")
                                        .withGuided(false));
        file().write(settings);
        assertThat(file().read()).isEqualTo(settings);
    }

    @Test
    void withoutAFileThingsAreAsAtTheFirstStart() {
        assertThat(file().read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void nonsenseCountsAsNothing() throws IOException {
        Files.createDirectories(folder.resolve("laneway"));
        Files.writeString(
                folder.resolve("laneway/settings.properties"),
                """
                window=wide
                appearance=PINK
                inspector=maybe
                last=\\u0000
                recent.0=\\u0000
                keptBytes=some
                """);
        assertThat(file().read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aBrokenEscapeCountsAsNothing() throws IOException {
        Files.createDirectories(folder.resolve("laneway"));
        Files.writeString(folder.resolve("laneway/settings.properties"), "last=\\uXYZ");
        assertThat(file().read()).isEqualTo(Settings.FIRST);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseMayRead() throws IOException {
        file().write(Settings.FIRST);
        var written = folder.resolve("laneway/settings.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("laneway"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeWrittenIsPutUpWith() throws IOException {
        Files.writeString(folder.resolve("laneway"), "a file where the folder should be");
        file().write(Settings.FIRST.withInspectorOpen(false));
        assertThat(file().read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void theLastFileUsedIsTheFirstOfTheRecent() {
        var one = folder.resolve("1");
        var two = folder.resolve("2");
        var settings = Settings.FIRST.withUsed(one).withUsed(two).withUsed(one);
        assertThat(settings.recent()).containsExactly(one, two);
        assertThat(settings.lastMap()).contains(one);
        assertThat(settings.without(one).lastMap()).isEmpty();
        assertThat(settings.without(one).recent()).containsExactly(two);
    }

    @Test
    void onlyADozenFilesAreRecent() {
        var settings = Settings.FIRST;
        for (int i = 0; i < 20; i++) {
            settings = settings.withUsed(folder.resolve("" + i));
        }
        assertThat(settings.recent()).hasSize(12).startsWith(folder.resolve("19"));
    }

    @Test
    void eachSystemHasItsOwnFolder() {
        var home = Path.of("/home/ada");
        assertThat(SettingsFile.usualFolder(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".config/laneway"));
        assertThat(SettingsFile.usualFolder(Map.of("XDG_CONFIG_HOME", "/etc/ada"), "Linux", home))
                .isEqualTo(Path.of("/etc/ada/laneway"));
        assertThat(SettingsFile.usualFolder(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Laneway"));
        assertThat(SettingsFile.usualFolder(Map.of("APPDATA", "/roaming"), "Windows 11", home))
                .isEqualTo(Path.of("/roaming/Laneway"));
    }

    @Test
    void changesReachTheFileBeforeTheEnd() {
        try (var remembered = new Remembered(file())) {
            remembered.change(settings -> settings.withInspectorOpen(false));
        }
        assertThat(file().read().inspectorOpen()).isFalse();
        assertThat(file().read().window()).isEqualTo(Optional.empty());
    }
}
