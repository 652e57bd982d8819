// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.ArrayList;

class TileCacheTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Tile tile(int column) {
        return new Tile(new TileKey(column, 0), 1, new Sheet());
    }

    @Test
    void holdsNoMoreThanItsCapacityAndForgetsWhatWasNotLookedAtForLongest() {
        var cache = new TileCache(3, _ -> {});
        for (int column = 0; column < 3; column++) {
            cache.put(tile(column));
        }
        assertThat(cache.find(new TileKey(0, 0))).isPresent();

        cache.put(tile(3));

        assertThat(cache.size()).isEqualTo(3);
        assertThat(cache.find(new TileKey(0, 0))).isPresent();
        assertThat(cache.find(new TileKey(1, 0))).isEmpty();
    }

    @Test
    void tellsOfEveryTileThatItKeepsNoLonger() {
        var dropped = new ArrayList<Integer>();
        var cache = new TileCache(2, tile -> dropped.add(tile.key().column()));
        cache.put(tile(0));
        cache.put(tile(1));
        cache.put(tile(2));
        cache.put(tile(1));
        cache.remove(new TileKey(2, 0));
        cache.clear();

        assertThat(dropped).containsExactly(0, 1, 2, 1);
    }

    @Test
    void givesTilesUpWhenItIsMadeSmaller() {
        var cache = new TileCache(8, _ -> {});
        for (int column = 0; column < 8; column++) {
            cache.put(tile(column));
        }

        cache.resize(2);

        assertThat(cache.size()).isEqualTo(2);
    }
}
