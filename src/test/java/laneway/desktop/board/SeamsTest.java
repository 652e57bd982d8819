// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class SeamsTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.11, 0.3137, 0.5, 0.77, 1, 1.1, 1.37, 2, 4})
    void thePictureIsTheSameWhereverTheTilesMeet(double zoom) {
        var board = SyntheticBoard.of(5_000);
        var scale = new ViewScale(zoom, 1);
        int top = board.pixelHeight(scale) / 3;
        var bounds = new PixelRect(0, 0, board.pixelWidth(scale), board.pixelHeight(scale));
        var area = new PixelRect(0, top, 1_024, 768).intersection(bounds);

        var one = composed(board, scale, area, 0, 0);
        var other = composed(board, scale, area, -101, -67);

        assertThat(differences(one, other)).isZero();
    }

    /// Painted piece by piece, with the pieces beginning outside the area.
    private static Pixels composed(
            Picture picture, ViewScale scale, PixelRect area, int offsetX, int offsetY) {
        var composed = new Pixels(area.width(), area.height());
        for (int y = area.y() + offsetY; y < area.bottom(); y += Tile.SIZE) {
            for (int x = area.x() + offsetX; x < area.right(); x += Tile.SIZE) {
                var piece = new PixelRect(x, y, Tile.SIZE, Tile.SIZE).intersection(area);
                var pixels = new Pixels(piece.width(), piece.height());
                picture.paint(pixels.graphics(piece, piece.x(), piece.y()), scale, piece);
                pixels.copyTo(
                        composed, pixels.bounds(), piece.x() - area.x(), piece.y() - area.y());
            }
        }
        return composed;
    }

    private static int differences(Pixels one, Pixels other) {
        int differences = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                if (one.argb(x, y) != other.argb(x, y)) {
                    differences++;
                }
            }
        }
        return differences;
    }
}
