// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.MapBoard;
import laneway.edit.Edit;
import laneway.edit.Landing;
import laneway.edit.MoveCards;
import laneway.edit.Result;
import laneway.edit.WriteCard;
import laneway.layout.Box;
import laneway.layout.PlacedCard;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;

import java.util.List;

/// Edits cards that are on screen, and keeps how long the edit and the layout took.
final class Edits {

    private final MapBoard board;
    private final Samples millis = new Samples();
    private JourneyMap map;

    Edits(MapBoard board) {
        this.board = board;
        map = board.board().map();
    }

    /// Milliseconds for each edit and the layout of what it touched, since the last call.
    Samples takeMillis() {
        var taken = new Samples();
        millis.moveTo(taken);
        return taken;
    }

    /// Up to so many cards that are seen now.
    List<PlacedCard> visible(int count) {
        var seen = board.view().view().visible();
        var region = new Box(seen.x(), seen.y(), seen.width(), seen.height());
        return board.board().cardsIn(region).stream().limit(count).toList();
    }

    /// Writes another text on a visible card.
    void write(int number) {
        var visible = visible(40);
        var card = visible.get(number % visible.size()).card();
        apply(WriteCard.written(card.id(), "Written again " + number + card.text()));
    }

    /// Moves visible cards one place further in the cell of the first, all by one edit.
    ///
    /// @return the map as it was
    JourneyMap move(int count) {
        var before = map;
        var cards = visible(count);
        var first = cards.getFirst().card();
        List<CardId> ids = cards.stream().map(placed -> placed.card().id()).toList();
        var cell = new Cell(first.place().step(), first.place().lane());
        int index = Math.max(0, map.cardsIn(cell).indexOf(first)) + count + 1;
        int last = map.cardsIn(cell).size();
        apply(new MoveCards(List.of(new Landing(cell, Math.min(index, last), ids))));
        return before;
    }

    /// Shows a map as it was; what is measured next finds the same cards as what was measured
    /// before.
    void putBack(JourneyMap before) {
        map = before;
        board.show(map);
    }

    private void apply(Edit edit) {
        long start = System.nanoTime();
        map =
                switch (edit.applyTo(map)) {
                    case Result.Edited edited -> edited.map();
                    case Result.Refused refused ->
                            throw new IllegalStateException("refused: " + refused.reason());
                };
        board.show(map);
        millis.addNanosAsMillis(System.nanoTime() - start);
    }
}
