// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// A tile's place in its picture's grid.
record TileKey(int column, int row) {

    /// The pixels of the picture that the tile shows.
    PixelRect area() {
        return new PixelRect(column * Tile.SIZE, row * Tile.SIZE, Tile.SIZE, Tile.SIZE);
    }
}
