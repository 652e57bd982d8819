// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.function.Consumer;

/// Lists everything on a board in the order in which it must be drawn.
record Listing(Board board) {
    void handTo(Consumer<PlacedItem> to) {
        board.titleItems().forEach(item -> to.accept(new PlacedItem(item, -1, -1)));
        for (Item item : board.headerItems()) {
            int column = board.grid().firstEndingAfter(item.box().x());
            to.accept(new PlacedItem(item, -1, column));
        }
        for (Row row : board.rows()) {
            row.labelItems().forEach(item -> to.accept(new PlacedItem(item, row.index(), -1)));
            row.backdrop(row.box())
                    .forEach(item -> to.accept(new PlacedItem(item, row.index(), -1)));
            for (Column column : board.columns()) {
                row.cardsIn(column).forEach(card -> list(card, to));
            }
        }
    }

    private static void list(PlacedCard card, Consumer<PlacedItem> to) {
        to.accept(new PlacedItem(card.panel(), card.row(), card.column()));
        for (Item item : card.content()) {
            to.accept(new PlacedItem(item.moved(card.x(), card.y()), card.row(), card.column()));
        }
    }
}
