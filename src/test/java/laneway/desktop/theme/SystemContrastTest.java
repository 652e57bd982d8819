// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class SystemContrastTest {
    @Test
    void windowsSaysItOutright() {
        assertThat(SystemContrast.isOn(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(SystemContrast.isOn(Map.of("Windows.SPI.HighContrast", false))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HighContrast", "HighContrastInverse", "high-contrast"})
    void gtkHasThemesForIt(String name) {
        assertThat(SystemContrast.isOn(Map.of("GTK.theme_name", name))).isTrue();
    }

    @Test
    void otherThemesAreNone() {
        assertThat(SystemContrast.isOn(Map.of("GTK.theme_name", "Adwaita-dark"))).isFalse();
        assertThat(SystemContrast.isOn(Map.of())).isFalse();
    }
}
