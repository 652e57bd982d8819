// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Step;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The stages, steps and lanes of a map by name; capitals and outer spaces do not matter, and of
/// equal names the first counts.
final class KnownNames {
    private final Map<String, List<Step>> columns = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();

    KnownNames(JourneyMap map) {
        for (Stage stage : map.stages()) {
            var _ = columns.putIfAbsent(fold(stage.name()), map.stepsOf(stage.id()));
        }
        for (Step step : map.steps()) {
            var _ = columns.putIfAbsent(fold(step.name()), List.of(step));
        }
        map.lanes().forEach(lane -> lanes.putIfAbsent(fold(lane.name()), lane));
        columns.remove("");
        lanes.remove("");
    }

    boolean isStage(String name) {
        return columns.containsKey(fold(name));
    }

    boolean isLane(String name) {
        return lanes.containsKey(fold(name));
    }

    /// The steps that a name stands for: all those of a stage, or one; none where it is not known.
    List<Step> steps(String name) {
        return columns.getOrDefault(fold(name), List.of());
    }

    Optional<Lane> lane(String name) {
        return Optional.ofNullable(lanes.get(fold(name)));
    }

    static String fold(String name) {
        return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
