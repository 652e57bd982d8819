// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TileOrderTest {

    private static final PixelRect BOUNDS = new PixelRect(0, 0, 10_000, 10_000);
    private static final PixelRect WINDOW = new PixelRect(2_600, 2_600, 700, 700);

    @Test
    void theMiddleOfTheWindowComesFirst() {
        var keys = TileOrder.visible(WINDOW, BOUNDS);

        assertThat(keys).hasSize(9).startsWith(new TileKey(11, 11));
        assertThat(keys.subList(5, 9))
                .containsExactlyInAnyOrder(
                        new TileKey(10, 10),
                        new TileKey(12, 10),
                        new TileKey(10, 12),
                        new TileKey(12, 12));
    }

    @Test
    void twoTilesAreAskedForAheadInTheDirectionOfTravelTheNearestFirst() {
        var keys = TileOrder.ahead(WINDOW, BOUNDS, 0, 30);

        assertThat(keys).hasSize(6).startsWith(new TileKey(11, 13));
        assertThat(keys).allSatisfy(key -> assertThat(key.row()).isBetween(13, 14));
    }

    @Test
    void nothingIsAskedForWhileTheWindowStands() {
        assertThat(TileOrder.ahead(WINDOW, BOUNDS, 0, 0)).isEmpty();
    }

    @Test
    void nothingIsAskedForOutsideThePicture() {
        var far = new PixelRect(-3_000, 0, 700, 700);

        assertThat(TileOrder.visible(far, BOUNDS)).isEmpty();
        assertThat(TileOrder.visible(WINDOW, new PixelRect(0, 0, 2_700, 2_700))).hasSize(1);
    }
}
