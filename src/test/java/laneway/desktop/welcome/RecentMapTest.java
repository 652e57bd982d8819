// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.settings.Settings;
import laneway.desktop.settings.Starting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RecentMapTest {
    @TempDir private Path folder;

    private Path file(String name) {
        return folder.resolve(name + ".laneway");
    }

    @Test
    void pinnedMapsComeFirstAndStandThereOnce() {
        var settings =
                Settings.FIRST
                        .withUsed(file("one"))
                        .withUsed(file("two"))
                        .withStart(Starting.FIRST.withPinned(file("one"), true));
        assertThat(RecentMap.look(settings))
                .extracting(RecentMap::name)
                .containsExactly("one", "two");
    }

    @Test
    void aFileThatIsGoneIsShownAsMissing() throws IOException {
        Files.writeString(file("here"), "");
        var settings = Settings.FIRST.withUsed(file("gone")).withUsed(file("here"));
        assertThat(RecentMap.look(settings))
                .extracting(RecentMap::isMissing)
                .containsExactly(false, true);
    }

    @Test
    void everyWordThatIsTypedMustFit() {
        assertThat(Fitting.fits("map AD", "Administrator’s map")).isTrue();
        assertThat(Fitting.fits("map other", "Administrator’s map")).isFalse();
        assertThat(Fitting.fits("  ", "anything")).isTrue();
    }
}
