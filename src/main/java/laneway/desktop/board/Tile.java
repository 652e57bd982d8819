// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.List;

/// A painted piece of a picture; its pixels stay as they are as long as it is in use.
final class Tile {
    /// Device pixels along each side.
    static final int SIZE = 256;

    /// The version of what only stands in for a tile.
    static final long STAND_IN = -1;

    /// What a tile shows beyond the edges of its picture.
    static final int TRANSPARENT = 0;

    private final TileKey key;
    private final Sheet sheet;
    private long version;

    /// @param version the state of the picture that the sheet shows
    Tile(TileKey key, long version, Sheet sheet) {
        this.key = key;
        this.version = version;
        this.sheet = sheet;
    }

    /// Paints a whole tile.
    static Tile paint(TileKey key, long version, Picture picture, ViewScale scale, Sheet sheet) {
        sheet.pixels().fill(TRANSPARENT);
        paint(sheet.pixels(), key, picture, scale, key.area());
        return new Tile(key, version, sheet);
    }

    /// Paints areas of the picture over a copy of this tile.
    Tile repaint(
            long newVersion,
            Picture picture,
            ViewScale scale,
            List<PixelRect> areas,
            Sheet newSheet) {
        var copy = newSheet.pixels();
        sheet.pixels().copyTo(copy, copy.bounds(), 0, 0);
        for (var area : areas) {
            copy.fill(area.movedBy(-key.area().x(), -key.area().y()), TRANSPARENT);
            paint(copy, key, picture, scale, area);
        }
        return new Tile(key, newVersion, newSheet);
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

    TileKey key() {
        return key;
    }

    Sheet sheet() {
        return sheet;
    }

    /// The state of the picture that the pixels show.
    long version() {
        return version;
    }

    /// Says that the pixels show a later state as well; on the screen's thread.
    void validate(long laterVersion) {
        version = laterVersion;
    }
}
