// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.type.Paragraph;

import org.jspecify.annotations.Nullable;

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
    private static final double MODE = 18;

    static Header of(JourneyMap map, Columns columns, Texts texts) {
        var labels = new ArrayList<Label>();
        double stagesHeight = Grid.STAGE_LEAST;
        for (StageSlot slot : columns.stages()) {
            var label = Label.of(map.stage(slot.stage()).orElseThrow(), slot, texts);
            labels.add(label);
            stagesHeight = Math.max(stagesHeight, label.height() + 22);
        }
        boolean steps = columns.list().stream().anyMatch(column -> isStepDrawn(map, column));
        double height =
                Grid.HEADER_TOP
                        + stagesHeight
                        + Grid.HEADER_GAP
                        + (steps ? Grid.STEP_HEIGHT + Grid.HEADER_GAP : 0);
        var items = new ArrayList<Item>();
        double top = Grid.HEADER_TOP - height;
        for (Label label : labels) {
            label.addTo(
                    items,
                    top,
                    stagesHeight,
                    steps ? stagesHeight + Grid.HEADER_GAP + Grid.STEP_HEIGHT : stagesHeight,
                    texts);
        }
        for (Column column : columns.list()) {
            if (isStepDrawn(map, column)) {
                addStep(map.step(column.steps().getFirst()).orElseThrow(), column, texts, items);
            }
        }
        return new Header(height, Grid.HEADER_TOP, stagesHeight, steps, List.copyOf(items));
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
        var box = new Box(column.x() + 6, top, column.width() - 12, Grid.STEP_HEIGHT);
        into.add(
                new Item.Panel(
                        ItemRole.STEP,
                        box,
                        step.id(),
                        Form.ROUNDED,
                        Tone.of(Shade.STEP),
                        Tone.of(Shade.STEP_LINE),
                        null));
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

    /// The texts of one stage.
    private record Label(
            Stage stage,
            StageSlot slot,
            boolean first,
            double left,
            @Nullable Paragraph name,
            @Nullable Paragraph question) {
        static Label of(Stage stage, StageSlot slot, Texts texts) {
            if (!stage.on()) {
                return new Label(stage, slot, false, 0, null, null);
            }
            boolean first = slot.firstColumn() == 0;
            double left = slot.x() + (first ? 16 : Panels.POINT + 16);
            double room = slot.right() - 8 - left - (stage.mode() == null ? 0 : MODE + 8);
            var name = texts.set(stage.name(), Styles.STAGE, room, 3);
            var question =
                    stage.question().isEmpty()
                            ? null
                            : texts.set(stage.question(), Styles.QUESTION, room, 4);
            return new Label(stage, slot, first, left, name, question);
        }

        double height() {
            return (name == null ? 0 : name.height())
                    + (question == null ? 0 : 2 + question.height());
        }

        void addTo(List<Item> items, double top, double height, double sliverHeight, Texts texts) {
            if (name == null) {
                addSliver(items, top, sliverHeight, texts);
                return;
            }
            double x = slot.x() + (first ? 0 : 4);
            var box = new Box(x, top, slot.right() + Panels.POINT - 4 - x, height);
            var form = first ? Form.FIRST_CHEVRON : Form.CHEVRON;
            var fill = Tone.of(Shade.STAGE);
            items.add(Item.Panel.plain(ItemRole.STAGE, box, stage.id(), form, fill));
            double y = top + (height - height()) / 2;
            var nameBox = new Box(left, y, name.width(), name.height());
            items.add(
                    new Item.Text(
                            ItemRole.STAGE_NAME,
                            nameBox,
                            stage.id(),
                            name,
                            Tone.of(Shade.STAGE_TEXT)));
            if (question != null) {
                var questionBox =
                        new Box(left, y + name.height() + 2, question.width(), question.height());
                items.add(
                        new Item.Text(
                                ItemRole.QUESTION,
                                questionBox,
                                stage.id(),
                                question,
                                Tone.of(Shade.QUESTION)));
            }
            if (stage.mode() != null) {
                var modeBox = new Box(slot.right() - 8 - MODE, y + 2, MODE, MODE);
                var icon = Icon.of(stage.mode());
                var tone = Tone.of(Shade.QUESTION);
                items.add(new Item.Mark(ItemRole.MODE, modeBox, stage.id(), icon, tone));
            }
        }

        private void addSliver(List<Item> items, double top, double height, Texts texts) {
            var box = new Box(slot.x() + 4, top, slot.width() - 8, height);
            var fill = Tone.of(Shade.SLIVER);
            items.add(Item.Panel.plain(ItemRole.SLIVER, box, stage.id(), Form.ROUNDED, fill));
            var line = texts.line(stage.name(), Styles.SLIVER, height - 12);
            items.add(
                    new Item.Upright(
                            ItemRole.SLIVER_NAME,
                            new Box(
                                    box.x() + (box.width() - line.height()) / 2,
                                    top + 6,
                                    line.height(),
                                    height - 12),
                            stage.id(),
                            line,
                            Tone.of(Shade.SLIVER_TEXT)));
        }
    }
}
