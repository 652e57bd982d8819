// SPDX-License-Identifier: Apache-2.0
package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

final class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void onLinuxItFollowsTheDesktopsHabit() {
        assertThat(DataFolder.of("Linux", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/.local/share/laneway"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data/ada")))
                .isEqualTo(Path.of("/data/ada/laneway"));
    }

    @Test
    void aFolderThatIsNotAbsoluteCountsAsNone() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/ada/.local/share/laneway"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "")))
                .isEqualTo(Path.of("/home/ada/.local/share/laneway"));
    }

    @Test
    void onWindowsItIsTheFolderForThisMachine() {
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Laneway"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/AppData/Local/Laneway"));
    }

    @Test
    void onAMacItIsTheLibrary() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Laneway"));
    }
}
