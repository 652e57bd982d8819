// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.type.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A stage's chevron with its texts.
///
/// @param marks from the right
/// @param left where the texts begin
/// @param name null where there is no room for it
/// @param question null where the stage has none, or where there is no room for it
record StageLabel(
        Stage stage,
        StageSlot slot,
        List<Icon> marks,
        double left,
        @Nullable Paragraph name,
        @Nullable Paragraph question) {
    /// Text in less room than this says nothing.
    static final double LEAST_ROOM = 28;

    private static final double LEAST_ROOM_OF_QUESTION = 90;
    private static final double NARROW = 140;
    private static final double MARK = 18;
    private static final int MOST_LINES_OF_NAME = 3;
    private static final int MOST_LINES_OF_QUESTION = 4;

    /// A label that is as high as its texts.
    static StageLabel of(JourneyMap map, StageSlot slot, Texts texts) {
        return fitting(map, slot, Double.POSITIVE_INFINITY, texts);
    }

    /// A label with as much of its texts as a height has room for.
    static StageLabel fitting(JourneyMap map, StageSlot slot, double height, Texts texts) {
        var stage = map.stage(slot.stage()).orElseThrow();
        var marks = marks(map, stage, slot);
        double pad = slot.width() < NARROW ? 7 : 16;
        double left = slot.x() + pad + (isFirst(slot) ? 0 : Panels.POINT);
        double room = slot.right() - pad / 2 - left - marks.size() * (MARK + 8);
        if (!stage.on() || room < LEAST_ROOM) {
            return new StageLabel(stage, slot, marks, left, null, null);
        }
        int lines = lines(height - 8, Styles.STAGE.lineHeight(), MOST_LINES_OF_NAME);
        var name = name(stage, room, Math.max(1, lines), texts);
        double below = height - 12 - name.height() - 2;
        int questionLines = lines(below, Styles.QUESTION.lineHeight(), MOST_LINES_OF_QUESTION);
        var question =
                stage.question().isEmpty() || room < LEAST_ROOM_OF_QUESTION || questionLines == 0
                        ? null
                        : texts.set(stage.question(), Styles.QUESTION, room, questionLines);
        return new StageLabel(stage, slot, marks, left, name, question);
    }

    /// Smaller, and at last on one line, where words would have to be torn.
    private static Paragraph name(Stage stage, double room, int lines, Texts texts) {
        var name = texts.set(stage.name(), Styles.STAGE, room, lines);
        if (!tearsWords(name)) {
            return name;
        }
        var smaller = texts.set(stage.name(), Styles.STAGE_NARROW, room, lines);
        return tearsWords(smaller) ? texts.line(stage.name(), Styles.STAGE_NARROW, room) : smaller;
    }

    private static boolean tearsWords(Paragraph text) {
        for (int i = 1; i < text.lines().size(); i++) {
            int start = text.lines().get(i).start();
            if (start == text.lines().get(i - 1).end()
                    && !Character.isIdeographic(text.text().codePointAt(start))) {
                return true;
            }
        }
        return false;
    }

    private static int lines(double height, double lineHeight, int most) {
        return (int) Math.clamp(Math.floor(height / lineHeight), 0, most);
    }

    private static boolean isFirst(StageSlot slot) {
        return slot.firstColumn() == 0;
    }

    private static List<Icon> marks(JourneyMap map, Stage stage, StageSlot slot) {
        var marks = new ArrayList<Icon>();
        if (slot.width() > LEAST_ROOM_OF_QUESTION) {
            if (stage.mode() != null) {
                marks.add(Icon.of(stage.mode()));
            }
            if (stage.id().equals(map.about().defaultStage())) {
                marks.add(Icon.PIN);
            }
        }
        if (stage.locked()) {
            marks.add(Icon.LOCK);
        }
        return List.copyOf(marks);
    }

    /// How high the texts are.
    double height() {
        return (name == null ? 0 : name.height()) + (question == null ? 0 : 2 + question.height());
    }

    /// @param right how far the chevron points
    void addTo(List<Item> items, double top, double height, double right) {
        boolean first = isFirst(slot);
        double x = slot.x() + (first ? 0 : 4);
        var box = new Box(x, top, right - x, height);
        var form = first ? Form.FIRST_CHEVRON : Form.CHEVRON;
        var fill = Tone.of(Shade.STAGE);
        items.add(Item.Panel.plain(ItemRole.STAGE, box, stage.id(), form, fill));
        double y = top + (height - height()) / 2;
        if (name != null) {
            items.add(text(ItemRole.STAGE_NAME, name, y, Shade.STAGE_TEXT));
        }
        if (name != null && question != null) {
            items.add(text(ItemRole.QUESTION, question, y + name.height() + 2, Shade.QUESTION));
        }
        for (int i = 0; i < marks.size(); i++) {
            items.add(mark(i, y));
        }
    }

    /// @param place from the right
    private Item mark(int place, double y) {
        double x = slot.right() - 8 - MARK - place * (MARK + 6);
        var box = new Box(x, y + 2, MARK, MARK);
        var tone = Tone.of(Shade.QUESTION);
        return new Item.Mark(ItemRole.MODE, box, stage.id(), marks.get(place), tone);
    }

    private Item text(ItemRole role, Paragraph text, double y, Shade shade) {
        var box = new Box(left, y, text.width(), text.height());
        return new Item.Text(role, box, stage.id(), text, Tone.of(shade));
    }

    /// A stage that is off: a strip with its name upright.
    static void addSliver(
            Stage stage, StageSlot slot, double top, double height, Texts texts, List<Item> items) {
        double inset = Math.min(4, slot.width() / 4);
        var box = new Box(slot.x() + inset, top, slot.width() - 2 * inset, height);
        var fill = Tone.of(Shade.SLIVER);
        items.add(Item.Panel.plain(ItemRole.SLIVER, box, stage.id(), Form.ROUNDED, fill));
        var line = texts.line(stage.name(), Styles.SLIVER, height - 12);
        if (line.height() > box.width()) {
            return;
        }
        double x = box.x() + (box.width() - line.height()) / 2;
        items.add(
                new Item.Upright(
                        ItemRole.SLIVER_NAME,
                        new Box(x, top + 6, line.height(), height - 12),
                        stage.id(),
                        line,
                        Tone.of(Shade.SLIVER_TEXT)));
    }
}
