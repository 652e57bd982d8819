// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.layout.Board;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.paint.BoardPainter;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Paints the picture on a tile: a map over its whole width, as far down as there is room.
///
/// It lays the map out, so not on the screen's thread.
final class SmallPicture {
    /// Twice as many pixels as a tile has units, for screens that are sharp.
    static final int WIDTH = 2 * 248;

    static final int HEIGHT = 2 * 136;

    private SmallPicture() {}

    /// The picture as a PNG file.
    static byte[] of(JourneyMap map, Fonts fonts, Theme theme) {
        var board = Board.of(map, new Typesetter(fonts));
        var bounds = board.bounds();
        double scale = Math.min(1, WIDTH / Math.max(1, bounds.width()));
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setClip(0, 0, WIDTH, HEIGHT);
        new BoardPainter(theme).paintAll(graphics, board, scale);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
