// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.command.Machine;

import org.junit.jupiter.api.Test;

import java.util.List;

class KeysPageTest {
    private static List<String> keys(Machine machine) {
        return KeysPage.gestures(machine).stream().flatMap(line -> line.keys().stream()).toList();
    }

    @Test
    void gesturesNameTheKeysOfTheMachine() {
        assertThat(keys(Machine.OTHER))
                .contains("Click, Shift+click, Ctrl+click")
                .contains("Drag; Ctrl+drag copies cards")
                .contains("Ctrl+wheel, pinch");
        assertThat(keys(Machine.MAC))
                .contains("Click, Shift+click, \u2318click")
                .contains("Drag; \u2325drag copies cards")
                .noneMatch(text -> text.contains("Ctrl"));
    }
}
