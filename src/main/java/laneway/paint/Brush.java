// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Box;
import laneway.layout.Heat;
import laneway.layout.Item;
import laneway.layout.ItemRole;
import laneway.layout.Mixing;
import laneway.layout.PlacedCard;
import laneway.layout.Shade;
import laneway.layout.Tone;
import laneway.model.JourneyMap;
import laneway.model.Touchpoint;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// Paints items and cards of one board on one graphics.
final class Brush {
    private static final double DOT_STRENGTH = 0.7;

    private final Graphics2D graphics;
    private final Frame frame;
    private final Inks inks;
    private final Detail detail;
    private final JourneyMap map;
    private final Stamps stamps;
    private final Pictures pictures;
    private final PanelBrush panels;
    private final TextBrush texts;
    private final CurveBrush curves;
    private int ground;

    Brush(
            Graphics2D graphics,
            Frame frame,
            Rectangle clip,
            Inks inks,
            JourneyMap map,
            Stamps stamps,
            Pictures pictures) {
        this.graphics = graphics;
        this.frame = frame;
        this.inks = inks;
        this.detail = Detail.at(frame.scale());
        this.map = map;
        this.stamps = stamps;
        this.pictures = pictures;
        this.panels = new PanelBrush(graphics, frame, inks, stamps);
        this.texts = new TextBrush(graphics, frame, clip);
        this.curves = new CurveBrush(graphics, frame, inks);
        this.ground = inks.argb(Shade.CANVAS);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fillClip(Rectangle clip) {
        graphics.setColor(new Color(inks.argb(Shade.CANVAS)));
        graphics.fill(clip);
    }

    void paint(PlacedCard card, Optional<Heat> heat) {
        if (detail == Detail.BLOCKS) {
            paintBlock(card, heat);
            return;
        }
        paintPanel(card, heat);
        for (Item item : card.content()) {
            paint(item.moved(card.x(), card.y()));
        }
    }

    /// Paints a card with some of its words marked.
    void paint(PlacedCard card, Optional<Heat> heat, Highlights.Words words) {
        if (detail != Detail.TEXT) {
            paint(card, heat);
            return;
        }
        paintPanel(card, heat);
        for (Item item : card.content()) {
            var moved = item.moved(card.x(), card.y());
            if (moved instanceof Item.Text text) {
                mark(card, text, words);
            }
            paint(moved);
        }
    }

    /// Places in a text hold only where setting it left nothing out.
    private void mark(PlacedCard card, Item.Text text, Highlights.Words words) {
        if (text.role() != ItemRole.CARD_TEXT && text.role() != ItemRole.CARD_TITLE) {
            return;
        }
        var stretches = text.role() == ItemRole.CARD_TEXT ? words.text() : words.title();
        if (!stretches.isEmpty() && isWhole(card, text)) {
            texts.mark(
                    text.text(), text.box().x(), text.box().y(), stretches, inks.argb(Shade.FOUND));
        }
    }

    private boolean isWhole(PlacedCard card, Item.Text text) {
        var said =
                text.role() == ItemRole.CARD_TEXT
                        ? card.card().text()
                        : map.touchpoint(card.card().touchpoint()).map(Touchpoint::name).orElse("");
        return said.length() == text.text().text().length();
    }

    /// Far away a card is its fill and its spine.
    private void paintBlock(PlacedCard card, Optional<Heat> heat) {
        var tone =
                heat.map(hot -> new Tone(Shade.HEATED, hot.hue()))
                        .orElseGet(() -> new Tone(Shade.CARD_BLOCK, card.hue()));
        panels.fillBox(card.box(), inks.argb(tone));
        heat.ifPresent(hot -> hot.bar(card).forEach(this::paint));
    }

    private void paintPanel(PlacedCard card, Optional<Heat> heat) {
        if (heat.isEmpty()) {
            paintPanel(card.panel());
            return;
        }
        var panel = heat.get().panel(card);
        panels.paint(panel);
        heat.get().bar(card).forEach(this::paint);
        ground = inks.argb(panel.fill());
    }

    void paint(Item item) {
        switch (item) {
            case Item.Panel panel -> {
                if (isWorthPainting(panel)) {
                    paintPanel(panel);
                }
            }
            case Item.Text text -> paintText(text);
            case Item.Upright text -> {
                if (detail == Detail.TEXT) {
                    texts.paintUpright(text.text(), text.box(), inks.argb(text.tone()));
                }
            }
            case Item.Mark mark -> paintMark(mark);
            case Item.Line line -> curves.paint(line);
            case Item.Area area -> curves.paint(area);
            case Item.Way way -> curves.paint(way);
            case Item.Picture picture -> paintPicture(picture);
        }
    }

    /// Far away the lines between steps would be far too wide, and labels of links would cover
    /// their cards without saying anything.
    private boolean isWorthPainting(Item.Panel panel) {
        return switch (detail) {
            case TEXT -> true;
            case BARS -> panel.role() != ItemRole.LINK_LABEL;
            case BLOCKS ->
                    panel.role() != ItemRole.LINK_LABEL && panel.fill().shade() != Shade.DIVIDER;
        };
    }

    /// What follows a panel lies on it.
    private void paintPanel(Item.Panel panel) {
        ground = inks.argb(panel.fill());
        panels.paint(panel);
    }

    private void paintText(Item.Text text) {
        var box = text.box();
        int argb = inks.argb(text.tone());
        switch (detail) {
            case TEXT -> texts.paint(text.text(), box.x(), box.y(), argb);
            case BARS -> {
                if (text.role() != ItemRole.LINK_LABEL) {
                    texts.paintBars(text.text(), box.x(), box.y(), argb, ground);
                }
            }
            case BLOCKS -> {}
        }
    }

    private void paintMark(Item.Mark mark) {
        int pixels = frame.length(mark.box().width());
        int argb = inks.argb(mark.tone());
        if (detail == Detail.TEXT) {
            var stamp = stamps.icon(mark.icon(), pixels, argb);
            graphics.drawImage(stamp, frame.x(mark.box().x()), frame.y(mark.box().y()), null);
        } else if (detail == Detail.BARS) {
            panels.fillDot(mark.box(), Mixing.mix(ground, argb, DOT_STRENGTH));
        }
    }

    private void draw(BufferedImage image, int x, int y) {
        var composite = graphics.getComposite();
        if (inks.strength() < 1) {
            graphics.setComposite(AlphaComposite.SrcOver.derive(inks.strength()));
        }
        graphics.drawImage(image, x, y, null);
        graphics.setComposite(composite);
    }

    private void paintPicture(Item.Picture picture) {
        Box box = picture.box();
        int x = frame.x(box.x());
        int y = frame.y(box.y());
        int width = Math.max(1, frame.x(box.right()) - x);
        int height = Math.max(1, frame.y(box.bottom()) - y);
        map.image(picture.image())
                .flatMap(image -> pictures.at(image, width, height))
                .ifPresentOrElse(
                        image -> draw(image, x, y),
                        () -> panels.fillBox(box, inks.argb(Shade.SLIVER)));
    }
}
