// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.edit.Result.Reason;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Ranked;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Tray;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// What the locks of a map forbid.
///
/// A locked lane or stage keeps its cards as they are, and its own name and place; a locked
/// structure keeps every stage, step and lane where it is and as it is called, while cards come and
/// go. How parts look, and the locks themselves, can be changed always.
public final class Locks {
    private Locks() {}

    /// Why the cards of a cell stay as they are; empty where they need not, as beside the board.
    public static Optional<Reason> of(JourneyMap map, Cell cell) {
        if (Tray.holds(map, cell)) {
            return Optional.empty();
        }
        if (map.lane(cell.lane()).map(Lane::locked).orElse(false)) {
            return Optional.of(Reason.LANE_LOCKED);
        }
        return isLockedWith(map, cell.step()) ? Optional.of(Reason.STAGE_LOCKED) : Optional.empty();
    }

    /// Why a stage, step or lane is not renamed, moved or deleted; empty where it may be.
    public static Optional<Reason> of(JourneyMap map, PartId part) {
        return switch (part) {
            case StageId id -> structure(map).or(() -> lockedIf(isLocked(map, id)));
            case StepId id -> structure(map).or(() -> lockedIf(isLockedWith(map, id)));
            case LaneId id ->
                    structure(map)
                            .or(() ->
                                    map.lane(id).filter(Lane::locked).map(_ -> Reason.LANE_LOCKED));
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> structure(JourneyMap map) {
        return map.about().structureLocked()
                ? Optional.of(Reason.STRUCTURE_LOCKED)
                : Optional.empty();
    }

    private static Optional<Reason> lockedIf(boolean locked) {
        return locked ? Optional.of(Reason.STAGE_LOCKED) : Optional.empty();
    }

    private static boolean isLocked(JourneyMap map, StageId stage) {
        return map.stage(stage).map(Stage::locked).orElse(false);
    }

    private static boolean isLockedWith(JourneyMap map, StepId step) {
        return map.step(step).map(found -> isLocked(map, found.stage())).orElse(false);
    }

    /// Why a part may not become another; empty where it may.
    ///
    /// @param map as it was
    /// @param before null for a part that comes
    /// @param after null for a part that goes
    static Optional<Reason> against(JourneyMap map, @Nullable Part before, @Nullable Part after) {
        if (before instanceof Card || after instanceof Card) {
            return cell(map, before).or(() -> cell(map, after));
        }
        var kept = before == null ? after : before;
        if (!(kept instanceof Ranked) || !isColumnOrRow(kept) || isSameIn(before, after)) {
            return Optional.empty();
        }
        var structure = structure(map);
        if (structure.isPresent() || isOnlyMoved(before, after)) {
            return structure;
        }
        return own(map, before).or(() -> own(map, after));
    }

    private static Optional<Reason> cell(JourneyMap map, @Nullable Part part) {
        return part instanceof Card card ? of(map, card.cell()) : Optional.empty();
    }

    private static boolean isColumnOrRow(Part part) {
        return part instanceof Stage
                || part instanceof Step
                || (part instanceof Lane lane && !lane.isParked());
    }

    /// Whether a part is called the same and stands where it stood.
    private static boolean isSameIn(@Nullable Part before, @Nullable Part after) {
        return isOnlyMoved(before, after)
                && before instanceof Ranked was
                && after instanceof Ranked is
                && was.rank().equals(is.rank());
    }

    /// Whether nothing but its rank can differ: making room for a neighbour gives it another one.
    private static boolean isOnlyMoved(@Nullable Part before, @Nullable Part after) {
        return before != null
                && after != null
                && Names.of(before).equals(Names.of(after))
                && Objects.equals(stageOf(before), stageOf(after));
    }

    private static @Nullable StageId stageOf(Part part) {
        return part instanceof Step step ? step.stage() : null;
    }

    private static Optional<Reason> own(JourneyMap map, @Nullable Part part) {
        return switch (part) {
            case Step step -> lockedIf(isLocked(map, step.stage()));
            case Stage stage -> of(map, stage.id());
            case Lane lane -> of(map, lane.id());
            case null, default -> Optional.empty();
        };
    }
}
