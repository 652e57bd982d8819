// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

/// What is remembered of the start page as properties and back.
final class StartingText {
    private static final String PINNED = "pinned.";
    private static final String DONE = "steps.done";
    private static final String GUIDED = "steps.shown";

    private StartingText() {}

    static void write(Starting start, Properties properties) {
        for (int i = 0; i < start.pinned().size(); i++) {
            properties.setProperty(PINNED + i, start.pinned().get(i).toString());
        }
        properties.setProperty(DONE, String.join(" ", start.done()));
        properties.setProperty(GUIDED, String.valueOf(start.guided()));
    }

    static Starting read(Properties properties) {
        var pinned =
                IntStream.iterate(0, i -> properties.containsKey(PINNED + i), i -> i + 1)
                        .mapToObj(i -> SettingsText.path(properties.getProperty(PINNED + i)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        var done = properties.getProperty(DONE, "").strip();
        return new Starting(
                pinned,
                done.isEmpty() ? Set.of() : new HashSet<>(List.of(done.split("\\s+"))),
                !"false".equals(properties.getProperty(GUIDED)));
    }
}
