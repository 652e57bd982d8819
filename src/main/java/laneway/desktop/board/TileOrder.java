// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which tiles are wanted, the most urgent first.
final class TileOrder {

    /// How many tiles are painted ahead in the direction of travel.
    static final int AHEAD = 2;

    private TileOrder() {}

    /// The tiles of a picture that a window touches, the middle first.
    static List<TileKey> visible(PixelRect window, PixelRect bounds) {
        var keys = keysIn(window.intersection(bounds));
        double middleX = window.x() + window.width() / 2.0;
        double middleY = window.y() + window.height() / 2.0;
        keys.sort(Comparator.comparingDouble(key -> distance(key, middleX, middleY)));
        return keys;
    }

    /// The tiles that come into the window soon when it keeps travelling, the nearest first.
    static List<TileKey> ahead(PixelRect window, PixelRect bounds, double travelX, double travelY) {
        int ahead = AHEAD * Tile.SIZE;
        int dx = (int) Math.signum(travelX) * ahead;
        int dy = (int) Math.signum(travelY) * ahead;
        var grown =
                new PixelRect(
                        window.x() + Math.min(0, dx),
                        window.y() + Math.min(0, dy),
                        window.width() + Math.abs(dx),
                        window.height() + Math.abs(dy));
        var keys = keysIn(grown.intersection(bounds));
        keys.removeIf(key -> key.area().intersects(window));
        double middleX = window.x() + window.width() / 2.0;
        double middleY = window.y() + window.height() / 2.0;
        keys.sort(Comparator.comparingDouble(key -> distance(key, middleX, middleY)));
        return keys;
    }

    private static List<TileKey> keysIn(PixelRect pixels) {
        var keys = new ArrayList<TileKey>();
        if (pixels.isEmpty()) {
            return keys;
        }
        int lastColumn = Math.floorDiv(pixels.right() - 1, Tile.SIZE);
        int lastRow = Math.floorDiv(pixels.bottom() - 1, Tile.SIZE);
        for (int row = Math.floorDiv(pixels.y(), Tile.SIZE); row <= lastRow; row++) {
            for (int column = Math.floorDiv(pixels.x(), Tile.SIZE);
                    column <= lastColumn;
                    column++) {
                keys.add(new TileKey(column, row));
            }
        }
        return keys;
    }

    private static double distance(TileKey key, double x, double y) {
        double half = Tile.SIZE / 2.0;
        return Math.hypot(key.area().x() + half - x, key.area().y() + half - y);
    }
}
