// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.Optional;
import java.util.function.Consumer;

/// Lists everything on a board in the order in which it must be drawn.
record Listing(Board board) {
    void handTo(Consumer<PlacedItem> to) {
        board.titleItems().forEach(item -> to.accept(new PlacedItem(item, -1, -1)));
        for (Item item : board.headerItems()) {
            int column = board.grid().firstEndingAfter(item.box().x());
            to.accept(new PlacedItem(item, -1, column));
        }
        board.markItems(1).forEach(item -> to.accept(new PlacedItem(item, -1, -1)));
        for (Row row : board.rows()) {
            row.labelItems().forEach(item -> to.accept(new PlacedItem(item, row.index(), -1)));
            row.backdrop(row.box())
                    .forEach(item -> to.accept(new PlacedItem(item, row.index(), -1)));
            for (Column column : board.columns()) {
                row.cardsIn(column).forEach(card -> list(card, to));
            }
        }
        board.ribbonLabels(1).forEach(item -> to.accept(new PlacedItem(item, -1, -1)));
        board.ribbonItems(board.bounds()).forEach(item -> to.accept(new PlacedItem(item, -1, -1)));
    }

    private void list(PlacedCard card, Consumer<PlacedItem> to) {
        var heat = Optional.ofNullable(board.overlay().heat().get(card.card().id()));
        var panel = heat.map(hot -> hot.panel(card)).orElseGet(card::panel);
        to.accept(new PlacedItem(panel, card.row(), card.column()));
        heat.stream()
                .flatMap(hot -> hot.bar(card).stream())
                .forEach(item -> to.accept(new PlacedItem(item, card.row(), card.column())));
        for (Item item : card.content()) {
            to.accept(new PlacedItem(item.moved(card.x(), card.y()), card.row(), card.column()));
        }
    }
}
