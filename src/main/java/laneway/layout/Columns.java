// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where the columns of a board are.
///
/// @param before steps that are left out and come before the first column, in order
/// @param beyond steps that are left out and follow the last column
record Columns(
        List<Column> list,
        List<StageSlot> stages,
        Map<StepId, Integer> byStep,
        List<StepId> before,
        Set<StepId> beyond,
        double width) {

    static Columns of(JourneyMap map, Showing showing) {
        var list = new ArrayList<Column>();
        var slots = new ArrayList<StageSlot>();
        double x = 0;
        for (Stage stage : showing.stages(map)) {
            double start = x;
            int first = list.size();
            for (Column column : columnsOf(stage, map.stepsOf(stage.id()), first, x)) {
                list.add(column);
                x = column.right();
            }
            slots.add(new StageSlot(stage.id(), first, list.size() - 1, start, x - start));
        }
        var byStep = new HashMap<StepId, Integer>();
        list.forEach(column -> column.steps().forEach(step -> byStep.put(step, column.index())));
        return new Columns(
                List.copyOf(list),
                List.copyOf(slots),
                Map.copyOf(byStep),
                before(map, showing),
                Set.copyOf(beyond(map, showing)),
                x);
    }

    private static List<StepId> before(JourneyMap map, Showing showing) {
        var only = showing.onlyStage();
        return only.isEmpty()
                ? List.of()
                : steps(map, map.stages().stream().takeWhile(s -> !s.id().equals(only.get())));
    }

    private static List<StepId> beyond(JourneyMap map, Showing showing) {
        var only = showing.onlyStage();
        return only.isEmpty()
                ? List.of()
                : steps(
                        map,
                        map.stages().stream().dropWhile(s -> !s.id().equals(only.get())).skip(1));
    }

    private static List<StepId> steps(JourneyMap map, Stream<Stage> stages) {
        return stages.flatMap(stage -> map.stepsOf(stage.id()).stream()).map(Step::id).toList();
    }

    private static List<Column> columnsOf(Stage stage, List<Step> steps, int first, double x) {
        var ids = steps.stream().map(Step::id).toList();
        if (!stage.on()) {
            return List.of(new Column(first, stage.id(), ids, x, Grid.SLIVER, 1, true));
        }
        if (steps.isEmpty()) {
            double width = Grid.columnWidth(1);
            return List.of(new Column(first, stage.id(), ids, x, width, 1, false));
        }
        var columns = new ArrayList<Column>();
        double left = x;
        for (Step step : steps) {
            double width = Grid.columnWidth(step.width());
            int index = first + columns.size();
            var own = List.of(step.id());
            columns.add(new Column(index, stage.id(), own, left, width, step.width(), false));
            left += width;
        }
        return columns;
    }

    /// The same columns, narrower.
    Columns squeezed(double squeeze) {
        var columns =
                list.stream()
                        .map(column ->
                                new Column(
                                        column.index(),
                                        column.stage(),
                                        column.steps(),
                                        column.x() * squeeze,
                                        column.width() * squeeze,
                                        column.cards(),
                                        column.sliver()))
                        .toList();
        var slots =
                stages.stream()
                        .map(slot ->
                                new StageSlot(
                                        slot.stage(),
                                        slot.firstColumn(),
                                        slot.lastColumn(),
                                        slot.x() * squeeze,
                                        slot.width() * squeeze))
                        .toList();
        return new Columns(columns, slots, byStep, before, beyond, width * squeeze);
    }

    /// The column of a step.
    Optional<Column> of(StepId step) {
        return Optional.ofNullable(byStep.get(step)).map(list::get);
    }

    /// The column at a place from left to right; empty outside.
    Optional<Column> at(double x) {
        int index = firstEndingAfter(x);
        return x >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    /// The index of the first column whose right edge lies right of a place.
    int firstEndingAfter(double x) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).right() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether a card that begins before the first column lies across some of these.
    boolean reachedBy(Card card) {
        var to = card.spanTo();
        return to != null && (byStep.containsKey(to) || beyond.contains(to));
    }

    /// The last column that a card lies across; the one it begins in if it does not span.
    int lastColumnOf(Card card, int first) {
        Integer wanted = card.spanTo() == null ? null : byStep.get(card.spanTo());
        if (card.spanTo() != null && beyond.contains(card.spanTo())) {
            wanted = list.size() - 1;
        }
        int last = wanted == null ? first : Math.max(first, wanted);
        while (last > first && list.get(last).sliver()) {
            last--;
        }
        return last;
    }
}
