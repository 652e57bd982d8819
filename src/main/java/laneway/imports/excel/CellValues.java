// SPDX-License-Identifier: Apache-2.0
package laneway.imports.excel;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Makes texts of what cells hold.
final class CellValues {
    /// A workbook keeps no more digits; what follows is noise.
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Optional<SharedStrings> strings;
    private final Optional<StylesTable> styles;
    private final boolean from1904;
    private final Map<Integer, Look> looks = new HashMap<>();

    private enum Look {
        NUMBER,
        PERCENT,
        DAY
    }

    private CellValues(
            Optional<SharedStrings> strings, Optional<StylesTable> styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    static CellValues of(XSSFReader reader) throws IOException, OpenXML4JException {
        return new CellValues(
                Optional.ofNullable(reader.getSharedStringsTable()),
                Optional.ofNullable(reader.getStylesTable()),
                from1904(reader));
    }

    /// Workbooks of old Macs count days from another one.
    private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (var stream = reader.getWorkbookData()) {
            var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    var value = xml.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
            return false;
        } catch (XMLStreamException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    /// @param type of the cell, as the file says it
    /// @param style the number of its look, as the file says it
    @Nullable String read(@Nullable String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "true" : "false";
            case "e" -> null;
            case "str", "inlineStr", "d" -> value;
            case null, default -> number(style, value);
        };
    }

    private @Nullable String shared(String value) {
        int index = Integer.parseInt(value);
        var text = strings.map(it -> it.getItemAt(index).getString()).orElse("");
        return text.isEmpty() ? null : text;
    }

    private String number(@Nullable String style, String value) {
        try {
            var number = new BigDecimal(value.strip());
            return switch (look(style)) {
                case NUMBER -> plain(number);
                case PERCENT -> plain(number.movePointRight(2)) + "%";
                case DAY -> day(number.doubleValue()).orElseGet(() -> plain(number));
            };
        } catch (NumberFormatException _) {
            return value;
        }
    }

    private static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private Optional<String> day(double number) {
        if (!DateUtil.isValidExcelDate(number)) {
            return Optional.empty();
        }
        var moment = DateUtil.getLocalDateTime(number, from1904);
        if (number < 1) {
            return Optional.of(TIMES.format(moment));
        }
        return Optional.of(
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toLocalDate() + " " + TIMES.format(moment));
    }

    private Look look(@Nullable String style) {
        return style == null
                ? Look.NUMBER
                : looks.computeIfAbsent(Integer.parseInt(style), this::lookOf);
    }

    private Look lookOf(int style) {
        if (styles.isEmpty() || style >= styles.get().getNumCellStyles()) {
            return Look.NUMBER;
        }
        var cell = styles.get().getStyleAt(style);
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (DateUtil.isADateFormat(cell.getDataFormat(), format)) {
            return Look.DAY;
        }
        return format.contains("%") ? Look.PERCENT : Look.NUMBER;
    }
}
