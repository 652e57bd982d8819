// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;

import java.util.List;
import java.util.function.IntConsumer;

/// Edits one card after the other and waits until each is painted.
final class EditCards implements Act {

    private static final int EDITS = 100;
    private static final int FRAMES_BETWEEN = 4;

    private final String name;
    private final int cards;
    private final BoardView board;
    private final Edits edits;
    private final IntConsumer edit;
    private final Samples painted = new Samples();
    private int edited;
    private int pause;
    private boolean waiting;

    /// @param edit edits a card, given how many were edited before
    EditCards(String name, int cards, BoardView board, Edits edits, IntConsumer edit) {
        this.name = name;
        this.cards = cards;
        this.board = board;
        this.edits = edits;
        this.edit = edit;
    }

    @Override
    public void begin() {
        board.centre(new BoardPoint(1500, 700), 1);
        var _ = edits.takeMillis();
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (waiting || pause++ < FRAMES_BETWEEN) {
            return true;
        }
        if (edited == EDITS) {
            return false;
        }
        pause = 0;
        waiting = true;
        long start = System.nanoTime();
        edit.accept(edited++);
        board.whenPainted(() -> {
            painted.addNanosAsMillis(System.nanoTime() - start);
            waiting = false;
        });
        return true;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                edits.takeMillis().row(name + ", edit and layout", cards, "ms", "<= 5"),
                painted.row(name + ", to painted", cards, "ms", "<= 35"));
    }
}
