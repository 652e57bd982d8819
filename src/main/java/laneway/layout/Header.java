// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.JourneyMap;
import laneway.model.Step;

import java.util.ArrayList;
import java.util.List;

/// The stages above the body, and their steps where those are drawn.
///
/// @param height of all of it; the body begins below
/// @param stagesTop from the header's top to the chevrons
/// @param stagesHeight how high the chevrons are
/// @param stepsDrawn whether there is a line of steps below the chevrons
/// @param items in board units: y is negative
record Header(
        double height,
        double stagesTop,
        double stagesHeight,
        boolean stepsDrawn,
        List<Item> items) {
    static Header of(JourneyMap map, Columns columns, Texts texts) {
        double stagesHeight = Grid.STAGE_LEAST;
        for (StageSlot slot : columns.stages()) {
            var label = StageLabel.of(map, slot, texts);
            stagesHeight = Math.max(stagesHeight, label.height() + 22);
        }
        boolean steps = columns.list().stream().anyMatch(column -> isStepDrawn(map, column));
        double height =
                Grid.HEADER_TOP
                        + stagesHeight
                        + Grid.HEADER_GAP
                        + (steps ? Grid.STEP_HEIGHT + Grid.HEADER_GAP : 0);
        return new Header(height, Grid.HEADER_TOP, stagesHeight, steps, List.of())
                .over(map, columns, texts);
    }

    /// A header of the same height over columns of other widths; texts are shortened to fit.
    Header over(JourneyMap map, Columns columns, Texts texts) {
        var placed = new ArrayList<Item>();
        double top = stagesTop - height;
        double sliverHeight = -Grid.HEADER_GAP - top;
        for (StageSlot slot : columns.stages()) {
            var stage = map.stage(slot.stage()).orElseThrow();
            if (stage.on()) {
                StageLabel.fitting(map, slot, stagesHeight, texts)
                        .addTo(placed, top, stagesHeight, tip(slot, columns));
            } else {
                StageLabel.addSliver(stage, slot, top, sliverHeight, texts, placed);
            }
        }
        for (Column column : columns.list()) {
            if (isStepDrawn(map, column)) {
                addStep(map.step(column.steps().getFirst()).orElseThrow(), column, texts, placed);
            }
        }
        return new Header(height, stagesTop, stagesHeight, stepsDrawn, List.copyOf(placed));
    }

    /// Chevrons point into the next one, but not into the strip of a stage that is off.
    private static double tip(StageSlot slot, Columns columns) {
        int next = slot.lastColumn() + 1;
        boolean beforeSliver = next < columns.list().size() && columns.list().get(next).sliver();
        return slot.right() + (beforeSliver ? 0 : Panels.POINT - 4);
    }

    /// A step is drawn where it has a name, or where its stage has others.
    private static boolean isStepDrawn(JourneyMap map, Column column) {
        if (column.sliver() || column.steps().isEmpty()) {
            return false;
        }
        return map.stepsOf(column.stage()).size() > 1
                || map.step(column.steps().getFirst()).filter(s -> !s.name().isEmpty()).isPresent();
    }

    private static void addStep(Step step, Column column, Texts texts, List<Item> into) {
        double top = -Grid.HEADER_GAP - Grid.STEP_HEIGHT;
        double inset = Math.min(6, column.width() / 4);
        var box = new Box(column.x() + inset, top, column.width() - 2 * inset, Grid.STEP_HEIGHT);
        into.add(
                new Item.Panel(
                        ItemRole.STEP,
                        box,
                        step.id(),
                        Form.ROUNDED,
                        Tone.of(Shade.STEP),
                        Tone.of(Shade.STEP_LINE),
                        null));
        if (box.width() < 24 + StageLabel.LEAST_ROOM) {
            return;
        }
        var name = texts.line(step.name(), Styles.STEP, box.width() - 24);
        var text =
                new Box(
                        box.x() + (box.width() - name.widest()) / 2,
                        top + (Grid.STEP_HEIGHT - name.height()) / 2,
                        name.widest(),
                        name.height());
        into.add(
                new Item.Text(ItemRole.STEP_NAME, text, step.id(), name, Tone.of(Shade.STEP_TEXT)));
    }
}
