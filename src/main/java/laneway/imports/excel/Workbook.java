// SPDX-License-Identifier: Apache-2.0
package laneway.imports.excel;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What came of looking into a workbook.
public sealed interface Workbook {
    /// It has these sheets, by their names.
    record Sheets(Path file, List<String> names) implements Workbook {
        public Sheets {
            names = List.copyOf(names);
        }
    }

    /// It is written in the format before 2007, or needs a password.
    record OldOrLocked() implements Workbook {}

    /// It is no workbook, or the disk does not give it.
    record Unreadable(String why) implements Workbook {}

    /// Looks into a file.
    static Workbook of(Path file) {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return new Sheets(file, names(opened));
        } catch (OLE2NotOfficeXmlFileException _) {
            return new OldOrLocked();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | IOException problem) {
            return new Unreadable(String.valueOf(problem.getMessage()));
        }
    }

    private static List<String> names(OPCPackage opened) throws IOException, OpenXML4JException {
        var names = new ArrayList<String>();
        var sheets = (XSSFReader.SheetIterator) new XSSFReader(opened).getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream _ = sheets.next()) {
                names.add(sheets.getSheetName());
            }
        }
        return names;
    }
}
