// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class TileCacheTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Tile tile(int column) {
        return Tile.of(new TileKey(column, 0), 1, new Pixels(1, 1));
    }

    @Test
    void holdsNoMoreThanItsCapacityAndForgetsWhatWasNotLookedAtForLongest() {
        var cache = new TileCache(3);
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
    void markingTilesAsValidDoesNotCountAsLooking() {
        var cache = new TileCache(2);
        cache.put(tile(0));
        cache.put(tile(1));
        assertThat(cache.find(new TileKey(0, 0))).isPresent();

        cache.replaceAll(each -> each.validFor(2));
        cache.put(tile(2));

        assertThat(cache.find(new TileKey(1, 0))).isEmpty();
        assertThat(cache.find(new TileKey(0, 0)))
                .hasValueSatisfying(each -> assertThat(each.version()).isEqualTo(2));
    }

    @Test
    void givesTilesUpWhenItIsMadeSmaller() {
        var cache = new TileCache(8);
        for (int column = 0; column < 8; column++) {
            cache.put(tile(column));
        }

        cache.resize(2);

        assertThat(cache.size()).isEqualTo(2);
    }
}
