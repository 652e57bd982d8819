// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import static laneway.export.excel.Workbooks.cellWith;
import static laneway.export.excel.Workbooks.export;
import static laneway.export.excel.Workbooks.rowWith;
import static laneway.export.excel.Workbooks.texts;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.export.ExportMaps;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.StepId;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.junit.jupiter.api.Test;

import java.io.IOException;

class MapSheetTest {
    @Test
    void theGridHasAColumnForEachStepAndItsStageAboveThem() throws IOException {
        try (var workbook = export(aSmallMap().titled("Buying").build())) {
            var sheet = workbook.getSheet("Map");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Buying");
            int stages = rowWith(sheet, "Discover");
            assertThat(texts(sheet.getRow(stages)))
                    .containsExactly("", "Discover", "Try", "", "Pay");
            assertThat(texts(sheet.getRow(stages + 1)))
                    .containsExactly("", "", "Register", "First use", "");
            assertThat(sheet.getMergedRegions())
                    .contains(new CellRangeAddress(stages, stages, 2, 3));
            var cards = sheet.getRow(rowWith(sheet, "Needs and pains"));
            assertThat(cards.getCell(3).getStringCellValue()).startsWith("Finds no sample data");
        }
    }

    @Test
    void headersStayInViewAndAreRepeatedOnEveryPage() throws IOException {
        try (var workbook = export(aSmallMap().build())) {
            var sheet = workbook.getSheet("Map");
            int stages = rowWith(sheet, "Discover");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) (stages + 2));
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(stages);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(stages + 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    @Test
    void aCardAcrossStepsIsOneCellAcrossTheirColumns() throws IOException {
        var builder = aSmallMap();
        var card = builder.build().card(new CardId("card-1")).orElseThrow();
        var wide = Card.SPAN_TO.with(card, new StepId("step-3"));
        try (var workbook = export(builder.with(wide).build())) {
            var sheet = workbook.getSheet("Map");
            int row = rowWith(sheet, "Actions");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(row, row, 1, 3));
        }
    }

    @Test
    void whatIsFoldedAwayOnScreenIsFoldedAwayHere() throws IOException {
        var builder = aSmallMap();
        var map = builder.build();
        var lane = Lane.COLLAPSED.with(map.lanes().get(1), true);
        var stage = Stage.ON.with(map.stages().getLast(), false);
        try (var workbook = export(builder.with(lane, stage).build())) {
            var sheet = workbook.getSheet("Map");
            int label = rowWith(sheet, "Needs and pains");
            assertThat(sheet.getRow(label).getZeroHeight()).isFalse();
            assertThat(sheet.getRow(label + 1).getZeroHeight()).isTrue();
            assertThat(sheet.getRow(label + 1).getOutlineLevel()).isEqualTo(1);
            assertThat(sheet.isColumnHidden(4)).isTrue();
        }
    }

    @Test
    void rowsAreHighEnoughForTheirText() throws IOException {
        var map = aSmallMap().withCard("Pay", "Actions", "word ".repeat(60)).build();
        try (var workbook = export(map)) {
            var sheet = workbook.getSheet("Map");
            assertThat(sheet.getRow(rowWith(sheet, "Actions")).getHeightInPoints())
                    .isBetween(120f, 260f);
        }
    }

    @Test
    void aCardShowsItsPictureInItsCell() throws IOException {
        var picture = ExportMaps.picture();
        var builder = aSmallMap();
        var card = builder.build().card(new CardId("card-1")).orElseThrow();
        var shown = Card.IMAGE.with(card, picture.id());
        try (var workbook = export(builder.with(picture, shown).build())) {
            var sheet = workbook.getSheet("Map");
            var row = sheet.getRow(rowWith(sheet, "Actions"));
            var shape = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().getFirst();
            var anchor = (XSSFClientAnchor) shape.getAnchor();
            assertThat(shape.getPictureData().getData()).isEqualTo(picture.bytes().toArray());
            assertThat(shape.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .isEqualTo(card.text());
            assertThat(anchor.getRow1()).isEqualTo(row.getRowNum()).isEqualTo(anchor.getRow2());
            assertThat(anchor.getCol1()).isEqualTo((short) 1).isEqualTo(anchor.getCol2());
            assertThat(Units.toPoints(anchor.getDy2())).isLessThan(row.getHeightInPoints() - 20);
        }
    }

    @Test
    void writingFromTheRightBeginsAtTheRight() throws IOException {
        var map = aSmallMap().withCard("Pay", "Actions", "שלום עולם").build();
        try (var workbook = export(map)) {
            var style = cellWith(workbook.getSheet("Map"), "שלום עולם").getCellStyle();
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(style).extracting("readingOrder").isEqualTo(ReadingOrder.RIGHT_TO_LEFT);
        }
    }
}
