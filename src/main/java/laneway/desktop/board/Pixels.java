// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;

/// Premultiplied ARGB in one array that AWT paints on and JavaFX shows, without a copy between
/// them.
final class Pixels {

    private final BufferedImage canvas;
    private final int[] argb;

    Pixels(int width, int height) {
        canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        argb = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return canvas.getWidth();
    }

    int height() {
        return canvas.getHeight();
    }

    PixelRect bounds() {
        return new PixelRect(0, 0, width(), height());
    }

    boolean hasSize(int width, int height) {
        return width() == width && height() == height;
    }

    int argb(int x, int y) {
        return argb[y * width() + x];
    }

    Pixels copy() {
        var copy = new Pixels(width(), height());
        System.arraycopy(argb, 0, copy.argb, 0, argb.length);
        return copy;
    }

    void fill(int colour) {
        Arrays.fill(argb, colour);
    }

    void fill(PixelRect area, int colour) {
        for (int y = area.y(); y < area.bottom(); y++) {
            Arrays.fill(argb, y * width() + area.x(), y * width() + area.right(), colour);
        }
    }

    /// A graphics that is clipped to an area and counts from an origin, both in whole pixels.
    Graphics2D graphics(PixelRect area, int originX, int originY) {
        var graphics = canvas.createGraphics();
        graphics.translate(-originX, -originY);
        graphics.clipRect(area.x(), area.y(), area.width(), area.height());
        return graphics;
    }

    /// The same memory as JavaFX reads it.
    PixelBuffer<IntBuffer> buffer() {
        return new PixelBuffer<>(
                width(), height(), IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    }

    /// Copies an area to a place in other pixels.
    void copyTo(Pixels target, PixelRect area, int targetX, int targetY) {
        for (int row = 0; row < area.height(); row++) {
            System.arraycopy(
                    argb,
                    (area.y() + row) * width() + area.x(),
                    target.argb,
                    (targetY + row) * target.width() + targetX,
                    area.width());
        }
    }

    /// Copies part of a row within itself from another row.
    void repeatRow(int fromRow, int toRow, int x, int count) {
        System.arraycopy(argb, fromRow * width() + x, argb, toRow * width() + x, count);
    }

    /// Fills part of a row from chosen columns of a row of other pixels.
    void takeRow(int row, int x, Pixels source, int sourceRow, int[] columns, int from, int to) {
        int start = row * width() + x;
        int sourceStart = sourceRow * source.width();
        for (int i = from; i < to; i++) {
            argb[start + i] = source.argb[sourceStart + columns[i]];
        }
    }
}
