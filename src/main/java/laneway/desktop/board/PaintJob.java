// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.List;
import java.util.Optional;

/// Everything a painter needs to make one tile.
///
/// @param store where the tile belongs
/// @param generation the store's grid; a tile of an older grid is of no use
/// @param base the tile to repaint parts of; without one the whole tile is painted
/// @param areas the parts to repaint
record PaintJob(
        TileStore store,
        int generation,
        TileKey key,
        long version,
        Picture picture,
        ViewScale scale,
        Optional<Tile> base,
        List<PixelRect> areas) {

    /// Beyond this many areas painting the whole tile is quicker.
    private static final int MOST_AREAS = 4;

    Tile paint(Sheet sheet) {
        if (base.isPresent() && areas.size() <= MOST_AREAS) {
            return base.get().repaint(version, picture, scale, areas, sheet);
        }
        return Tile.paint(key, version, picture, scale, sheet);
    }

    /// Tells whether both jobs fill the same place.
    boolean samePlace(PaintJob other) {
        return store == other.store && generation == other.generation && key.equals(other.key);
    }
}
