// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.export.ExportMaps;
import laneway.export.Progress;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.StepId;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.StreamSupport;

class ExcelExportTest {
    private static final int TEXT = column("text");

    @Test
    void aCardIsOneRowOfATableThatCanBeFiltered() throws IOException {
        try (var workbook = export(aSmallMap().build())) {
            var cards = workbook.getSheet("Cards");
            var table = cards.getTables().getFirst();
            assertThat(table.getArea().formatAsString()).isEqualTo("A1:R5");
            assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
            assertThat(table.getCTTable().getTableColumns().getTableColumnArray(TEXT).getName())
                    .isEqualTo("Text");
            assertThat(texts(cards.getRow(4))).startsWith("card-4", "Pay", "", "Needs and pains");
            assertThat(cards.getRow(4).getCell(TEXT).getStringCellValue())
                    .isEqualTo("Wants one bill for all teams");
        }
    }

    @Test
    void identitiesAreThereButHidden() throws IOException {
        var map = aSmallMap().build();
        try (var workbook = export(map)) {
            assertThat(workbook.getSheet("Cards").isColumnHidden(0)).isTrue();
            assertThat(workbook.getProperties().getCustomProperties().getProperty("LanewayMapId"))
                    .extracting(property -> property.getLpwstr())
                    .isEqualTo(map.id().value());
        }
    }

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
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var map = aSmallMap().withCard("Pay", "Actions", "=HYPERLINK(\"x\")").build();
        try (var workbook = export(map)) {
            var cell = cellWith(workbook.getSheet("Cards"), "=HYPERLINK(\"x\")");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void textThatLooksLikeAnEscapeComesBackAsItWas() throws IOException {
        var map = aSmallMap().withCard("Pay", "Actions", "_x0041_ and _x000D_").build();
        try (var workbook = export(map)) {
            assertThat(cellWith(workbook.getSheet("Cards"), "_x0041_ and _x000D_")).isNotNull();
        }
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysSo() throws IOException {
        var map = aSmallMap().withCard("Pay", "Actions", "😀".repeat(40_000)).build();
        try (var workbook = export(map)) {
            var value = workbook.getSheet("Cards").getRow(4).getCell(TEXT).getStringCellValue();
            assertThat(value)
                    .hasSizeLessThanOrEqualTo(32_767)
                    .endsWith("(the rest is in the map itself)");
            assertThat(value.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
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
    void columnsOfTheCardsOfferWhatTheMapKnows() throws IOException {
        try (var workbook = export(aSmallMap().build())) {
            var rules = workbook.getSheet("Cards").getDataValidations();
            assertThat(rules)
                    .anySatisfy(rule -> {
                        assertThat(rule.getRegions().getCellRangeAddress(0).getFirstColumn())
                                .isEqualTo(column("stage"));
                        assertThat(rule.getValidationConstraint().getFormula1())
                                .isEqualTo("'Stages'!$B$2:$B$4");
                    });
        }
    }

    @Test
    void anEmptyMapExportsToo() throws IOException {
        try (var workbook = export(aMap().build())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
        }
    }

    @Test
    void everyFeatureOfAMapExportsWithFewStyles() throws IOException {
        try (var workbook = export(ExportMaps.rich())) {
            assertThat(workbook.getNumCellStyles()).isLessThan(100);
            assertThat(workbook.getSheet("Cards").getLastRowNum())
                    .isEqualTo(ExportMaps.rich().cards().size());
        }
    }

    @Test
    void anyTextCanBeExported() throws IOException {
        var random = new Random(11);
        var builder = aSmallMap();
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            for (int c = 0; c < 30; c++) {
                text.append((char) random.nextInt(0x10000));
            }
            builder.withCard("Pay", "Actions", text.toString());
        }
        try (var workbook = export(builder.build())) {
            assertThat(workbook.getSheet("Cards").getLastRowNum()).isEqualTo(204);
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
    void cancellingStopsTheWork() {
        var cancelled =
                new Progress() {
                    @Override
                    public void at(double fraction) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() ->
                        new ExcelExport(aSmallMap().build())
                                .writeTo(new ByteArrayOutputStream(), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void noRoomForTemporaryFilesIsAFailureOfTheDisk() {
        TempFile.setTempFileCreationStrategy(new FullFolder());
        try {
            var export = new ExcelExport(aSmallMap().build());
            assertThatThrownBy(
                            () -> export.writeTo(new ByteArrayOutputStream(), Progress.unwatched()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        } finally {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }
    }

    private static final class FullFolder implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private static XSSFWorkbook export(JourneyMap map) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelExport(map).writeTo(out, Progress.unwatched());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int column(String key) {
        return CardsSheet.COLUMNS.stream().map(TableSheet.Column::key).toList().indexOf(key);
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            var cell = row.getCell(i);
            texts.add(
                    cell != null && cell.getCellType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : "");
        }
        return texts;
    }

    private static int rowWith(Sheet sheet, String text) {
        return cellWith(sheet, text).getRowIndex();
    }

    private static Cell cellWith(Sheet sheet, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> cell.getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell says '" + text + "'"));
    }
}
