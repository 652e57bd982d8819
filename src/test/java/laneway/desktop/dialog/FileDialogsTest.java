// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class FileDialogsTest {
    @Test
    void aTitleBecomesANameThatEverySystemAllows() {
        assertThat(FileDialogs.fileName("Ask: who/what? \"Now\"\n")).isEqualTo("Ask who what Now");
        assertThat(FileDialogs.fileName("???")).isEqualTo("map");
        assertThat(FileDialogs.fileName("x".repeat(200))).hasSize(80);
    }

    @Test
    void aMissingExtensionIsAddedAndThenNobodyWasAskedAboutThatFile() {
        var target = FileDialogs.target(Path.of("/maps/Plan 2.0"), "laneway");
        assertThat(target.file()).isEqualTo(Path.of("/maps/Plan 2.0.laneway"));
        assertThat(target.confirmed()).isFalse();
    }

    @Test
    void aNameWithItsExtensionIsTakenAsTheUserConfirmedIt() {
        var target = FileDialogs.target(Path.of("/maps/Plan.LANEWAY"), "laneway");
        assertThat(target.file()).isEqualTo(Path.of("/maps/Plan.LANEWAY"));
        assertThat(target.confirmed()).isTrue();
    }
}
