// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.minimap;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import laneway.layout.Board;
import laneway.layout.Shade;
import laneway.paint.BoardPainter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A board's body, painted so small that it fits.
///
/// @param unitsWide how wide the body is, in board units
/// @param unitsHigh how high it is
public record MiniPicture(Image image, double unitsWide, double unitsHigh) {
    static final double WIDTH = 200;
    static final double HEIGHT = 130;

    /// Paints; a large board takes its time.
    ///
    /// @param outputScale device pixels of a unit of the screen
    public static MiniPicture of(Board board, BoardPainter painter, double outputScale) {
        double scale = scale(board.bodyWidth(), board.bodyHeight()) * outputScale;
        int width = Math.max(1, (int) Math.ceil(board.bodyWidth() * scale));
        int height = Math.max(1, (int) Math.ceil(board.bodyHeight() * scale));
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = canvas.createGraphics();
        graphics.setColor(new Color(painter.theme().argb(Shade.CANVAS)));
        graphics.fillRect(0, 0, width, height);
        graphics.clipRect(0, 0, width, height);
        painter.paintBody(graphics, board, scale);
        graphics.dispose();
        int[] argb = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return new MiniPicture(image, board.bodyWidth(), board.bodyHeight());
    }

    /// Screen units for a unit of the board.
    static double scale(double unitsWide, double unitsHigh) {
        return Math.min(WIDTH / Math.max(1, unitsWide), HEIGHT / Math.max(1, unitsHigh));
    }

    double scale() {
        return scale(unitsWide, unitsHigh);
    }
}
