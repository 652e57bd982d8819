// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import java.util.List;

/// A painted piece of a picture; its pixels never change.
///
/// @param key where it stands
/// @param version the state of the picture that its pixels show
record Tile(TileKey key, long version, Pixels pixels, Image image) {

    /// Device pixels along each side.
    static final int SIZE = 256;

    private static final int TRANSPARENT = 0;

    /// Paints a whole tile.
    static Tile paint(TileKey key, long version, Picture picture, ViewScale scale) {
        var pixels = new Pixels(SIZE, SIZE);
        paint(pixels, key, picture, scale, key.area());
        return of(key, version, pixels);
    }

    /// Paints areas of the picture over a copy of this tile.
    Tile repaint(long newVersion, Picture picture, ViewScale scale, List<PixelRect> areas) {
        var copy = pixels.copy();
        for (var area : areas) {
            copy.fill(area.movedBy(-key.area().x(), -key.area().y()), TRANSPARENT);
            paint(copy, key, picture, scale, area);
        }
        return of(key, newVersion, copy);
    }

    /// The same pixels, known to show a later state as well.
    Tile validFor(long newVersion) {
        return new Tile(key, newVersion, pixels, image);
    }

    /// A tile over given pixels.
    static Tile of(TileKey key, long version, Pixels pixels) {
        return new Tile(key, version, pixels, new WritableImage(pixels.buffer()));
    }

    /// Beyond the picture's edges a tile stays transparent.
    private static void paint(
            Pixels pixels, TileKey key, Picture picture, ViewScale scale, PixelRect wanted) {
        var whole = new PixelRect(0, 0, picture.pixelWidth(scale), picture.pixelHeight(scale));
        var area = wanted.intersection(whole);
        if (area.isEmpty()) {
            return;
        }
        var graphics = pixels.graphics(area, key.area().x(), key.area().y());
        picture.paint(graphics, scale, area);
        graphics.dispose();
    }
}
