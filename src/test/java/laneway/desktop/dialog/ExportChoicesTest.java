// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.ExportChoices.Extent;
import laneway.desktop.dialog.ExportChoices.Kind;
import laneway.desktop.dialog.ExportChoices.Links;
import laneway.desktop.words.Words;
import laneway.export.Export;
import laneway.export.ExportMaps;
import laneway.export.excel.ExcelExport;
import laneway.export.pdf.Orientation;
import laneway.export.pdf.PageSize;
import laneway.export.pdf.PdfExport;
import laneway.export.png.PngExport;
import laneway.layout.Overlay;
import laneway.layout.Showing;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Rank;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ExportChoicesTest {
    private static final Fonts FONTS = new Fonts();

    private static Boards board(MapBuilder map) {
        return boards(map.build(), Showing.ALL);
    }

    private static Boards boards(JourneyMap map, Showing showing) {
        return Boards.of(map, showing, Overlay.NONE, new Typesetter(FONTS));
    }

    private static Boards large() {
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
    void aWorkbookSaysWhetherItHoldsMoreThanTheCards() {
        var workbook = ExportChoices.USUAL.withKind(Kind.XLSX);
        var map = MapBuilder.aSmallMap();
        assertThat(say(workbook.remark(board(map)))).doesNotContain("knows");
        var goal =
                new Goal(new GoalId("goal"), Rank.FIRST, map.build().stages().getFirst().id(), "");
        assertThat(say(workbook.remark(board(map.with(goal))))).contains("knows", "sheets");
    }

    @Test
    void theSizeOfTheSmallestTextIsToldInTenths() {
        var size = (Double) ExportChoices.USUAL.remark(large()).values().getFirst();
        var onA4 = ExportChoices.USUAL.withPage(PageSize.A4).remark(large()).values().getFirst();
        assertThat(List.of(size, (Double) onA4))
                .allSatisfy(each -> assertThat(each * 10).isEqualTo(Math.rint(each * 10)));
    }

    @Test
    void choicesAreRememberedFromOneTimeToTheNext() {
        var choices =
                new ExportChoices(
                        Kind.PNG, PageSize.A3, Orientation.PORTRAIT, 1, Links.NONE, Extent.WHOLE);
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
    void whatIsSeenIsExportedOnlyWhereThatIsChosen() {
        var map = MapBuilder.aSmallMap().build();
        var lane = map.lanes().getFirst();
        var boards = boards(map, Showing.ALL.withLane(lane.id(), true));
        var seen = ExportChoices.USUAL.withExtent(Extent.SEEN);
        assertThat(rows(ExportChoices.USUAL.export(boards, FONTS))).isEqualTo(2);
        assertThat(rows(seen.export(boards, FONTS))).isEqualTo(1);
        assertThat(rows(seen.withKind(Kind.PNG).export(boards, FONTS))).isEqualTo(1);
        var workbook = (ExcelExport) seen.withKind(Kind.XLSX).export(boards, FONTS);
        assertThat(workbook.map().lanes()).hasSize(2);
    }

    private static int rows(Export export) {
        return switch (export) {
            case PdfExport pdf -> pdf.board().rows().size();
            case PngExport png -> png.board().rows().size();
            default -> throw new IllegalArgumentException(export.toString());
        };
    }

    @Test
    void halfAMapIsNeverExportedOnlyBecauseItWasLastTime() {
        var choices = ExportChoices.USUAL.withExtent(Extent.SEEN).withLinks(Links.ALL);
        assertThat(ExportChoices.remembered(choices.toMemory())).isEqualTo(ExportChoices.USUAL);
    }

    @Test
    void whatIsParkedIsPartOfTheWholeMapAndNotOfWhatIsSeen() {
        var map =
                MapBuilder.aSmallMap()
                        .withLane("Tray", LaneKind.PARKED)
                        .withCard("Pay", "Tray", "Later")
                        .build();
        var pinned = Showing.ALL.withPin(map.lanes().getFirst().id(), true);
        assertThat(boards(map, pinned).whole().rows()).hasSize(3);
        assertThat(boards(map, pinned).seen().rows()).hasSize(2);
    }

    @Test
    void linksAreDrawnWhereTheyAreChosen() {
        var boards = boards(ExportMaps.linked(), Showing.ALL);
        var all = ExportChoices.USUAL.withLinks(Links.ALL);
        assertThat(((PdfExport) all.export(boards, FONTS)).links().list()).hasSize(1);
        assertThat(((PdfExport) ExportChoices.USUAL.export(boards, FONTS)).links().list())
                .isEmpty();
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
