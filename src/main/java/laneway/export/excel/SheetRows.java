// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// Writes a sheet from top to bottom: rows can not be visited again.
final class SheetRows {
    /// The most that a row can be high, in points.
    private static final float HIGHEST = 409;

    private final Sheet sheet;
    private int next;

    SheetRows(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The number of the row that comes next, from 0.
    int next() {
        return next;
    }

    /// Begins the next row.
    ///
    /// @param height in points
    Row add(double height) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints((float) Math.min(HIGHEST, Math.ceil(height)));
        return row;
    }

    /// Leaves a gap.
    void skip(double height) {
        add(height);
    }

    /// Makes one cell of several; those that others cover must have been written.
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            // unsafe means unchecked: the checked one compares with every other region
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(Text.plain(CellText.of(text)));
        }
    }

    static void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    static void fill(Row row, int first, int last, CellStyle style) {
        for (int column = first; column <= last; column++) {
            row.createCell(column).setCellStyle(style);
        }
    }
}
