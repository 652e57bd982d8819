// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.outline;

import laneway.desktop.words.Words;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the outline.
///
/// @param part where it leads; empty for a heading
/// @param depth 0 for a heading, 1 for stages and lanes, 2 for steps
/// @param cards how many cards are there
/// @param shown whether it is open on the board: not off, not collapsed
record OutlineLine(Optional<PartId> part, String name, int depth, int cards, boolean shown) {

    /// The lines of a map: stages with their steps, then lanes.
    static List<OutlineLine> of(JourneyMap map) {
        var lines = new ArrayList<OutlineLine>();
        lines.add(heading("outline.stages"));
        for (Stage stage : map.stages()) {
            var steps = map.stepsOf(stage.id());
            int all = steps.stream().mapToInt(step -> cards(map, step)).sum();
            lines.add(line(stage.id(), stage.name(), 1, all, stage.on()));
            if (steps.size() > 1) {
                for (Step step : steps) {
                    lines.add(line(step.id(), step.name(), 2, cards(map, step), stage.on()));
                }
            }
        }
        lines.add(heading("outline.lanes"));
        for (Lane lane : map.lanes()) {
            int all =
                    map.steps().stream()
                            .mapToInt(step -> cards(map, new Cell(step.id(), lane.id())))
                            .sum();
            lines.add(line(lane.id(), lane.name(), 1, all, !lane.collapsed()));
        }
        return lines;
    }

    private static OutlineLine heading(String key) {
        return new OutlineLine(Optional.empty(), Words.say(key), 0, 0, true);
    }

    private static OutlineLine line(PartId part, String name, int depth, int cards, boolean shown) {
        var said = name.isBlank() ? Words.say("inspector.unnamed") : name;
        return new OutlineLine(Optional.of(part), said, depth, cards, shown);
    }

    private static int cards(JourneyMap map, Step step) {
        return map.lanes().stream()
                .mapToInt(lane -> cards(map, new Cell(step.id(), lane.id())))
                .sum();
    }

    private static int cards(JourneyMap map, Cell cell) {
        return map.cardsIn(cell).size();
    }
}
