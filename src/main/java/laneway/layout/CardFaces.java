// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Image;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Touchpoint;
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

    /// The face of a card that is as wide as given.
    CardFace of(Card card, Lane lane, double width) {
        var items = new ArrayList<Item>(2);
        double y = TOP;
        var image = facts.map().image(card.image());
        if (image.isPresent()) {
            y = addPicture(card, image.get(), width, y, items);
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

    private static double addPicture(
            Card card, Image image, double width, double y, List<Item> into) {
        double room = width - LEFT - RIGHT;
        double scale = Math.min(room / image.width(), PICTURE_HEIGHT / image.height());
        double shownWidth = image.width() * scale;
        double shownHeight = image.height() * scale;
        double x = LEFT + (room - shownWidth) / 2;
        var box = new Box(x, y, shownWidth, shownHeight);
        into.add(new Item.Picture(ItemRole.PICTURE, box, card.id(), image.id()));
        return y + shownHeight + 8;
    }

    private double addWords(
            Card card, Lane lane, double width, boolean pictured, double y, List<Item> into) {
        var touchpoint = facts.map().touchpoint(card.touchpoint());
        if (touchpoint.isEmpty() && card.text().isEmpty() && pictured) {
            return y - 8;
        }
        double left = LEFT;
        if (showsKind(card.kind(), lane.kind())) {
            var icon = Icon.of(card.kind());
            var tone = new Tone(Shade.MARK, Palette.of(card.kind()));
            var box = new Box(LEFT, y + 1, KIND, KIND);
            into.add(new Item.Mark(ItemRole.CARD_KIND, box, card.id(), icon, tone));
            left += KIND_GUTTER;
        }
        double room = width - left - RIGHT;
        if (touchpoint.isEmpty()) {
            var text = texts.set(card.text(), Styles.CARD, room);
            return add(card, ItemRole.CARD_TEXT, text, Shade.CARD_TEXT, left, y, into);
        }
        double below = addTitle(card, touchpoint.get(), left, room, y, into);
        if (card.text().isEmpty()) {
            return below;
        }
        var text = texts.set(card.text(), Styles.CARD, room);
        return add(card, ItemRole.CARD_TEXT, text, Shade.CARD_NOTE, left, below + 1, into);
    }

    private double addTitle(
            Card card, Touchpoint touchpoint, double left, double room, double y, List<Item> into) {
        var name = texts.set(touchpoint.name(), Styles.CARD_TITLE, room);
        return add(card, ItemRole.CARD_TITLE, name, Shade.CARD_TEXT, left, y, into);
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
