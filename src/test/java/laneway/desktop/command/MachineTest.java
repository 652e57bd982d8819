// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void onAMacAltTypesLettersAndIsNoKeyOfItsOwn() {
        assertThat(Machine.MAC.numbered(KeyCode.DIGIT1))
                .isEqualTo(
                        new KeyCodeCombination(
                                KeyCode.DIGIT1,
                                KeyCombination.SHORTCUT_DOWN,
                                KeyCombination.ALT_DOWN));
        assertThat(Machine.OTHER.numbered(KeyCode.DIGIT1)).isEqualTo(Keys.alt(KeyCode.DIGIT1));
    }
}
