// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.minimap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import laneway.layout.Board;
import laneway.layout.Theme;
import laneway.model.MapBuilder;
import laneway.paint.BoardPainter;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

class MiniPictureTest {
    private static final Board BOARD =
            Board.of(MapBuilder.aSmallMap().build(), new Typesetter(new Fonts()));

    @Test
    void theWholeBodyFitsAndKeepsItsShape() {
        var picture = MiniPicture.of(BOARD, new BoardPainter(Theme.LIGHT), 1);
        double width = picture.image().getWidth();
        double height = picture.image().getHeight();
        assertThat(width).isLessThanOrEqualTo(Math.ceil(MiniPicture.WIDTH));
        assertThat(height).isLessThanOrEqualTo(Math.ceil(MiniPicture.HEIGHT));
        assertThat(width / height)
                .isCloseTo(BOARD.bodyWidth() / BOARD.bodyHeight(), withinPercentage(3));
    }

    @Test
    void onAFineScreenItHasMorePixels() {
        var coarse = MiniPicture.of(BOARD, new BoardPainter(Theme.DARK), 1);
        var fine = MiniPicture.of(BOARD, new BoardPainter(Theme.DARK), 2);
        assertThat(fine.image().getWidth()).isGreaterThan(1.9 * coarse.image().getWidth());
        assertThat(fine.scale()).isEqualTo(coarse.scale());
    }
}
