// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Path;
import laneway.model.PathSet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Paths on which customers are left alone.
final class PathRules {
    private PathRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        for (PathSet paths : map.map().pathSets()) {
            ask(paths, paths.caution(), "caution", 40, found);
            ask(paths, paths.warning(), "warning", 55, found);
        }
    }

    private static void ask(
            PathSet paths, Path path, String which, int weight, Consumer<Finding> found) {
        if (path.equals(Path.NONE)) {
            return;
        }
        var name = Reasons.say("path." + which);
        if (path.wayBack().isBlank()) {
            found.accept(
                    Finding.of(
                            FindingKind.NO_WAY_BACK,
                            weight,
                            List.of(paths.id()),
                            paths.name(),
                            name));
        }
        if (path.action().isBlank() || path.team() == null) {
            found.accept(
                    Finding.of(
                            FindingKind.NO_ACTION,
                            weight,
                            List.of(paths.id()),
                            paths.name(),
                            name,
                            path.action().isBlank() ? 0 : 1));
        }
    }
}
