// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapId;
import laneway.model.Part;
import laneway.model.Ranks;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.List;

/// What a new document begins with, in the user's language.
///
/// @param stages names, in order
/// @param lanes in order
public record NewMap(String title, List<String> stages, List<NamedLane> lanes) {
    /// A lane of a new document.
    public record NamedLane(LaneKind kind, String name) {}

    public NewMap {
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
    }

    /// A map with these stages and lanes, without cards, under new identities.
    public JourneyMap make() {
        var parts = new ArrayList<Part>();
        var stageRanks = Ranks.initial(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            var id = StageId.random();
            parts.add(Stage.named(id, stageRanks.get(i), stages.get(i)));
            parts.add(Step.nameless(StepId.random(), id));
        }
        var laneRanks = Ranks.initial(lanes.size());
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            parts.add(Lane.named(LaneId.random(), laneRanks.get(i), lane.name(), lane.kind()));
        }
        return JourneyMap.empty(About.titled(MapId.random(), title)).with(parts, List.of());
    }
}
