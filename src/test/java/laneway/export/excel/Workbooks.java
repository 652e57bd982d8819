// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Progress;
import laneway.model.JourneyMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Exports workbooks, opens them again and finds things in them.
final class Workbooks {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Workbooks() {}

    static XSSFWorkbook export(JourneyMap map) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelExport(map, TODAY).writeTo(out, Progress.unwatched());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    static int column(String key) {
        return CardsSheet.COLUMNS.stream().map(TableSheet.Column::key).toList().indexOf(key);
    }

    static List<String> texts(Row row) {
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

    static int rowWith(Sheet sheet, String text) {
        return cellWith(sheet, text).getRowIndex();
    }

    static Cell cellWith(Sheet sheet, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> cell.getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell says '" + text + "'"));
    }
}
