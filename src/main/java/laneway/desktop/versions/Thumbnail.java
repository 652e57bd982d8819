// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import laneway.layout.Board;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.paint.BoardPainter;
import laneway.type.Typesetter;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Paints a whole map so small that it fits; waits for the layout, so not on the screen's thread.
final class Thumbnail {
    private final Typesetter typesetter;
    private final BoardPainter painter;

    Thumbnail(Typesetter typesetter, Theme theme) {
        this.typesetter = typesetter;
        this.painter = new BoardPainter(theme);
    }

    /// The picture, as wide or as high as asked for, and never larger than the map itself.
    Image of(JourneyMap map, int widthPixels, int heightPixels) {
        var board = Board.of(map, typesetter);
        var bounds = board.bounds();
        double scale =
                Math.min(
                        widthPixels / Math.max(1, bounds.width()),
                        heightPixels / Math.max(1, bounds.height()));
        return onScreen(painter.picture(board, Math.min(1, scale)));
    }

    private static Image onScreen(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = copy.createGraphics();
        graphics.drawImage(painted, 0, 0, null);
        graphics.dispose();
        int[] argb = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return image;
    }
}
