// SPDX-License-Identifier: Apache-2.0
package laneway.imports.excel;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A sheet that is being read, from its first row on.
final class OpenSheet implements AutoCloseable {
    private final OPCPackage workbook;
    private final InputStream stream;
    private final XMLStreamReader xml;
    private final CellValues values;

    OpenSheet(Path file, String sheet) throws IOException {
        OPCPackage opened;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
        workbook = opened;
        try {
            var reader = new XSSFReader(opened);
            reader.setUseReadOnlySharedStringsTable(true);
            values = CellValues.of(reader);
            stream = stream(reader, file, sheet);
            xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | XMLStreamException problem) {
            opened.revert();
            throw new IOException(problem.getMessage(), problem);
        } catch (IOException problem) {
            opened.revert();
            throw problem;
        }
    }

    private static InputStream stream(XSSFReader reader, Path file, String sheet)
            throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            var stream = sheets.next();
            if (sheets.getSheetName().equals(sheet)) {
                return stream;
            }
            stream.close();
        }
        throw new FileNotFoundException(file.getFileName() + " has no sheet " + sheet);
    }

    /// The next row that is not empty, as long as its last cell; empty behind the last.
    List<@Nullable String> next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    var row = row();
                    if (!row.isEmpty()) {
                        return row;
                    }
                }
            }
            return List.of();
        } catch (XMLStreamException | OpenXML4JRuntimeException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    private List<@Nullable String> row() throws XMLStreamException {
        var row = new ArrayList<@Nullable String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return row;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                var reference = xml.getAttributeValue(null, "r");
                int at = reference == null ? row.size() : new CellReference(reference).getCol();
                var value = cell();
                if (value != null) {
                    while (row.size() < at) {
                        row.add(null);
                    }
                    row.add(value);
                }
            }
        }
        return row;
    }

    private @Nullable String cell() throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        var text = new StringBuilder();
        boolean within = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                // a formula and the reading of a name in kana are no part of what is seen
                within = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                if (xml.getLocalName().equals("rPh")) {
                    skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (within && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.isEmpty() ? null : values.read(type, style, text.toString());
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            stream.close();
        } catch (XMLStreamException | IOException _) {
            // Nothing was to be kept.
        }
        workbook.revert();
    }
}
