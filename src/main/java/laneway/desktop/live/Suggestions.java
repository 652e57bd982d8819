// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.model.JourneyMap;
import laneway.model.Touchpoint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Names of known touchpoints that go on from what has been written.
final class Suggestions {
    private static final int MOST = 7;

    private Suggestions() {}

    /// Those that begin with the text first, then those in which another word does, then the rest
    /// that hold it; none for a blank text or for a name that is complete.
    static List<String> of(JourneyMap map, String written) {
        var wanted = fold(written);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var names = map.touchpoints().stream().map(Touchpoint::name).distinct().toList();
        if (names.stream().anyMatch(name -> fold(name).equals(wanted))) {
            return List.of();
        }
        return Stream.of(0, 1, 2)
                .flatMap(rank -> names.stream().filter(name -> rank(fold(name), wanted) == rank))
                .limit(MOST)
                .toList();
    }

    private static int rank(String name, String wanted) {
        int at = name.indexOf(wanted);
        if (at == 0) {
            return 0;
        }
        if (at < 0) {
            return 3;
        }
        return name.contains(" " + wanted) ? 1 : 2;
    }

    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
