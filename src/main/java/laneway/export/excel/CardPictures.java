// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.model.Card;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.HashMap;
import java.util.Map;

/// The pictures of cards: each at the top of its card's first cell, and moving with it.
final class CardPictures {
    private static final double WIDEST = GridSize.cardRoom(1);
    private static final double HIGHEST = 150;
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double LEFT = 8;
    private static final double TOP = 8;

    private final JourneyMap map;
    private final XSSFSheet sheet;
    private final Map<ImageId, Integer> numbers = new HashMap<>();

    CardPictures(JourneyMap map, XSSFSheet sheet) {
        this.map = map;
        this.sheet = sheet;
    }

    /// What a card's picture takes of its row, in points; 0 if it has none.
    double heightOf(Card card) {
        return map.image(card.image())
                .map(image -> TOP + image.height() * scale(image))
                .orElse(0.0);
    }

    /// Shows a card's picture, if it has one.
    void add(Card card, int row, int column) {
        map.image(card.image()).ifPresent(image -> add(image, card.text(), row, column));
    }

    private void add(Image image, String text, int row, int column) {
        int number = numbers.computeIfAbsent(image.id(), _ -> numberOf(image));
        int right = Units.toEMU(LEFT + image.width() * scale(image));
        int bottom = Units.toEMU(TOP + image.height() * scale(image));
        var anchor =
                new XSSFClientAnchor(
                        Units.toEMU(LEFT),
                        Units.toEMU(TOP),
                        right,
                        bottom,
                        column,
                        row,
                        column,
                        row);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        var picture = sheet.createDrawingPatriarch().createPicture(anchor, number);
        // what a screen reader says in its place
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(CellText.clean(text));
    }

    private int numberOf(Image image) {
        int type =
                image.mediaType().equals("image/png")
                        ? Workbook.PICTURE_TYPE_PNG
                        : Workbook.PICTURE_TYPE_JPEG;
        return sheet.getWorkbook().addPicture(image.bytes().toArray(), type);
    }

    /// Points for each pixel: small pictures keep their size.
    private static double scale(Image image) {
        double fit = Math.min(WIDEST / image.width(), HIGHEST / image.height());
        return Math.min(POINTS_PER_PIXEL, fit);
    }
}
