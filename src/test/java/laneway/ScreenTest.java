// SPDX-License-Identifier: Apache-2.0
package laneway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ScreenTest {
    @Test
    void isReadyWithDisplayAndGtk() {
        assertThat(Screen.onLinux(Map.of("DISPLAY", ":0"), _ -> true)).isEqualTo(Screen.READY);
    }

    @Test
    void missesTheDisplayBeforeItAsksForGtk() {
        assertThat(Screen.onLinux(Map.of(), _ -> false)).isEqualTo(Screen.NO_DISPLAY);
        assertThat(Screen.onLinux(Map.of("DISPLAY", " "), _ -> true)).isEqualTo(Screen.NO_DISPLAY);
    }

    @Test
    void missesGtk() {
        assertThat(Screen.onLinux(Map.of("DISPLAY", ":0"), library -> !library.contains("gtk")))
                .isEqualTo(Screen.NO_GTK);
    }

    @Test
    void understandsWhyJavaFxRefuses() {
        assertThat(Screen.behind(new UnsupportedOperationException("Unable to open DISPLAY")))
                .contains(Screen.NO_DISPLAY);
        assertThat(
                        Screen.behind(
                                new UnsupportedOperationException(
                                        "Unable to load glass GTK library.")))
                .contains(Screen.NO_GTK);
        assertThat(Screen.behind(new UnsupportedOperationException())).isEmpty();
    }
}
