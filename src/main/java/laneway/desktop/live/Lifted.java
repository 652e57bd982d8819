// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import laneway.desktop.board.ViewScale;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.PlacedCard;
import laneway.layout.Shade;
import laneway.model.CardId;
import laneway.paint.BoardPainter;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Pictures of the cards that a drag takes along: the cards with a shadow, and a veil for where
/// they were. One image each, however many cards there are, so that a hundred move as lightly as
/// one.
///
/// @param x device pixels from the body's left edge to the image's
/// @param y device pixels from the body's top edge to the image's
record Lifted(WritableImage cards, WritableImage veil, int x, int y) {
    private static final int SHADOW = 14;
    private static final double CORNER = 8;
    private static final double AROUND = 160;
    private static final int MOST_SHADOWS = 400;
    private static final float VEIL = 0.62f;

    /// Draws those cards that are in view; empty where none of them is.
    static Optional<Lifted> of(List<CardId> ids, Projection on, BoardPainter painter) {
        var region = on.visible().grown(AROUND / on.zoom());
        var placed = placed(ids, on.board(), region);
        return placed.stream()
                .map(PlacedCard::box)
                .reduce(Box::union)
                .map(box -> within(box, region))
                .map(box -> draw(placed, box, on.board(), on.view().scale(), painter));
    }

    /// Draws all cards of a small board.
    static Optional<Lifted> all(Board board, ViewScale scale, BoardPainter painter) {
        var body = new Box(0, 0, board.bodyWidth(), board.bodyHeight());
        var placed = board.cardsIn(body);
        return placed.stream()
                .map(PlacedCard::box)
                .reduce(Box::union)
                .map(box -> draw(placed, box, board, scale, painter));
    }

    private static Box within(Box box, Box region) {
        return Box.between(
                Math.max(box.x(), region.x()),
                Math.max(box.y(), region.y()),
                Math.min(box.right(), region.right()),
                Math.min(box.bottom(), region.bottom()));
    }

    private static List<PlacedCard> placed(List<CardId> ids, Board board, Box region) {
        var wanted = new HashSet<>(ids);
        return board.cardsIn(region).stream()
                .filter(card -> wanted.contains(card.card().id()))
                .toList();
    }

    private static Lifted draw(
            List<PlacedCard> placed, Box box, Board board, ViewScale scale, BoardPainter painter) {
        double s = scale.pixelsPerUnit();
        int shadow = (int) Math.round(SHADOW * scale.outputScale());
        int x = (int) Math.floor(box.x() * s) - shadow;
        int y = (int) Math.floor(box.y() * s) - shadow;
        int width = (int) Math.ceil(box.right() * s) + shadow - x;
        int height = (int) Math.ceil(box.bottom() * s) + shadow - y;

        var cards = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = graphics(cards, x, y);
        if (placed.size() <= MOST_SHADOWS) {
            placed.forEach(card -> paintShadow(graphics, card.box(), s, shadow));
        }
        painter.paintCards(graphics, board, s, placed);
        graphics.dispose();

        var veil = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var over = graphics(veil, x, y);
        over.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC, VEIL));
        over.setColor(new Color(painter.theme().argb(Shade.CANVAS)));
        placed.forEach(card -> fill(over, card.box(), s, 0, 0));
        over.dispose();
        return new Lifted(image(cards), image(veil), x, y);
    }

    private static Graphics2D graphics(BufferedImage image, int x, int y) {
        var graphics = image.createGraphics();
        graphics.translate(-x, -y);
        graphics.setClip(x, y, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    private static void paintShadow(Graphics2D graphics, Box box, double s, int reach) {
        int steps = 6;
        graphics.setColor(new Color(16, 24, 40, 11));
        for (int i = 1; i <= steps; i++) {
            fill(graphics, box, s, (double) reach * i / steps - reach / 4.0, reach / 4.0);
        }
    }

    private static void fill(Graphics2D graphics, Box box, double s, double grown, double down) {
        int arc = (int) Math.round(2 * (CORNER * s + Math.max(0, grown)));
        graphics.fillRoundRect(
                (int) Math.round(box.x() * s - grown),
                (int) Math.round(box.y() * s - grown + down),
                (int) Math.round(box.width() * s + 2 * grown),
                (int) Math.round(box.height() * s + 2 * grown),
                arc,
                arc);
    }

    /// The same pixels for the screen.
    static WritableImage image(BufferedImage source) {
        int width = source.getWidth();
        int height = source.getHeight();
        var image = new WritableImage(width, height);
        int[] pixels = ((DataBufferInt) source.getRaster().getDataBuffer()).getData();
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }

    /// Shows one of the pictures in its own size, at whole device pixels.
    static void show(ImageView in, WritableImage image, double outputScale) {
        in.setImage(image);
        in.setFitWidth(image.getWidth() / outputScale);
        in.setFitHeight(image.getHeight() / outputScale);
        in.setSmooth(false);
        in.setVisible(true);
    }
}
