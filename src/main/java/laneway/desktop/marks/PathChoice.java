// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.marks;

import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.PathSet;
import laneway.model.PathSetId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which paths of each map are shown upon its board, as long as the program runs.
public final class PathChoice {
    private final Map<MapId, PathSetId> chosen = new HashMap<>();

    /// The paths that are shown if any are: the first until somebody has chosen others.
    public Optional<PathSet> of(JourneyMap map) {
        return map.pathSets().stream()
                .filter(set -> set.id().equals(chosen.get(map.id())))
                .findFirst()
                .or(() -> map.pathSets().stream().findFirst());
    }

    public void choose(JourneyMap map, PathSetId paths) {
        chosen.put(map.id(), paths);
    }
}
