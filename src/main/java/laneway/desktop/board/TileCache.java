// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The tiles painted so far; the ones not looked at for longest go first.
final class TileCache {

    private final Map<TileKey, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private final Consumer<Tile> dropped;
    private int capacity;

    /// @param dropped is told of every tile that is kept no longer
    TileCache(int capacity, Consumer<Tile> dropped) {
        this.capacity = capacity;
        this.dropped = dropped;
    }

    void resize(int newCapacity) {
        capacity = newCapacity;
        evict();
    }

    Optional<Tile> find(TileKey key) {
        return Optional.ofNullable(tiles.get(key));
    }

    void put(Tile tile) {
        var before = tiles.put(tile.key(), tile);
        if (before != null) {
            dropped.accept(before);
        }
        evict();
    }

    void remove(TileKey key) {
        var gone = tiles.remove(key);
        if (gone != null) {
            dropped.accept(gone);
        }
    }

    void clear() {
        tiles.values().forEach(dropped);
        tiles.clear();
    }

    int size() {
        return tiles.size();
    }

    /// All tiles, without counting as a look at them.
    List<Tile> all() {
        return new ArrayList<>(tiles.values());
    }

    private void evict() {
        var eldest = tiles.values().iterator();
        while (tiles.size() > capacity && eldest.hasNext()) {
            dropped.accept(eldest.next());
            eldest.remove();
        }
    }
}
