// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Colour;
import laneway.type.Paragraph;

import java.util.List;

/// What a peak or a pit of a curve is called: the words of its card.
///
/// @param box below the row's top
record CurveLabel(Card card, Paragraph text, Box box, Colour hue) {
    private static final double PAD = 3;

    /// The words on a piece of their lane, so that no line between columns runs through them.
    List<Item> items(double y, Tone lane) {
        var place = box.moved(0, y);
        var ground = Box.between(place.x() - PAD, place.y(), place.right() + PAD, place.bottom());
        var tone = new Tone(Shade.MARK, hue);
        return List.of(
                Item.Panel.plain(ItemRole.CURVE_LABEL, ground, card.id(), Form.RECTANGLE, lane),
                new Item.Text(ItemRole.CURVE_LABEL, place, card.id(), text, tone));
    }
}
