// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import laneway.layout.Board;
import laneway.layout.Theme;
import laneway.paint.BoardPainter;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/// Paints the cells of a slide as large as fits; beside the screen's thread.
final class SlidePicture {
    /// A lone card is not blown up to fill a wall.
    private static final double LARGEST_SCALE = 2.4;

    private SlidePicture() {}

    /// The picture for a place on the screen.
    ///
    /// @param width of the place in pixels
    /// @param unit pixels for one unit of a page that is 900 units high
    static Optional<Image> of(Slide slide, int width, int height, double unit, Theme theme) {
        return switch (slide) {
            case Slide.OfStage of ->
                    of.cells().map(cells -> cells(cells, width, height, unit, theme));
            case Slide.Whole whole -> Optional.of(whole(whole.board(), width, height, theme));
            case Slide.Opening _, Slide.Moments _ -> Optional.empty();
        };
    }

    private static Image whole(Board board, int width, int height, Theme theme) {
        var bounds = board.bounds();
        double scale = Math.min(width / bounds.width(), height / bounds.height());
        return onScreen(new BoardPainter(theme).picture(board, scale));
    }

    private static Image cells(
            Slide.PlacedCells cells, int width, int height, double unit, Theme theme) {
        double fitting = Math.min(width / cells.width(), height / cells.height());
        double scale = Math.min(fitting, LARGEST_SCALE * unit);
        var board = cells.board();
        var painter = new BoardPainter(theme);
        int cut = (int) Math.round(cells.inset() * scale);
        int left = painter.labelWidth(board, scale) - cut;
        int top = cells.steps() ? painter.headerHeight(board, scale) : 0;
        int across = Math.max(1, (int) Math.ceil(board.bodyWidth() * scale));
        int down = Math.max(1, (int) Math.ceil(board.bodyHeight() * scale));
        var image = new BufferedImage(left + across, top + down, BufferedImage.TYPE_INT_RGB);
        var corner = part(image, 0, 0, left, top);
        corner.translate(-cut, 0);
        painter.paintCorner(corner, board, scale);
        corner.dispose();
        var header = part(image, left, 0, across, top);
        painter.paintHeader(header, board, scale);
        header.dispose();
        var labels = part(image, 0, top, left, down);
        labels.translate(-cut, 0);
        painter.paintLabels(labels, board, scale);
        labels.dispose();
        var body = part(image, left, top, across, down);
        painter.paintBody(body, board, scale);
        body.dispose();
        return onScreen(image);
    }

    private static Graphics2D part(BufferedImage image, int x, int y, int width, int height) {
        var graphics = image.createGraphics();
        graphics.translate(x, y);
        graphics.setClip(0, 0, width, height);
        return graphics;
    }

    private static Image onScreen(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        int[] rgb = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        var argb = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            argb[i] = 0xff000000 | rgb[i];
        }
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return image;
    }
}
