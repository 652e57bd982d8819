// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Colour;

import java.util.List;

/// A card at its place on the board.
public final class PlacedCard {
    private final CardFace face;
    private final double x;
    private final double y;
    private final int row;
    private final int column;

    PlacedCard(CardFace face, double x, double y, int row, int column) {
        this.face = face;
        this.x = x;
        this.y = y;
        this.row = row;
        this.column = column;
    }

    public Card card() {
        return face.card();
    }

    public Colour hue() {
        return face.hue();
    }

    public Box box() {
        return new Box(x, y, face.width(), face.height());
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public double width() {
        return face.width();
    }

    public double height() {
        return face.height();
    }

    /// The row that it lies in.
    public int row() {
        return row;
    }

    /// The column that it lies in, or begins in.
    public int column() {
        return column;
    }

    /// The card's own shape, below everything that is on it.
    public Item.Panel panel() {
        return new Item.Panel(
                ItemRole.CARD,
                box(),
                face.card().id(),
                Form.ROUNDED,
                new Tone(Shade.CARD, face.hue()),
                new Tone(Shade.CARD_LINE, face.hue()),
                new Tone(Shade.SPINE, face.hue()));
    }

    /// What is on the card, from the card's top left corner.
    public List<Item> content() {
        return face.items();
    }
}
