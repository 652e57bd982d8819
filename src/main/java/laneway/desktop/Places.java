// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Tray;
import laneway.session.Selection;

import java.util.Optional;

/// Which stage, step and lane the user means: the selected one, or the one where the keyboard is.
record Places(JourneyMap map, Selection selection) {

    Optional<Step> step() {
        return switch (selection.part()) {
            case StepId id -> map.step(id);
            case StageId id -> map.stepsOf(id).stream().findFirst();
            case null, default -> cell().flatMap(cell -> map.step(cell.step()));
        };
    }

    Optional<Stage> stage() {
        return selection.part() instanceof StageId id
                ? map.stage(id)
                : step().flatMap(step -> map.stage(step.stage()));
    }

    Optional<Lane> lane() {
        return selection.part() instanceof LaneId id
                ? map.lane(id)
                : cell().flatMap(cell -> map.lane(cell.lane()));
    }

    /// The cell where the keyboard is, or that of a selected card.
    Optional<Cell> cell() {
        var cursor = selection.cursor();
        if (cursor != null) {
            return Optional.of(cursor.cell());
        }
        return selection.cards().stream()
                .findFirst()
                .flatMap((CardId id) -> map.card(id))
                .map(card -> card.cell())
                .filter(cell -> !Tray.holds(map, cell));
    }
}
