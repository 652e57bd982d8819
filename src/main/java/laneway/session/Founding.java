// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.AddLane;
import laneway.edit.AddStage;
import laneway.edit.AddStep;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.SetProperty;
import laneway.edit.Together;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stages and lanes that a map without any takes from another one, by their names, so that what
/// comes from there has a place.
final class Founding {
    private final List<Edit> edits = new ArrayList<>();
    private final Map<StepId, StepId> steps = new HashMap<>();
    private final Map<LaneId, LaneId> lanes = new HashMap<>();

    private Founding() {}

    /// All stages and steps of the other map, should the map have none.
    static Founding stages(JourneyMap map, JourneyMap from) {
        var founding = new Founding();
        if (map.steps().isEmpty()) {
            from.stages().forEach(stage -> founding.found(stage, from.stepsOf(stage.id())));
        }
        return founding;
    }

    /// As [#stages], and all lanes, should the map have none of these.
    static Founding all(JourneyMap map, JourneyMap from) {
        var founding = stages(map, from);
        if (map.lanes().isEmpty()) {
            from.lanes().forEach(founding::found);
        }
        return founding;
    }

    private void found(Stage stage, List<Step> from) {
        var added = AddStage.at(Integer.MAX_VALUE, stage.name());
        edits.add(added);
        for (Step step : from) {
            if (step.equals(from.getFirst())) {
                edits.add(SetProperty.of(added.step(), Step.NAME, step.name()));
                steps.put(step.id(), added.step());
            } else {
                var further = AddStep.at(added.stage(), Integer.MAX_VALUE, step.name());
                edits.add(further);
                steps.put(step.id(), further.step());
            }
        }
    }

    private void found(Lane lane) {
        var added = AddLane.at(Integer.MAX_VALUE, lane.name(), lane.kind());
        edits.add(added);
        lanes.put(lane.id(), added.lane());
    }

    /// The founded cell for one of the other map, with the step or lane of a known cell where none
    /// was founded.
    Cell cell(Cell other, Cell known) {
        return new Cell(
                steps.getOrDefault(other.step(), known.step()),
                lanes.getOrDefault(other.lane(), known.lane()));
    }

    /// An edit with what has to be there before it.
    Edit before(Edit edit, Label label) {
        if (edits.isEmpty()) {
            return edit;
        }
        var all = new ArrayList<>(edits);
        all.add(edit);
        return new Together(all, label);
    }
}
