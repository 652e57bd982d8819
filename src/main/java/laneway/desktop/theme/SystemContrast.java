// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import java.util.Locale;
import java.util.Map;

/// Tells whether the rest of the desktop is shown in strong contrast.
final class SystemContrast {
    /// Windows says it outright.
    private static final String WINDOWS = "Windows.SPI.HighContrast";

    /// GTK has themes for it, all of which are called so.
    private static final String GTK = "GTK.theme_name";

    private SystemContrast() {}

    /// @param preferences as JavaFX's platform has them, by key
    static boolean isOn(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get(WINDOWS))
                || (preferences.get(GTK) instanceof String theme
                        && theme.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]", "")
                                .contains("highcontrast"));
    }
}
