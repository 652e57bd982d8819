// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.excel.Styles.Align;
import laneway.export.excel.Styles.Edge;
import laneway.export.excel.Styles.Letters;
import laneway.export.excel.Styles.Look;
import laneway.layout.Palette;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.Lane;

import org.apache.poi.ss.usermodel.Row;

import java.util.ArrayList;
import java.util.List;

/// Cards in the cells of the grid: what they say in letters of three kinds, below their picture.
final class CardTiles {
    /// Of a card's own text, in points.
    static final int TEXT_SIZE = 10;

    private static final int MARKS_SIZE = 8;

    private final JourneyMap map;
    private final Styles styles;
    private final SheetRows rows;
    private final CardPictures pictures;

    CardTiles(JourneyMap map, Styles styles, SheetRows rows, CardPictures pictures) {
        this.map = map;
        this.styles = styles;
        this.rows = rows;
        this.pictures = pictures;
    }

    /// How high a row of cards has to be, in points.
    double heightOf(List<Grid.Placed> line, Lane lane) {
        return line.stream().mapToDouble(placed -> heightOf(placed, lane)).max().orElse(0);
    }

    private double heightOf(Grid.Placed placed, Lane lane) {
        var text = CardText.of(map, placed.card(), lane.kind());
        double room = GridSize.cardRoom(placed.last() - placed.first() + 1);
        double letters = 0;
        if (!text.title().isEmpty()) {
            double bold = room * GridSize.BOLD;
            letters += TextHeight.lines(text.title(), bold, TEXT_SIZE) * TEXT_SIZE;
        }
        if (!text.body().isEmpty()) {
            letters += TextHeight.lines(text.body(), room, TEXT_SIZE) * TEXT_SIZE;
        }
        if (!text.marks().isEmpty()) {
            letters += TextHeight.lines(text.marks(), room, MARKS_SIZE) * MARKS_SIZE;
        }
        double picture = pictures.heightOf(placed.card());
        double least = picture > 0 ? 0 : TEXT_SIZE;
        return picture + GridSize.heightOf(Math.max(least, letters));
    }

    /// Writes a card into its row, across its columns.
    void write(Row row, Grid.Placed placed, Lane lane) {
        var card = placed.card();
        Colour hue = Palette.of(card, lane);
        var text = CardText.of(map, card, lane.kind());
        var align = pictures.heightOf(card) > 0 ? Align.BOTTOM_LEFT : text.align();
        var letters = Letters.of(TEXT_SIZE, SheetColours.INK);
        var look = new Look(letters, SheetColours.card(hue), align, Edge.TILE);
        SheetRows.fill(row, placed.first(), placed.last(), styles.of(look));
        row.getCell(placed.first()).setCellValue(rich(text, hue));
        rows.merge(row.getRowNum(), row.getRowNum(), placed.first(), placed.last());
        pictures.add(card, row.getRowNum(), placed.first());
    }

    private static Text rich(CardText text, Colour hue) {
        if (text.isPlain()) {
            return Text.plain(CellText.of(text.body()));
        }
        var ink = Letters.of(TEXT_SIZE, SheetColours.INK);
        var pieces = new ArrayList<Text.Piece>();
        add(pieces, text.title(), ink.strong());
        add(pieces, text.body(), ink);
        add(pieces, text.marks(), Letters.of(MARKS_SIZE, SheetColours.strong(hue)));
        return Text.of(pieces);
    }

    private static void add(List<Text.Piece> pieces, String text, Letters letters) {
        int room = CellText.LONGEST - pieces.stream().mapToInt(p -> p.text().length()).sum();
        String begin = pieces.isEmpty() ? "" : "\n";
        String clean = CellText.of(text);
        if (!clean.isEmpty() && begin.length() + clean.length() <= room) {
            pieces.add(new Text.Piece(begin + clean, letters));
        }
    }
}
