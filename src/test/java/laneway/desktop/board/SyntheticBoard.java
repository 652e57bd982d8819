// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/// A plain board of eight stages and five lanes for testing and measuring what moves it.
public final class SyntheticBoard implements Picture {

    public static final int STAGES = 8;
    public static final int LANES = 5;
    public static final int BACKGROUND = 0xfff4f4f7;

    private static final double CARD = 200;
    private static final double GAP = 12;
    private static final double STAGE = 2 * CARD + 3 * GAP;
    private static final double LINE = 18;
    private static final Font FONT = font();
    private static final Map<Float, Font> FONTS = new ConcurrentHashMap<>();
    private static final Color[] FILLS = {
        new Color(0xfff3c4), new Color(0xd9edff), new Color(0xdff5e1), new Color(0xf7dff0)
    };

    /// A card, in board units.
    public record Card(int number, BoardRect area, List<String> lines) {}

    /// Cards of one column, from top to bottom.
    private record Column(List<Card> cards) {

        int firstReaching(double y) {
            int low = 0;
            int high = cards.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (cards.get(middle).area().bottom() < y) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    private final List<Column> columns;
    private final double height;

    private SyntheticBoard(List<Column> columns, double height) {
        this.columns = columns;
        this.height = height;
    }

    /// A board with a number of cards, always the same ones.
    public static SyntheticBoard of(int cards) {
        var random = new Random(42);
        int perCell = cards / (STAGES * LANES);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < STAGES * 2; i++) {
            columns.add(new Column(new ArrayList<>()));
        }
        double top = GAP;
        int number = 0;
        for (int lane = 0; lane < LANES; lane++) {
            double bottom = top + 100;
            for (int column = 0; column < STAGES * 2; column++) {
                double y = top;
                int stage = column / 2;
                double x = stage * STAGE + GAP + column % 2 * (CARD + GAP);
                int count = column % 2 == 0 ? perCell - perCell / 2 : perCell / 2;
                for (int i = 0; i < count; i++) {
                    var lines = broken(text(random));
                    var area = new BoardRect(x, y, CARD, 16 + lines.size() * LINE);
                    columns.get(column).cards().add(new Card(number++, area, lines));
                    y = area.bottom() + GAP;
                }
                bottom = Math.max(bottom, y);
            }
            top = bottom + 2 * GAP;
        }
        return new SyntheticBoard(columns, top);
    }

    /// The board with one card's text set to other words; nothing else moves.
    public SyntheticBoard withText(Card card, String first) {
        var changed = new ArrayList<>(columns);
        for (int i = 0; i < columns.size(); i++) {
            int at = columns.get(i).cards().indexOf(card);
            if (at >= 0) {
                var cards = new ArrayList<>(columns.get(i).cards());
                var lines = new ArrayList<>(card.lines());
                lines.set(0, first);
                cards.set(at, new Card(card.number(), card.area(), lines));
                changed.set(i, new Column(cards));
            }
        }
        return new SyntheticBoard(changed, height);
    }

    /// The cards that touch an area.
    public List<Card> cardsIn(BoardRect area) {
        var found = new ArrayList<Card>();
        for (var column : columns) {
            for (int i = column.firstReaching(area.y()); i < column.cards().size(); i++) {
                var card = column.cards().get(i);
                if (card.area().y() > area.bottom()) {
                    break;
                }
                if (card.area().x() <= area.right() && card.area().right() >= area.x()) {
                    found.add(card);
                }
            }
        }
        return found;
    }

    /// The board as the view shows it, with plain strips.
    public BoardPictures pictures() {
        return new BoardPictures(
                STAGES * STAGE,
                height,
                0,
                this,
                new SyntheticStrip(this, true, false),
                new SyntheticStrip(this, false, true),
                new SyntheticStrip(this, false, false),
                BACKGROUND);
    }

    @Override
    public int pixelWidth(ViewScale scale) {
        return (int) Math.ceil(STAGES * STAGE * scale.pixelsPerUnit());
    }

    @Override
    public int pixelHeight(ViewScale scale) {
        return (int) Math.ceil(height * scale.pixelsPerUnit());
    }

    @Override
    public PixelRect pixels(BoardRect area, ViewScale scale) {
        double s = scale.pixelsPerUnit();
        return PixelRect.covering(area.x() * s, area.y() * s, area.right() * s, area.bottom() * s)
                .grown(2);
    }

    @Override
    public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
        double s = scale.pixelsPerUnit();
        graphics.setColor(new Color(BACKGROUND));
        graphics.fillRect(area.x(), area.y(), area.width(), area.height());
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        var board =
                new BoardRect(
                        (area.x() - 2) / s,
                        (area.y() - 2) / s,
                        (area.width() + 4) / s,
                        (area.height() + 4) / s);
        var font = FONTS.computeIfAbsent((float) (14 * s), FONT::deriveFont);
        for (var card : cardsIn(board)) {
            paint(graphics, card, s, font);
        }
    }

    private static void paint(Graphics2D graphics, Card card, double s, Font font) {
        int x = round(card.area().x() * s);
        int y = round(card.area().y() * s);
        int right = round(card.area().right() * s);
        int bottom = round(card.area().bottom() * s);
        graphics.setColor(FILLS[card.number() % FILLS.length]);
        graphics.fillRect(x, y, right - x, bottom - y);
        graphics.setColor(new Color(0x33384a));
        if (s < 0.15) {
            return;
        }
        graphics.setFont(font);
        int line = 0;
        for (var words : card.lines()) {
            int left = round((card.area().x() + 8) * s);
            int base = round((card.area().y() + 8 + 14 + line++ * LINE) * s);
            if (s >= 0.4) {
                graphics.drawString(words, left, base);
            } else {
                int size = Math.max(1, round(5 * s));
                graphics.fillRect(left, base - size, round(words.length() * 6.2 * s), size);
            }
        }
    }

    static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = 40 + random.nextInt(81);
        while (text.length() < length) {
            int word = 2 + random.nextInt(8);
            for (int i = 0; i < word; i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.substring(0, length);
    }

    private static List<String> broken(String text) {
        var context = new FontRenderContext(null, true, true);
        var font = FONT.deriveFont(14f);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            double width = font.getStringBounds(line + word, context).getWidth();
            if (width > CARD - 16 && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    private static Font font() {
        try (var file =
                SyntheticBoard.class.getResourceAsStream(
                        "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("Roboto is not a font", problem);
        }
    }
}
