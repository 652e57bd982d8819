// SPDX-License-Identifier: Apache-2.0
package laneway.imports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class SheetRowsTest {
    @TempDir private Path folder;

    private Path file(Consumer<XSSFWorkbook> filling) throws IOException {
        return file(filling, new XSSFWorkbook());
    }

    private Path file(Consumer<XSSFWorkbook> filling, XSSFWorkbook workbook) throws IOException {
        var file = folder.resolve("accounts.xlsx");
        try (workbook;
                var stream = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(stream);
        }
        return file;
    }

    /// A sheet "Data" whose header is "id, value", and one row with a cell that a test fills.
    private Path withCell(Consumer<Cell> filling, String format) throws IOException {
        return file(workbook -> {
            var sheet = workbook.createSheet("Data");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("id");
            header.createCell(1).setCellValue("value");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("A");
            var cell = row.createCell(1);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            filling.accept(cell);
        });
    }

    private static List<List<@Nullable String>> rows(Path file) {
        var rows = new ArrayList<List<@Nullable String>>();
        try (var sheet = new SheetRows(file, "Data")) {
            sheet.iterator().forEachRemaining(rows::add);
        }
        return rows;
    }

    private static @Nullable String valueIn(Path file) {
        var row = rows(file).getFirst();
        return row.size() < 2 ? null : row.get(1);
    }

    @Test
    void theSheetsOfAWorkbookAreKnownByTheirNames() throws IOException {
        var file =
                file(workbook -> {
                    workbook.createSheet("Data");
                    workbook.createSheet("Notes");
                });
        assertThat(Workbook.of(file))
                .isEqualTo(new Workbook.Sheets(file, List.of("Data", "Notes")));
    }

    @Test
    void theFirstRowThatIsNotEmptyNamesTheColumnsAndEmptyOnesAreNoRows() throws IOException {
        var file =
                file(workbook -> {
                    var sheet = workbook.createSheet("Data");
                    sheet.createRow(0);
                    sheet.createRow(2).createCell(0).setCellValue("id");
                    sheet.createRow(4).createCell(0).setCellValue("A");
                    sheet.createRow(9).createCell(0).setCellValue("B");
                });
        try (var sheet = new SheetRows(file, "Data")) {
            assertThat(sheet.header()).containsExactly("id");
        }
        assertThat(rows(file)).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void aCellStaysUnderItsColumnWhereThoseBeforeAreEmpty() throws IOException {
        var file =
                file(workbook -> {
                    var sheet = workbook.createSheet("Data");
                    sheet.createRow(0).createCell(0).setCellValue("id");
                    sheet.createRow(1).createCell(2).setCellValue("far");
                });
        assertThat(rows(file).getFirst()).containsExactly(null, null, "far");
    }

    @Test
    void aNumberIsWrittenPlainlyAndWithoutNoise() throws IOException {
        assertThat(valueIn(withCell(cell -> cell.setCellValue(0.1 + 0.2), "General")))
                .isEqualTo("0.3");
        assertThat(valueIn(withCell(cell -> cell.setCellValue(1.2e10), "0.00")))
                .isEqualTo("12000000000");
    }

    @Test
    void aDayIsWrittenInIsoFormHoweverItLooks() throws IOException {
        var day = LocalDate.of(2026, 3, 12);
        assertThat(valueIn(withCell(cell -> cell.setCellValue(day), "dd.mm.yy")))
                .isEqualTo("2026-03-12");
        var moment = LocalDateTime.of(2026, 3, 12, 9, 30);
        assertThat(valueIn(withCell(cell -> cell.setCellValue(moment), "m/d/yyyy h:mm")))
                .isEqualTo("2026-03-12 09:30:00");
    }

    @Test
    void daysOfAnOldMacAreTheSameDays() throws IOException {
        var workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        var file =
                file(
                        filled -> {
                            var sheet = filled.createSheet("Data");
                            sheet.createRow(0).createCell(0).setCellValue("day");
                            var cell = sheet.createRow(1).createCell(0);
                            var style = filled.createCellStyle();
                            style.setDataFormat((short) 14);
                            cell.setCellStyle(style);
                            cell.setCellValue(LocalDate.of(2026, 3, 12));
                        },
                        workbook);
        assertThat(rows(file)).containsExactly(List.of("2026-03-12"));
    }

    @Test
    void aShareIsWrittenInPercentAsItIsSeen() throws IOException {
        assertThat(valueIn(withCell(cell -> cell.setCellValue(0.07), "0%"))).isEqualTo("7%");
    }

    @Test
    void yesAndNoAreWordsAndAnErrorIsMissing() throws IOException {
        assertThat(valueIn(withCell(cell -> cell.setCellValue(true), "General"))).isEqualTo("true");
        assertThat(valueIn(withCell(cell -> cell.setCellErrorValue((byte) 42), "General")))
                .isNull();
    }

    @Test
    void aFormulaIsWhatItCameTo() throws IOException {
        var file =
                withCell(
                        cell -> {
                            cell.setCellFormula("6*7");
                            cell.setCellValue(42);
                        },
                        "General");
        assertThat(valueIn(file)).isEqualTo("42");
    }

    @Test
    void aFileThatWasReadToTheEndOrClosedIsFree() throws IOException {
        var file = withCell(cell -> cell.setCellValue(1), "General");
        var sheet = new SheetRows(file, "Data");
        sheet.iterator();
        sheet.close();
        assertThat(rows(file)).hasSize(1);
        Files.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNoWorkbookIsToldFromOneOfOldTimes() throws IOException {
        var text = Files.writeString(folder.resolve("text.xlsx"), "id,value");
        assertThat(Workbook.of(text)).isInstanceOf(Workbook.Unreadable.class);
        assertThat(Workbook.of(folder.resolve("none.xlsx")))
                .isInstanceOf(Workbook.Unreadable.class);
        var old = folder.resolve("old.xls");
        try (var workbook = new HSSFWorkbook();
                var stream = Files.newOutputStream(old)) {
            workbook.createSheet("Data");
            workbook.write(stream);
        }
        assertThat(Workbook.of(old)).isEqualTo(new Workbook.OldOrLocked());
    }

    @Test
    void aSheetThatIsGoneIsSaid() throws IOException {
        var file = withCell(cell -> cell.setCellValue(1), "General");
        try (var sheet = new SheetRows(file, "Notes")) {
            assertThatThrownBy(sheet::header)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("has no sheet Notes");
        }
    }
}
