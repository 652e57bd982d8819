// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Stage;
import laneway.type.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A stage's chevron with its texts.
///
/// @param left where the texts begin
/// @param name null where there is no room for it
/// @param question null where the stage has none, or where there is no room for it
record StageLabel(
        Stage stage,
        StageSlot slot,
        double left,
        @Nullable Paragraph name,
        @Nullable Paragraph question) {
    /// Text in less room than this says nothing.
    static final double LEAST_ROOM = 28;

    private static final double LEAST_ROOM_OF_QUESTION = 90;
    private static final double NARROW = 140;
    private static final double MODE = 18;
    private static final int MOST_LINES_OF_NAME = 3;
    private static final int MOST_LINES_OF_QUESTION = 4;

    /// A label that is as high as its texts.
    static StageLabel of(Stage stage, StageSlot slot, Texts texts) {
        return fitting(stage, slot, Double.POSITIVE_INFINITY, texts);
    }

    /// A label with as much of its texts as a height has room for.
    static StageLabel fitting(Stage stage, StageSlot slot, double height, Texts texts) {
        double pad = slot.width() < NARROW ? 7 : 16;
        double left = slot.x() + pad + (isFirst(slot) ? 0 : Panels.POINT);
        double room = slot.right() - pad / 2 - left - marks(stage, slot) * (MODE + 8);
        if (!stage.on() || room < LEAST_ROOM) {
            return new StageLabel(stage, slot, left, null, null);
        }
        int lines = lines(height - 8, Styles.STAGE.lineHeight(), MOST_LINES_OF_NAME);
        var name = name(stage, room, Math.max(1, lines), texts);
        double below = height - 12 - name.height() - 2;
        int questionLines = lines(below, Styles.QUESTION.lineHeight(), MOST_LINES_OF_QUESTION);
        var question =
                stage.question().isEmpty() || room < LEAST_ROOM_OF_QUESTION || questionLines == 0
                        ? null
                        : texts.set(stage.question(), Styles.QUESTION, room, questionLines);
        return new StageLabel(stage, slot, left, name, question);
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

    private static boolean showsMode(Stage stage, StageSlot slot) {
        return stage.mode() != null && slot.width() > LEAST_ROOM_OF_QUESTION;
    }

    private static int marks(Stage stage, StageSlot slot) {
        return (showsMode(stage, slot) ? 1 : 0) + (stage.locked() ? 1 : 0);
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
        if (stage.mode() != null && showsMode(stage, slot)) {
            items.add(mark(Icon.of(stage.mode()), 0, y));
        }
        if (stage.locked()) {
            items.add(mark(Icon.LOCK, marks(stage, slot) - 1, y));
        }
    }

    /// @param place from the right
    private Item mark(Icon icon, int place, double y) {
        double x = slot.right() - 8 - MODE - place * (MODE + 6);
        var box = new Box(x, y + 2, MODE, MODE);
        return new Item.Mark(ItemRole.MODE, box, stage.id(), icon, Tone.of(Shade.QUESTION));
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
