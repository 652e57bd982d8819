// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Item;
import laneway.layout.PlacedCard;
import laneway.layout.Row;
import laneway.layout.Theme;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// Paints boards in the colours of a theme; may be used from several threads at once.
///
/// Every method paints what lies inside the graphics' clip, which must be set, and fills all of it
/// unless it says otherwise. The graphics may be moved by whole pixels but not scaled: the scale is
/// an argument, in pixels for one board unit.
public final class BoardPainter {
    private final Theme theme;
    private final double leastStripScale;
    private final Highlights highlights;
    private final Stamps stamps;
    private final Pictures pictures;

    /// A painter that shows header and labels at the scale of the body.
    public BoardPainter(Theme theme) {
        this(theme, 0);
    }

    /// A painter that keeps header and labels readable while the body is seen from far away.
    ///
    /// @param leastStripScale the height of the header and the width of the labels never become
    ///   smaller than at this scale
    public BoardPainter(Theme theme, double leastStripScale) {
        this(theme, leastStripScale, Highlights.NONE, new Stamps(), new Pictures());
    }

    private BoardPainter(
            Theme theme,
            double leastStripScale,
            Highlights highlights,
            Stamps stamps,
            Pictures pictures) {
        this.theme = theme;
        this.leastStripScale = leastStripScale;
        this.highlights = highlights;
        this.stamps = stamps;
        this.pictures = pictures;
    }

    /// A painter that sets some cards apart.
    public BoardPainter with(Highlights wanted) {
        return new BoardPainter(theme, leastStripScale, wanted, stamps, pictures);
    }

    public Theme theme() {
        return theme;
    }

    /// Paints lanes and cards; pixel (0, 0) is the top left corner of the body.
    public void paintBody(Graphics2D graphics, Board board, double scale) {
        var job = new Job(graphics, board, new Frame(scale, 0, 0));
        job.brush.fillClip(job.clip);
        job.paintRows();
    }

    /// Paints some cards and nothing around them: what the graphics holds elsewhere stays as it is.
    /// Pixel (0, 0) is the top left corner of the body.
    public void paintCards(
            Graphics2D graphics, Board board, double scale, Iterable<PlacedCard> cards) {
        var job = new Job(graphics, board, new Frame(scale, 0, 0));
        cards.forEach(job::paint);
    }

    /// Paints stages and steps; pixel (0, 0) is the header's top at the left edge of the body.
    public void paintHeader(Graphics2D graphics, Board board, double scale) {
        double strip = stripScale(scale);
        var frame = new Frame(strip, 0, -headerHeight(board, scale));
        var job = new Job(graphics, board, frame);
        job.brush.fillClip(job.clip);
        job.paint(board.headerItems(scale / strip));
        job.paint(board.markItems(scale / strip));
    }

    /// Paints the lanes' labels; pixel (0, 0) is the labels' left edge at the top of the body.
    public void paintLabels(Graphics2D graphics, Board board, double scale) {
        double strip = stripScale(scale);
        var job = new Job(graphics, board, new Frame(strip, -labelWidth(board, scale), 0));
        job.brush.fillClip(job.clip);
        job.paintLabels(scale / strip);
    }

    /// Paints where header and labels meet.
    public void paintCorner(Graphics2D graphics, Board board, double scale) {
        var job = new Job(graphics, board, new Frame(scale, 0, 0));
        job.brush.fillClip(job.clip);
    }

    /// Paints everything; pixel (0, 0) is the top left corner of the board's bounds.
    public void paintAll(Graphics2D graphics, Board board, double scale) {
        var job = new Job(graphics, board, whole(board, scale));
        job.brush.fillClip(job.clip);
        job.paint(board.titleItems());
        job.paint(board.headerItems());
        job.paint(board.markItems(1));
        job.paintLabels(1);
        job.paintRows();
    }

    private static Frame whole(Board board, double scale) {
        var bounds = board.bounds();
        return new Frame(
                scale, (int) Math.round(bounds.x() * scale), (int) Math.round(bounds.y() * scale));
    }

    /// Paints items over everything, such as the ways of links, and nothing around them; pixel (0,
    /// 0) is the top left corner of the board's bounds.
    public void paintOver(Graphics2D graphics, Board board, double scale, List<Item> items) {
        new Job(graphics, board, whole(board, scale)).paint(items);
    }

    /// A picture of everything.
    public BufferedImage picture(Board board, double scale) {
        var bounds = board.bounds();
        int width = Math.max(1, (int) Math.ceil(bounds.width() * scale));
        int height = Math.max(1, (int) Math.ceil(bounds.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setClip(0, 0, width, height);
        paintAll(graphics, board, scale);
        graphics.dispose();
        return image;
    }

    /// How high the header is, in pixels.
    public int headerHeight(Board board, double scale) {
        return (int) Math.round(board.headerHeight() * stripScale(scale));
    }

    /// How wide the labels are, in pixels.
    public int labelWidth(Board board, double scale) {
        return (int) Math.round(board.labelWidth() * stripScale(scale));
    }

    /// The scale of the header's height and the labels' width where the body has a scale.
    public double stripScale(double scale) {
        return Math.max(scale, leastStripScale);
    }

    /// One call: a graphics with its clip, and what of the board it shows.
    private final class Job {
        private final Board board;
        private final Rectangle clip;
        private final Box region;
        private final Brush brush;
        private final Brush lit;
        private final Brush others;

        Job(Graphics2D graphics, Board board, Frame frame) {
            this.board = board;
            clip = graphics.getClipBounds();
            region = frame.units(clip);
            brush = brush(graphics, frame, Inks.plain(theme));
            lit = brush(graphics, frame, Inks.lit(theme));
            others = highlights.fadesOthers() ? brush(graphics, frame, Inks.faded(theme)) : brush;
        }

        private Brush brush(Graphics2D graphics, Frame frame, Inks inks) {
            return new Brush(graphics, frame, clip, inks, board.map(), stamps, pictures);
        }

        void paint(PlacedCard card) {
            var words = highlights.cards().get(card.card().id());
            var heat = Optional.ofNullable(board.overlay().heat().get(card.card().id()));
            if (words == null) {
                others.paint(card, heat);
            } else {
                lit.paint(card, heat, words);
            }
        }

        void paint(Iterable<Item> items) {
            for (Item item : items) {
                if (item.box().intersects(region)) {
                    brush.paint(item);
                }
            }
        }

        void paintLabels(double squeeze) {
            double top = region.y() / squeeze;
            var rows = new Box(region.x(), top, region.width(), region.height() / squeeze);
            for (Row row : board.rowsIn(rows)) {
                paint(row.labelItems(squeeze));
            }
            paint(board.ribbonLabels(squeeze));
        }

        void paintRows() {
            for (Row row : board.rowsIn(region)) {
                paint(row.backdrop(region));
                row.cardsIn(region, this::paint);
            }
            paint(board.ribbonItems(region));
        }
    }
}
