// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The tiles painted so far; the ones not looked at for longest go first.
final class TileCache {

    /// Enough for a small window and what lies ahead of it.
    static final int SMALLEST = 128;

    private final Map<TileKey, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private int capacity;

    TileCache(int capacity) {
        this.capacity = capacity;
    }

    void resize(int newCapacity) {
        capacity = newCapacity;
        evict();
    }

    Optional<Tile> find(TileKey key) {
        return Optional.ofNullable(tiles.get(key));
    }

    void put(Tile tile) {
        tiles.put(tile.key(), tile);
        evict();
    }

    void remove(TileKey key) {
        tiles.remove(key);
    }

    void clear() {
        tiles.clear();
    }

    int size() {
        return tiles.size();
    }

    /// All tiles, without counting as a look at them.
    List<Tile> all() {
        return new ArrayList<>(tiles.values());
    }

    /// Exchanges tiles for others of the same key, without counting as a look at them.
    void replaceAll(UnaryOperator<Tile> change) {
        tiles.replaceAll((_, tile) -> change.apply(tile));
    }

    private void evict() {
        var eldest = tiles.keySet().iterator();
        while (tiles.size() > capacity && eldest.hasNext()) {
            eldest.next();
            eldest.remove();
        }
    }
}
