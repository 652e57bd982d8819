// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.excel.Styles.Letters;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;

import java.util.List;

/// What a cell says, in pieces that may look different.
///
/// POI's own rich text builds a tree of XML for every string, which takes most of the time of an
/// export; this one is only read.
record Text(String whole, List<Piece> pieces) implements RichTextString {
    /// A piece of the text in letters of its own.
    record Piece(String text, Letters letters) {}

    Text {
        pieces = List.copyOf(pieces);
    }

    /// Text in the letters of its cell.
    static Text plain(String text) {
        return new Text(text, List.of());
    }

    /// The pieces one after the other.
    static Text of(List<Piece> pieces) {
        var whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text()));
        return new Text(whole.toString(), pieces);
    }

    @Override
    public String getString() {
        return whole;
    }

    @Override
    public int length() {
        return whole.length();
    }

    @Override
    public int numFormattingRuns() {
        return pieces.size();
    }

    @Override
    public int getIndexOfFormattingRun(int index) {
        return pieces.subList(0, index).stream().mapToInt(piece -> piece.text().length()).sum();
    }

    @Override
    public void applyFont(int startIndex, int endIndex, short fontIndex) {
        throw new UnsupportedOperationException("a text is never changed");
    }

    @Override
    public void applyFont(int startIndex, int endIndex, Font font) {
        throw new UnsupportedOperationException("a text is never changed");
    }

    @Override
    public void applyFont(Font font) {
        throw new UnsupportedOperationException("a text is never changed");
    }

    @Override
    public void applyFont(short fontIndex) {
        throw new UnsupportedOperationException("a text is never changed");
    }

    @Override
    public void clearFormatting() {
        throw new UnsupportedOperationException("a text is never changed");
    }
}
