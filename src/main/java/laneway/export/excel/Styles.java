// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/// The looks of a workbook's cells, each made once: a workbook holds 64,000 at most.
final class Styles {
    /// Everything is written in it.
    static final String FONT = "Arial";

    private static final short TEXT_FORMAT = 0x31;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFCellStyle> numbers = new HashMap<>();
    private final Map<Look, XSSFCellStyle> dates = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    /// A font of the workbook; the colour as 0xRRGGBB.
    record Letters(int size, boolean bold, boolean italic, int colour) {
        static Letters of(int size, int colour) {
            return new Letters(size, false, false, colour);
        }

        Letters strong() {
            return new Letters(size, true, italic, colour);
        }

        Letters slanted() {
            return new Letters(size, bold, true, colour);
        }
    }

    /// Where text stands in its cell.
    enum Align {
        TOP_LEFT,
        MIDDLE_LEFT,
        /// For text that reads from there.
        MIDDLE_RIGHT,
        BOTTOM_LEFT,
        MIDDLE
    }

    /// The lines around a cell.
    enum Edge {
        NONE,
        /// Thick and white: what is filled becomes a tile.
        TILE,
        /// Thin and grey, below only.
        RULE
    }

    /// How a cell looks.
    ///
    /// @param fill as 0xRRGGBB, or -1 for none
    record Look(Letters letters, int fill, Align align, Edge edge) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont base = workbook.getFontAt(0);
        base.setFontName(FONT);
        base.setFontHeightInPoints((short) 10);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /// The same, for numbers.
    CellStyle number(Look look) {
        return numbers.computeIfAbsent(look, this::makeNumber);
    }

    /// The look of a day, in the order that sorts.
    CellStyle date(Look look) {
        return dates.computeIfAbsent(look, this::makeDate);
    }

    private XSSFCellStyle makeDate(Look look) {
        var style = make(look);
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        return style;
    }

    private XSSFCellStyle makeNumber(Look look) {
        var style = make(look);
        style.setDataFormat((short) 0);
        return style;
    }

    XSSFFont font(Letters letters) {
        return fonts.computeIfAbsent(letters, this::makeFont);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setFont(font(look.letters()));
        style.setWrapText(true);
        style.setDataFormat(TEXT_FORMAT);
        if (look.fill() >= 0) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        align(style, look.align());
        edge(style, look.edge());
        return style;
    }

    private static void align(XSSFCellStyle style, Align align) {
        style.setVerticalAlignment(
                switch (align) {
                    case TOP_LEFT -> VerticalAlignment.TOP;
                    case MIDDLE_LEFT, MIDDLE_RIGHT, MIDDLE -> VerticalAlignment.CENTER;
                    case BOTTOM_LEFT -> VerticalAlignment.BOTTOM;
                });
        switch (align) {
            case MIDDLE -> style.setAlignment(HorizontalAlignment.CENTER);
            case MIDDLE_RIGHT -> {
                style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
            case TOP_LEFT, MIDDLE_LEFT, BOTTOM_LEFT -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
        }
    }

    private static void edge(XSSFCellStyle style, Edge edge) {
        switch (edge) {
            case NONE -> {}
            case TILE -> {
                style.setBorderTop(BorderStyle.THICK);
                style.setBorderBottom(BorderStyle.THICK);
                style.setBorderLeft(BorderStyle.THICK);
                style.setBorderRight(BorderStyle.THICK);
                XSSFColor white = colour(SheetColours.WHITE);
                style.setTopBorderColor(white);
                style.setBottomBorderColor(white);
                style.setLeftBorderColor(white);
                style.setRightBorderColor(white);
            }
            case RULE -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(SheetColours.LINE));
            }
        }
    }

    private XSSFFont makeFont(Letters letters) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) letters.size());
        font.setBold(letters.bold());
        font.setItalic(letters.italic());
        font.setColor(colour(letters.colour()));
        return font;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
