// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

import java.util.List;
import java.util.stream.IntStream;

/// How much a card calls for attention: told by a tint, and by a bar in three parts along its top,
/// of which one, two or three are there.
public enum Heat {
    WARM(1, Colour.YELLOW),
    HOT(2, Colour.ORANGE),
    HOTTEST(3, Colour.RED);

    private static final double BAR = 5;
    private static final double GAP = 4;

    private final int parts;
    private final Colour hue;

    Heat(int parts, Colour hue) {
        this.parts = parts;
        this.hue = hue;
    }

    public Colour hue() {
        return hue;
    }

    /// How many parts of the bar are there.
    public int parts() {
        return parts;
    }

    /// A card's own shape in this heat.
    public Item.Panel panel(PlacedCard card) {
        var cool = card.panel();
        var line = new Tone(Shade.CARD_LINE, hue);
        return new Item.Panel(
                cool.role(),
                cool.box(),
                cool.part(),
                cool.form(),
                new Tone(Shade.HEATED, hue),
                line,
                cool.spine());
    }

    /// The bar upon a card.
    public List<Item> bar(PlacedCard card) {
        double left = card.x() + Panels.RADIUS;
        double part = (card.width() - 2 * Panels.RADIUS + GAP) / values().length;
        return IntStream.range(0, parts)
                .<Item>mapToObj(i -> {
                    var box = new Box(left + i * part, card.y(), part - GAP, BAR);
                    return Item.Panel.plain(
                            ItemRole.HEAT,
                            box,
                            card.card().id(),
                            Form.RECTANGLE,
                            new Tone(Shade.SPINE, hue));
                })
                .toList();
    }
}
