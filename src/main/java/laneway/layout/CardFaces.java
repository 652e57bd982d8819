// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Image;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// Makes the faces of cards: picture, title, text, tags, and a line of marks at the foot.
record CardFaces(Texts texts, Facts facts) {
    static final double LEFT = Panels.SPINE + 10;
    static final double RIGHT = 10;
    static final double TOP = 9;
    static final double BOTTOM = 9;
    private static final double KIND = 16;
    private static final double KIND_GUTTER = KIND + 6;
    private static final double PICTURE_HEIGHT = 200;
    private static final double HAIRLINE = 1;

    /// The face of a card that is as wide as given.
    CardFace of(Card card, Lane lane, double width) {
        var items = new ArrayList<Item>(2);
        double y = TOP;
        var image = facts.map().image(card.image());
        if (image.isPresent()) {
            y = addPicture(card, lane, image.get(), width, y, items);
        }
        y = addWords(card, lane, width, image.isPresent(), y, items);
        y = new CardFoot(texts, facts, card, width).addTo(items, y);
        return new CardFace(
                card,
                Palette.of(card, lane),
                (float) width,
                (float) (y + BOTTOM),
                List.copyOf(items));
    }

    /// As large as fits, but no larger than it was made; a hairline around it sets what is white at
    /// its edges apart from the card.
    private static double addPicture(
            Card card, Lane lane, Image image, double width, double y, List<Item> into) {
        double room = width - LEFT - RIGHT;
        double scale = Math.min(1, Math.min(room / image.width(), PICTURE_HEIGHT / image.height()));
        double shownWidth = image.width() * scale;
        double shownHeight = image.height() * scale;
        double x = LEFT + (room - shownWidth) / 2;
        var box = new Box(x, y, shownWidth, shownHeight);
        var line = new Tone(Shade.CARD_LINE, Palette.of(card, lane));
        into.add(
                Item.Panel.plain(
                        ItemRole.PICTURE, box.grown(HAIRLINE), card.id(), Form.RECTANGLE, line));
        into.add(new Item.Picture(ItemRole.PICTURE, box, card.id(), image.id()));
        return y + shownHeight + 8;
    }

    private double addWords(
            Card card, Lane lane, double width, boolean pictured, double y, List<Item> into) {
        var touchpoint = facts.map().touchpoint(card.touchpoint());
        if (touchpoint.isEmpty() && card.text().isEmpty() && pictured) {
            return y - 8;
        }
        boolean marked = showsKind(card.kind(), lane.kind());
        double room = width - LEFT - RIGHT - (marked ? KIND_GUTTER : 0);
        var text = texts.set(card.text(), Styles.CARD, room);
        var name = touchpoint.map(met -> texts.set(met.name(), Styles.CARD_TITLE, room));
        double left = LEFT;
        if (marked) {
            boolean mirrored = name.orElse(text).lines().getFirst().rightToLeft();
            addKind(card, mirrored ? width - RIGHT - KIND : LEFT, y, into);
            left = mirrored ? LEFT : LEFT + KIND_GUTTER;
        }
        if (name.isEmpty()) {
            return add(card, ItemRole.CARD_TEXT, text, Shade.CARD_TEXT, left, y, into);
        }
        double below = add(card, ItemRole.CARD_TITLE, name.get(), Shade.CARD_TEXT, left, y, into);
        return card.text().isEmpty()
                ? below
                : add(card, ItemRole.CARD_TEXT, text, Shade.CARD_NOTE, left, below + 1, into);
    }

    private static void addKind(Card card, double x, double y, List<Item> into) {
        var tone = new Tone(Shade.MARK, Palette.of(card.kind()));
        var box = new Box(x, y + 1, KIND, KIND);
        into.add(new Item.Mark(ItemRole.CARD_KIND, box, card.id(), Icon.of(card.kind()), tone));
    }

    private static double add(
            Card card,
            ItemRole role,
            Paragraph text,
            Shade shade,
            double x,
            double y,
            List<Item> into) {
        var box = new Box(x, y, text.width(), text.height());
        into.add(new Item.Text(role, box, card.id(), text, Tone.of(shade)));
        return y + text.height();
    }

    /// A kind is worth a mark where the lane does not say it already.
    private static boolean showsKind(CardKind kind, LaneKind lane) {
        return switch (kind) {
            case NOTE, IMAGE -> false;
            case ACTION -> lane != LaneKind.ACTIONS && lane != LaneKind.TOUCH_SALES;
            case NEED, PAIN -> true;
            case OPPORTUNITY -> lane != LaneKind.OPPORTUNITIES;
            case QUOTE -> lane != LaneKind.QUOTES;
        };
    }
}
