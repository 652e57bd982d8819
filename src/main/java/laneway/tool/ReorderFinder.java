// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Edit;
import laneway.edit.MoveLane;
import laneway.edit.MoveStage;
import laneway.edit.MoveStep;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Column;
import laneway.layout.Point;
import laneway.layout.Row;
import laneway.layout.StageSlot;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Finds where a stage, step or lane goes that is let go at a point.
final class ReorderFinder {
    private static final double THICKNESS = 4;

    /// The edit, and a thin box where the part would land.
    record Found(Edit edit, Box mark) {}

    private ReorderFinder() {}

    /// Empty where letting go changes nothing.
    static Optional<Found> find(Board board, PartId part, Point at) {
        return switch (part) {
            case StageId stage -> stage(board, stage, at);
            case StepId step -> step(board, step, at);
            case LaneId lane -> lane(board, lane, at);
            default -> throw new IllegalArgumentException("has no place in an order: " + part);
        };
    }

    private static Optional<Found> stage(Board board, StageId stage, Point at) {
        var slots = board.stages();
        var place = place(slots, StageSlot::stage, stage, at.x(), StageSlot::x, StageSlot::right);
        return place.map(found ->
                new Found(new MoveStage(stage, found.index()), upright(board, found.mark())));
    }

    private static Optional<Found> lane(Board board, LaneId lane, Point at) {
        var place = place(board.rows(), row -> row.lane().id(), lane, at.y(), Row::y, Row::bottom);
        return place.map(found ->
                new Found(
                        new MoveLane(lane, indexInMap(board, lane, found.index())),
                        new Box(
                                -board.labelWidth(),
                                found.mark() - THICKNESS / 2,
                                board.labelWidth() + board.bodyWidth(),
                                THICKNESS)));
    }

    /// Where among all other lanes of the map a lane stands that lands among those on the board.
    private static int indexInMap(Board board, LaneId moved, int index) {
        var seen =
                board.rows().stream()
                        .map(row -> row.lane().id())
                        .filter(lane -> !lane.equals(moved))
                        .toList();
        var all =
                board.map().lanes().stream()
                        .map(Lane::id)
                        .filter(lane -> !lane.equals(moved))
                        .toList();
        return index < seen.size() ? all.indexOf(seen.get(index)) : all.indexOf(seen.getLast()) + 1;
    }

    /// Within its stage, or into the stage under the pointer unless it is the last step of its own.
    private static Optional<Found> step(Board board, StepId step, Point at) {
        var map = board.map();
        var own = map.step(step).map(Step::stage).orElseThrow();
        var into =
                board.stages().stream()
                        .filter(slot -> slot.x() <= at.x() && at.x() < slot.right())
                        .map(StageSlot::stage)
                        .findFirst()
                        .orElse(own);
        var columns =
                board.columns().stream()
                        .filter(column -> column.stage().equals(into) && !column.sliver())
                        .toList();
        if (columns.isEmpty() || (!into.equals(own) && map.stepsOf(own).size() == 1)) {
            return Optional.empty();
        }
        var place =
                place(
                        columns,
                        column -> column.steps().getFirst(),
                        step,
                        at.x(),
                        Column::x,
                        Column::right);
        return place.map(found ->
                new Found(new MoveStep(step, into, found.index()), upright(board, found.mark())));
    }

    /// @param index among the others
    /// @param mark where between them
    private record Place(int index, double mark) {}

    /// The place in a list before whose members' middles the pointer is; empty where a part stays.
    private static <T> Optional<Place> place(
            List<T> list,
            Function<T, PartId> id,
            PartId moved,
            double at,
            ToDoubleFunction<T> start,
            ToDoubleFunction<T> end) {
        int index = 0;
        int own = -1;
        double mark = start.applyAsDouble(list.getFirst());
        for (int i = 0; i < list.size(); i++) {
            T member = list.get(i);
            double middle = (start.applyAsDouble(member) + end.applyAsDouble(member)) / 2;
            if (id.apply(member).equals(moved)) {
                own = i;
            } else if (middle < at) {
                index++;
                mark = end.applyAsDouble(member);
            }
        }
        return index == own ? Optional.empty() : Optional.of(new Place(index, mark));
    }

    private static Box upright(Board board, double x) {
        double top = -board.headerHeight();
        return new Box(x - THICKNESS / 2, top, THICKNESS, board.bodyHeight() - top);
    }
}
