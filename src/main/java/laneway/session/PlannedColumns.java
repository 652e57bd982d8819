// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.AddStage;
import laneway.edit.Edit;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The steps that the columns of a pasted table go to, and the stages that are founded for them.
public final class PlannedColumns {
    /// One column.
    ///
    /// @param step that it goes to
    /// @param name of the step, or else of its stage
    /// @param isNew whether the stage is founded for it
    public record Column(StepId step, String name, boolean isNew) {}

    private final JourneyMap map;
    private final String newName;
    private final KnownNames known;
    private final List<Step> onward;
    private final List<StageId> order = new ArrayList<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final Map<String, Column> founded = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Edit> founding = new ArrayList<>();
    private int place = -1;
    private String lastName = "";

    /// @param first the step that the first column goes to where names say nothing else
    /// @param newName of a stage that has none
    PlannedColumns(JourneyMap map, StepId first, String newName) {
        this.map = map;
        this.newName = newName;
        known = new KnownNames(map);
        onward = new Walk(map, Showing.ALL).stepsFrom(first);
        map.stages().forEach(stage -> order.add(stage.id()));
    }

    /// The next column goes to the next step; beyond the last a stage is founded.
    void next() {
        int index = columns.size();
        if (index < onward.size()) {
            go(onward.get(index));
        } else {
            columns.add(found(newName));
        }
    }

    /// The next column goes to the stage or step of this name. Columns of one name, and those
    /// without any behind them, share out the steps of the stage.
    void named(String given) {
        var name = given.isEmpty() ? lastName : given;
        lastName = name;
        var key = KnownNames.fold(name);
        var steps = name.isEmpty() ? onward : known.steps(name);
        int time = met.merge(key, 1, Integer::sum) - 1;
        if (!steps.isEmpty()) {
            go(steps.get(name.isEmpty() ? 0 : Math.min(time, steps.size() - 1)));
        } else {
            columns.add(founded.computeIfAbsent(key, _ -> found(name)));
        }
    }

    private void go(Step step) {
        place = order.indexOf(step.stage());
        columns.add(new Column(step.id(), nameOf(step), false));
    }

    /// After the stage of the column before, else at the end.
    private Column found(String name) {
        place = place < 0 ? order.size() : place + 1;
        var edit = AddStage.at(place, name);
        order.add(place, edit.stage());
        founding.add(edit);
        return new Column(edit.step(), name, true);
    }

    private String nameOf(Step step) {
        return step.name().isBlank()
                ? map.stage(step.stage()).map(Stage::name).orElse("")
                : step.name();
    }

    List<Column> list() {
        return columns;
    }

    List<Edit> founding() {
        return founding;
    }

    boolean foundsAny() {
        return !founding.isEmpty();
    }
}
