// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The texts of a workbook, each stored once: POI's table of strings, but without a tree of XML for
/// each, which makes an export several times as fast.
final class Texts extends SharedStringsTable {
    private static final String BEGIN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<Text, Integer> indices = new LinkedHashMap<>();

    /// Makes workbooks that keep their texts here.
    static final class Factory extends XSSFFactory {
        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
            return kind == XSSFRelation.SHARED_STRINGS ? new Texts() : super.newDocumentPart(kind);
        }
    }

    @Override
    public int addSharedStringItem(RichTextString string) {
        var text = string instanceof Text own ? own : Text.plain(string.getString());
        count++;
        Integer known = indices.putIfAbsent(text, indices.size());
        uniqueCount = indices.size();
        return known == null ? indices.size() - 1 : known;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        // the stream belongs to the zip file and must stay open
        var writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(BEGIN);
        writer.write(" count=\"" + count + "\" uniqueCount=\"" + uniqueCount + "\">");
        for (Text text : indices.keySet()) {
            writer.write("<si>");
            if (text.pieces().isEmpty()) {
                writeText(text.whole(), writer);
            } else {
                for (Text.Piece piece : text.pieces()) {
                    writePiece(piece, writer);
                }
            }
            writer.write("</si>");
        }
        writer.write("</sst>");
        writer.flush();
    }

    private static void writePiece(Text.Piece piece, Writer out) throws IOException {
        var letters = piece.letters();
        out.write("<r><rPr>");
        out.write(letters.bold() ? "<b/>" : "");
        out.write(letters.italic() ? "<i/>" : "");
        out.write("<sz val=\"" + letters.size() + "\"/>");
        out.write(String.format("<color rgb=\"FF%06X\"/>", letters.colour()));
        out.write("<rFont val=\"" + Styles.FONT + "\"/><family val=\"2\"/></rPr>");
        writeText(piece.text(), out);
        out.write("</r>");
    }

    private static void writeText(String text, Writer out) throws IOException {
        out.write("<t xml:space=\"preserve\">");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                default -> out.write(c);
            }
        }
        out.write("</t>");
    }
}
