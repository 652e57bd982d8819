// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.ExportChoices.Kind;
import laneway.desktop.words.Words;
import laneway.export.excel.ExcelExport;
import laneway.export.pdf.Orientation;
import laneway.export.pdf.PageSize;
import laneway.export.pdf.PdfExport;
import laneway.export.png.PngExport;
import laneway.layout.Board;
import laneway.model.MapBuilder;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ExportChoicesTest {
    private static final Fonts FONTS = new Fonts();

    private static Board board(MapBuilder map) {
        return Board.of(map.build(), new Typesetter(FONTS));
    }

    private static Board large() {
        var map = MapBuilder.aMap().withLane("Notes");
        for (int i = 0; i < 30; i++) {
            map.withStage("Stage " + i).withCards("Stage " + i, "Notes", 5);
        }
        return board(map);
    }

    private static String say(ExportChoices.Remark remark) {
        return Words.say("dialog.export." + remark.key(), remark.values().toArray());
    }

    @Test
    void choicesAreRememberedFromOneTimeToTheNext() {
        var choices = new ExportChoices(Kind.PNG, PageSize.A3, Orientation.PORTRAIT, 1);
        assertThat(ExportChoices.remembered(choices.toMemory())).isEqualTo(choices);
    }

    @Test
    void aMemoryThatMakesNoSenseIsAsUsual() {
        assertThat(ExportChoices.remembered(Map.of("kind", "DOC", "scale", "9")))
                .isEqualTo(ExportChoices.USUAL);
    }

    @Test
    void eachKindMakesItsOwnExport() {
        var board = board(MapBuilder.aSmallMap());
        assertThat(ExportChoices.USUAL.export(board, FONTS)).isInstanceOf(PdfExport.class);
        assertThat(ExportChoices.USUAL.withKind(Kind.XLSX).export(board, FONTS))
                .isInstanceOf(ExcelExport.class);
        assertThat(ExportChoices.USUAL.withKind(Kind.PNG).export(board, FONTS))
                .isInstanceOf(PngExport.class);
    }

    @Test
    void textTooSmallForThePageLeadsToALargerOne() {
        var remark = ExportChoices.USUAL.withPage(PageSize.A4).remark(large());
        assertThat(say(remark)).contains("too small");
        assertThat(remark.larger()).contains(PageSize.WHOLE_MAP);
    }

    @Test
    void textLargeEnoughIsSaidToBeWithoutAProposal() {
        var remark = ExportChoices.USUAL.remark(board(MapBuilder.aSmallMap()));
        assertThat(say(remark)).contains("smallest text is").contains("pt");
        assertThat(remark.larger()).isEmpty();
    }

    @Test
    void aPictureSaysHowLargeItWillBe() {
        var remark =
                ExportChoices.USUAL
                        .withKind(Kind.PNG)
                        .withScale(1)
                        .remark(board(MapBuilder.aSmallMap()));
        assertThat(say(remark)).contains("×").contains("pixels");
    }
}
