// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.board.PixelSource.Axis;

import org.junit.jupiter.api.Test;

class PixelSourceTest {

    private static final int OUTSIDE = 0xff00ff00;

    private static Pixels chequered(int width, int height) {
        var pixels = new Pixels(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.fill(new PixelRect(x, y, 1, 1), colour(x, y));
            }
        }
        return pixels;
    }

    private static int colour(int x, int y) {
        return 0xff000000 | x << 8 | y;
    }

    @Test
    void everyPixelTakesTheNearestOfTheSource() {
        var source = chequered(20, 20);
        var target = new Pixels(40, 40);

        new PixelSource(source, source.bounds())
                .scaleInto(target, target.bounds(), new Axis(0.5, 0), new Axis(0.5, 0));

        assertThat(target.argb(0, 0)).isEqualTo(colour(0, 0));
        assertThat(target.argb(39, 7)).isEqualTo(colour(19, 3));
        assertThat(target.argb(11, 30)).isEqualTo(colour(5, 15));
    }

    @Test
    void whatLiesOutsideTheSourceIsLeftAlone() {
        var source = chequered(10, 10);
        var target = new Pixels(30, 30);
        target.fill(OUTSIDE);

        new PixelSource(source, new PixelRect(2, 2, 6, 6))
                .scaleInto(target, new PixelRect(5, 5, 20, 20), new Axis(1, -4), new Axis(1, -4));

        assertThat(target.argb(8, 12)).isEqualTo(OUTSIDE);
        assertThat(target.argb(9, 9)).isEqualTo(colour(2, 2));
        assertThat(target.argb(14, 14)).isEqualTo(colour(7, 7));
        assertThat(target.argb(15, 14)).isEqualTo(OUTSIDE);
    }
}
