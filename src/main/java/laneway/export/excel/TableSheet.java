// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.Styles.Align;
import laneway.export.excel.Styles.Edge;
import laneway.export.excel.Styles.Letters;
import laneway.export.excel.Styles.Look;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/// A sheet that holds one table: a header, a filter on each column, one thing in each row.
final class TableSheet {
    private static final int SIZE = 10;
    private static final double LINE = 13;
    private static final double PADDING = 5;
    private static final double POINTS_PER_CHARACTER = 5.25;
    private static final double CELL_PADDING = 12;
    private static final int MOST_LINES = 12;

    private final Sheet sheet;
    private final List<Column> columns;
    private final SheetRows rows;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle date;
    private final CellStyle header;

    /// A column.
    ///
    /// @param key of its name in the bundle, without the prefix
    /// @param characters that fit its width; 0 hides it
    record Column(String key, int characters) {
        String name() {
            return Words.of("excel.column." + key);
        }
    }

    TableSheet(Sheet sheet, List<Column> columns, Styles styles) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.rows = new SheetRows(sheet);
        var ink = Letters.of(SIZE, SheetColours.INK);
        text = styles.of(new Look(ink, -1, Align.TOP_LEFT, Edge.RULE));
        number = styles.number(new Look(ink, -1, Align.TOP_LEFT, Edge.RULE));
        date = styles.date(new Look(ink, -1, Align.TOP_LEFT, Edge.RULE));
        header =
                styles.of(
                        new Look(
                                Letters.of(SIZE, SheetColours.WHITE).strong(),
                                SheetColours.HEADER,
                                Align.MIDDLE_LEFT,
                                Edge.NONE));
        writeHeader();
    }

    private void writeHeader() {
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, 1);
        var row = rows.add(24);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.characters() == 0) {
                sheet.setColumnHidden(i, true);
            } else {
                sheet.setColumnWidth(i, column.characters() * 256);
            }
            SheetRows.text(row, i, column.name(), header);
        }
    }

    /// Adds a row; strings become text, numbers numbers, days days, and null an empty cell.
    void add(List<? extends @Nullable Object> values) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String value) {
                lines = Math.max(lines, linesIn(columns.get(i), value));
            }
        }
        var row = rows.add(Math.min(lines, MOST_LINES) * LINE + PADDING);
        for (int i = 0; i < values.size(); i++) {
            write(row, i, values.get(i));
        }
    }

    private void write(Row row, int column, @Nullable Object value) {
        if (value instanceof Number count) {
            SheetRows.number(row, column, count.doubleValue(), number);
        } else if (value instanceof LocalDate day && isKnown(day)) {
            SheetRows.number(row, column, DateUtil.getExcelDate(day), date);
        } else {
            SheetRows.text(row, column, value == null ? "" : value.toString(), text);
        }
    }

    /// Whether Excel has a number for a day.
    private static boolean isKnown(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() <= 9999;
    }

    private static int linesIn(Column column, String value) {
        double width = column.characters() * POINTS_PER_CHARACTER - CELL_PADDING;
        return width <= 0 || value.isEmpty() ? 1 : TextHeight.lines(value, width, SIZE);
    }

    /// Turns what was added into a table that Excel knows by a name.
    void finish(XSSFWorkbook workbook, String name) {
        // a table has at least one row below its header
        if (rows.next() == 1) {
            add(Collections.nCopies(columns.size(), ""));
        }
        XSSFSheet under = workbook.getSheet(sheet.getSheetName());
        var area =
                new AreaReference(
                        new CellReference(0, 0),
                        new CellReference(rows.next() - 1, columns.size() - 1),
                        SpreadsheetVersion.EXCEL2007);
        var table = under.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.setStyleName("TableStyleLight1");
        var definition = table.getCTTable();
        definition.addNewAutoFilter().setRef(area.formatAsString());
        for (int i = 0; i < columns.size(); i++) {
            definition.getTableColumns().getTableColumnArray(i).setName(columns.get(i).name());
        }
        printOnPages();
    }

    private void printOnPages() {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /// The number of the last row, from 0.
    int lastRow() {
        return rows.next() - 1;
    }
}
