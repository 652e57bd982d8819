// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import laneway.export.ExportMaps;
import laneway.export.LargeMap;
import laneway.layout.Board;
import laneway.model.JourneyMap;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

class PageFitTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void onItsOwnPageTheMapIsAsLargeAsOnScreen() {
        var fit = fit(aSmallMap().build(), PageSize.WHOLE_MAP);
        assertThat(fit.scale()).isEqualTo(0.75);
        assertThat(fit.reduced()).isFalse();
        assertThat(fit.readable()).isTrue();
    }

    @Test
    void aMapLargerThanAnyPageIsMadeSmaller() {
        var fit = fit(LargeMap.of(5_000), PageSize.WHOLE_MAP);
        assertThat(fit.height()).isCloseTo(14_400, within(0.01));
        assertThat(fit.reduced()).isTrue();
    }

    @Test
    void onPaperTheSmallestTextIsTold() {
        var map = ExportMaps.rich();
        var whole = fit(map, PageSize.WHOLE_MAP);
        var paper = fit(map, PageSize.A4);
        assertThat(paper.smallestText())
                .isCloseTo(whole.smallestText() * paper.scale() / whole.scale(), within(0.001));
        assertThat(paper.readable()).isFalse();
    }

    @Test
    void whereTextIsTooSmallALargerPageIsProposed() {
        var board = board(wide(8));
        var a4 = PageFit.of(board, PageSize.A4, Orientation.BEST);
        assertThat(a4.readable()).isFalse();
        assertThat(a4.proposal(board)).contains(PageSize.A3);
        var huge = board(ExportMaps.rich());
        assertThat(PageFit.of(huge, PageSize.A4, Orientation.BEST).proposal(huge))
                .contains(PageSize.WHOLE_MAP);
    }

    @Test
    void whereTextCanBeReadNothingIsProposed() {
        var board = board(wide(2));
        assertThat(PageFit.of(board, PageSize.A4, Orientation.BEST).proposal(board)).isEmpty();
    }

    @Test
    void theBestOrientationShowsTheBoardLarger() {
        assertThat(fit(wide(8), PageSize.A4).orientation()).isEqualTo(Orientation.LANDSCAPE);
        assertThat(fit(LargeMap.of(400), PageSize.A4).orientation())
                .isEqualTo(Orientation.PORTRAIT);
    }

    private static JourneyMap wide(int stages) {
        var builder = aMap().withLane("Actions");
        for (int i = 1; i <= stages; i++) {
            builder.withStage("Stage " + i).withCard("Stage " + i, "Actions", "Reads");
        }
        return builder.build();
    }

    private static PageFit fit(JourneyMap map, PageSize page) {
        return PageFit.of(board(map), page, Orientation.BEST);
    }

    private static Board board(JourneyMap map) {
        return Board.of(map, TYPESETTER);
    }
}
