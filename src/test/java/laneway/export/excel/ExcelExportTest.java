// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import static laneway.export.excel.Workbooks.TODAY;
import static laneway.export.excel.Workbooks.cellWith;
import static laneway.export.excel.Workbooks.column;
import static laneway.export.excel.Workbooks.export;
import static laneway.export.excel.Workbooks.texts;
import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.export.Cancelled;
import laneway.export.ExportMaps;
import laneway.export.Progress;
import laneway.model.LaneKind;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CancellationException;

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
    void whatIsParkedIsThereAndItsLaneIsToldFromTheOthers() throws IOException {
        var map =
                aSmallMap()
                        .withLane("Tray", LaneKind.PARKED)
                        .withCard("Pay", "Tray", "Later")
                        .build();
        try (var workbook = export(map)) {
            assertThat(cellWith(workbook.getSheet("Cards"), "Later")).isNotNull();
            assertThat(cellWith(workbook.getSheet("Map"), "Later")).isNotNull();
            var lanes = workbook.getSheet("Lanes");
            assertThat(texts(lanes.getRow(lanes.getLastRowNum()))).contains("Tray", "Parked");
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
    void cancellingStopsTheWork() {
        assertThatThrownBy(() ->
                        new ExcelExport(aSmallMap().build(), TODAY)
                                .writeTo(new ByteArrayOutputStream(), new Cancelled()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void noRoomForTemporaryFilesIsAFailureOfTheDisk() {
        TempFile.setTempFileCreationStrategy(new FullFolder());
        try {
            var export = new ExcelExport(aSmallMap().build(), TODAY);
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
}
