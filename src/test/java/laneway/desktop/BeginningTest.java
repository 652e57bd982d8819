// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.settings.Settings;
import laneway.desktop.settings.SettingsFile;
import laneway.file.Disk;
import laneway.file.Opening;
import laneway.file.Store;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BeginningTest {
    @TempDir private Path folder;

    private Beginning.First begin(String... arguments) {
        return Beginning.begin(
                        new SettingsFile(folder),
                        new Store(Disk.real(), folder.resolve("data")),
                        List.of(arguments))
                .first()
                .join();
    }

    private Path file(String title) {
        return DeskDriver.write(
                folder.resolve(title + ".laneway"), MapBuilder.aSmallMap().titled(title).build());
    }

    private void remember(Path file) {
        new SettingsFile(folder).write(Settings.FIRST.withUsed(file));
    }

    private static String title(Beginning.First first) {
        return first.session().map().about().title();
    }

    @Test
    void theVeryFirstStartShowsTheSampleWithoutAFile() {
        var first = begin();
        assertThat(first.session().map().cards()).hasSize(81);
        assertThat(first.welcome()).isFalse();
        assertThat(first.session().savedPlace().file()).isEmpty();
        assertThat(first.session().isUnsaved()).isFalse();
        assertThat(first.told()).isEmpty();
    }

    @Test
    void laterTheLastMapIsOpenedAgain() {
        var file = file("Last");
        remember(file);
        var first = begin();
        assertThat(title(first)).isEqualTo("Last");
        assertThat(first.session().savedPlace().file()).contains(file);
        assertThat(first.board().map()).isEqualTo(first.session().map());
    }

    @Test
    void withoutALastMapLaterStartsShowTheStartPage() {
        new SettingsFile(folder)
                .write(Settings.FIRST.withWindow(new Settings.WindowPlace(0, 0, 900, 700, false)));
        var first = begin();
        assertThat(first.welcome()).isTrue();
        assertThat(first.session().map().cards()).isEmpty();
    }

    @Test
    void aFileThatIsAskedForGoesBeforeTheLastOne() {
        remember(file("Last"));
        assertThat(title(begin(file("Asked for").toString()))).isEqualTo("Asked for");
    }

    @Test
    void aLastMapThatHasGoneIsNoNewsAndTheStartPageIsThere() throws IOException {
        var file = file("Last");
        remember(file);
        Files.delete(file);
        var first = begin();
        assertThat(first.welcome()).isTrue();
        assertThat(first.told()).isEmpty();
    }

    @Test
    void aFileThatIsAskedForAndMissingIsTold() {
        var first = begin(folder.resolve("missing.laneway").toString());
        assertThat(first.session().map().cards()).isEmpty();
        assertThat(first.told().orElseThrow().opening())
                .isEqualTo(new Opening.Unreadable(Opening.Reason.MISSING));
    }

    @Test
    void whatIsNoMapLeavesAnEmptyBoardAndIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("text.laneway"), "hello");
        var first = begin(file.toString());
        assertThat(first.session().map().stages()).isEmpty();
        assertThat(first.told().orElseThrow().opening()).isNotInstanceOf(Opening.Opened.class);
    }
}
