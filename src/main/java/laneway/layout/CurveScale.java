// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Lane;
import laneway.type.Paragraph;

import java.util.List;
import java.util.Optional;

/// What tells on a lane's label how to read its curve: a face for each grade of feeling, and the
/// name of the lane whose curve is drawn dashed.
///
/// @param name of the lane compared to
record CurveScale(Lane lane, Optional<Lane> compared, Optional<Paragraph> name) {
    /// What the faces take of a label's width.
    static final double WIDTH = 26;

    private static final double FACE = 16;
    private static final double LEAST_FACE = 9;
    private static final double SAMPLE = 22;
    private static final Stroke LINE = Stroke.dashed(2);

    static CurveScale of(Lane lane, Optional<Lane> compared, Texts texts) {
        double room = LaneLabel.right(lane) - LaneLabel.TEXT - 4;
        return new CurveScale(
                lane, compared, compared.map(with -> texts.set(with.name(), Styles.CHIP, room, 2)));
    }

    /// Adds as many faces as there is room for, each at the height of its grade.
    void addFaces(double y, double squeeze, List<Item> into) {
        double grade = CurveBand.GRADE * squeeze;
        double face = Math.min(FACE, 4 * grade - 1);
        if (face < LEAST_FACE) {
            return;
        }
        int step = grade > face ? 1 : 2 * grade > face ? 2 : 4;
        double x = LaneLabel.LEFT + LaneLabel.WIDTH - 6 - FACE;
        for (int value = -CurveBand.BEST; value <= CurveBand.BEST; value += step) {
            double middle = y + CurveBand.y(value) * squeeze;
            var box = new Box(x + (FACE - face) / 2, middle - face / 2, face, face);
            var tone = new Tone(Shade.MARK, Palette.ofSentiment(value));
            into.add(
                    new Item.Mark(
                            ItemRole.CURVE_AXIS, box, lane.id(), Icon.ofSentiment(value), tone));
        }
    }

    /// Adds the name below that of the lane, behind a piece of the line that it explains.
    void addName(double top, double bottom, List<Item> into) {
        if (compared.isEmpty() || name.isEmpty() || top + 6 + name.get().height() > bottom - 2) {
            return;
        }
        var text = name.get();
        double y = top + 6;
        double middle = y + text.lineHeight() / 2;
        double end = LaneLabel.TEXT - 8;
        var sample =
                Trace.through(List.of(new Point(end - SAMPLE, middle), new Point(end, middle)));
        var id = compared.get().id();
        into.add(Item.Line.of(sample, LINE, id, CurveDrawing.toneOf(compared.get())));
        var box = new Box(LaneLabel.TEXT, y, text.width(), text.height());
        var tone = Tone.of(Shade.LABEL_TEXT);
        into.add(new Item.Text(ItemRole.CURVE_NAME, box, id, text, tone));
    }
}
