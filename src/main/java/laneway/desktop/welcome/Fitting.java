// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import java.util.Locale;
import java.util.stream.Stream;

/// Says whether a tile is what somebody looks for.
final class Fitting {
    private Fitting() {}

    /// Whether a text has every word that was typed, in any order and case.
    static boolean fits(String typed, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(lower::contains);
    }
}
