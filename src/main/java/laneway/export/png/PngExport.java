// SPDX-License-Identifier: Apache-2.0
package laneway.export.png;

import laneway.export.Export;
import laneway.export.Progress;
import laneway.layout.Board;
import laneway.layout.Item;
import laneway.layout.LinkRoutes;
import laneway.layout.Theme;
import laneway.paint.BoardPainter;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A board as a picture.
///
/// @param links that are drawn on it
/// @param scale pixels for one board unit: 1 as on an ordinary screen, 2 as on a sharp one
public record PngExport(Board board, LinkRoutes links, Theme theme, double scale)
        implements Export {
    /// The longest side that other programs can be counted on to open, in pixels.
    public static final int LONGEST = 65_535;

    /// As many pixels as other programs can be counted on to open.
    public static final long MOST_PIXELS = 400_000_000;

    private static final double DOTS_PER_INCH = 96;
    private static final int STRIP_PIXELS = 2_000_000;

    /// @throws IllegalArgumentException if the picture would be too large: ask [#largestScale]
    ///   first
    public PngExport {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        if (!fits(board, scale)) {
            throw new IllegalArgumentException(
                    width(board, scale) + " x " + height(board, scale) + " pixels");
        }
    }

    /// How wide the picture is at a scale, in pixels.
    public static long width(Board board, double scale) {
        return Math.max(1, (long) Math.ceil(board.bounds().width() * scale));
    }

    /// How high the picture is at a scale, in pixels.
    public static long height(Board board, double scale) {
        return Math.max(1, (long) Math.ceil(board.bounds().height() * scale));
    }

    /// Whether other programs can be counted on to open the picture.
    public static boolean fits(Board board, double scale) {
        long width = width(board, scale);
        long height = height(board, scale);
        return width <= LONGEST && height <= LONGEST && width * height <= MOST_PIXELS;
    }

    /// The largest scale that fits, in steps of a hundredth.
    public static double largestScale(Board board) {
        var bounds = board.bounds();
        double side = LONGEST / Math.max(1, Math.max(bounds.width(), bounds.height()));
        double area = Math.sqrt(MOST_PIXELS / Math.max(1, bounds.width() * bounds.height()));
        double scale = Math.max(0.01, Math.floor(Math.min(side, area) * 100) / 100);
        // rounding up to whole pixels may exceed the limit by one
        return fits(board, scale) ? scale : scale - 0.01;
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        int width = (int) width(board, scale);
        int height = (int) height(board, scale);
        int stripHeight = Math.clamp(STRIP_PIXELS / width, 16, Math.max(16, height));
        var painter = new BoardPainter(theme);
        var over = board.items(links);
        var strip = new BufferedImage(width, stripHeight, BufferedImage.TYPE_INT_RGB);
        var pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        try (var file = new PngFile(out, width, height, DOTS_PER_INCH * scale)) {
            file.note("Title", board.map().about().title());
            file.note("Software", "Laneway");
            for (int top = 0; top < height; top += stripHeight) {
                paint(painter, over, strip, top);
                int rows = Math.min(stripHeight, height - top);
                for (int row = 0; row < rows; row++) {
                    file.add(pixels, row * width);
                }
                progress.step(top + rows, height);
            }
            file.finish();
        }
    }

    private void paint(BoardPainter painter, List<Item> over, BufferedImage strip, int top) {
        var graphics = strip.createGraphics();
        graphics.translate(0, -top);
        graphics.setClip(0, top, strip.getWidth(), strip.getHeight());
        painter.paintAll(graphics, board, scale);
        painter.paintOver(graphics, board, scale, over);
        graphics.dispose();
    }
}
