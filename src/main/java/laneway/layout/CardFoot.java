// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.Team;
import laneway.type.Paragraph;

import java.util.List;

/// The foot of a card: its tags as chips, then one line of small marks that breaks where it must.
final class CardFoot {
    private static final double HEIGHT = 18;
    private static final double GAP = 4;
    private static final double ICON = 14;

    private final Texts texts;
    private final Facts facts;
    private final Card card;
    private final double right;
    private double x = CardFaces.LEFT;
    private double y;
    private boolean started;

    CardFoot(Texts texts, Facts facts, Card card, double width) {
        this.texts = texts;
        this.facts = facts;
        this.card = card;
        this.right = width - CardFaces.RIGHT;
    }

    /// Adds everything and returns where it ends.
    double addTo(List<Item> items, double top) {
        y = top;
        for (String tag : card.tags()) {
            addChip(tag, items);
        }
        breakLine();
        addFeeling(items);
        addBacking(items);
        addRelations(items);
        for (Team team : facts.leadsOf(card)) {
            addBadge(team, items);
        }
        breakLine();
        return y;
    }

    private void addFeeling(List<Item> items) {
        Integer sentiment = card.sentiment();
        if (sentiment != null) {
            addIcon(
                    ItemRole.SENTIMENT,
                    Icon.ofSentiment(sentiment),
                    Palette.ofSentiment(sentiment),
                    items);
        }
        for (var moment : card.moments()) {
            addIcon(ItemRole.MOMENT, Icon.of(moment), Palette.of(moment), items);
        }
    }

    private void addBacking(List<Item> items) {
        var certainty = card.evidence().certainty();
        if (certainty != null) {
            boolean sure = certainty == Certainty.VALIDATED;
            addIcon(
                    ItemRole.EVIDENCE,
                    sure ? Icon.CHECK : Icon.QUESTION,
                    sure ? Colour.TEAL : Colour.ORANGE,
                    items);
        }
        if (card.votes() > 0) {
            addCount(
                    ItemRole.VOTES, Icon.DOT, Colour.PURPLE, Integer.toString(card.votes()), items);
        }
    }

    private void addRelations(List<Item> items) {
        var touchpoint = facts.map().touchpoint(card.touchpoint());
        if (touchpoint.isPresent()) {
            if (touchpoint.get().major()) {
                addIcon(ItemRole.RECURRENCE, Icon.STAR, Colour.YELLOW, items);
            }
            int meetings = facts.meetings(touchpoint.get().id());
            if (meetings > 1) {
                addCount(ItemRole.RECURRENCE, Icon.LOOP, Colour.TEAL, meetings + "×", items);
            }
            if (touchpoint.get().differsBySalesChannel()) {
                addIcon(ItemRole.RECURRENCE, Icon.BRANCH, Colour.TEAL, items);
            }
        }
        int links = facts.links(card.id());
        if (links > 0) {
            addCount(ItemRole.LINKS, Icon.LINK, Colour.GREY, Integer.toString(links), items);
        }
        if (!card.notes().isEmpty()) {
            addIcon(ItemRole.NOTES, Icon.LINES, Colour.GREY, items);
        }
    }

    private void addChip(String tag, List<Item> items) {
        double room = right - CardFaces.LEFT;
        var text = texts.line(tag, Styles.CHIP, room - 16);
        var box = take(text.widest() + 16);
        var fill = new Tone(Shade.CHIP, Colour.GREY);
        items.add(Item.Panel.plain(ItemRole.TAG, box, card.id(), Form.PILL, fill));
        items.add(
                text(
                        ItemRole.TAG_TEXT,
                        text,
                        box.x() + 8,
                        box.y() + 1,
                        Shade.CHIP_TEXT,
                        Colour.GREY));
    }

    private void addIcon(ItemRole role, Icon icon, Colour hue, List<Item> items) {
        var box = take(ICON + 2);
        items.add(mark(role, box, icon, hue));
    }

    private void addCount(ItemRole role, Icon icon, Colour hue, String count, List<Item> items) {
        var text = texts.line(count, Styles.CHIP, right - CardFaces.LEFT - ICON);
        var box = take(ICON + 3 + text.widest() + 4);
        items.add(mark(role, box, icon, hue));
        items.add(text(role, text, box.x() + ICON + 3, box.y() + 1, Shade.MARK, hue));
    }

    private void addBadge(Team team, List<Item> items) {
        var hue = team.colour() == null ? Colour.GREY : team.colour();
        var text = texts.line(Initials.of(team.name()), Styles.BADGE, right - CardFaces.LEFT - 10);
        double width = Math.max(HEIGHT, text.widest() + 10);
        var box = take(width);
        var fill = new Tone(Shade.BADGE, hue);
        items.add(Item.Panel.plain(ItemRole.TEAM, box, team.id(), Form.PILL, fill));
        double textX = box.x() + (width - text.widest()) / 2;
        items.add(
                new Item.Text(
                        ItemRole.TEAM_TEXT,
                        new Box(textX, box.y() + 1, text.widest(), text.height()),
                        team.id(),
                        text,
                        new Tone(Shade.BADGE_TEXT, hue)));
    }

    private Item mark(ItemRole role, Box box, Icon icon, Colour hue) {
        var square = new Box(box.x(), box.y() + (HEIGHT - ICON) / 2, ICON, ICON);
        return new Item.Mark(role, square, card.id(), icon, new Tone(Shade.MARK, hue));
    }

    private Item text(
            ItemRole role, Paragraph text, double left, double top, Shade shade, Colour hue) {
        var box = new Box(left, top, text.widest(), text.height());
        return new Item.Text(role, box, card.id(), text, new Tone(shade, hue));
    }

    /// Takes room in the line, or in the next one.
    private Box take(double width) {
        if (!started) {
            y += 6;
            started = true;
        } else if (x + width > right) {
            x = CardFaces.LEFT;
            y += HEIGHT + GAP;
        }
        var box = new Box(x, y, width, HEIGHT);
        x += width + GAP;
        return box;
    }

    private void breakLine() {
        if (started) {
            x = CardFaces.LEFT;
            y += HEIGHT;
            started = false;
        }
    }
}
