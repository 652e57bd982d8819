// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;

import java.util.List;

/// Changes one card after the other and waits until each is painted.
final class EditCards implements Act {

    private static final int EDITS = 100;

    private final int cards;
    private final BoardView board;
    private final Edits edits;
    private final Samples painted = new Samples();
    private int edited;
    private int pause;
    private boolean waiting;

    EditCards(int cards, BoardView board, Edits edits) {
        this.cards = cards;
        this.board = board;
        this.edits = edits;
    }

    @Override
    public void begin() {
        board.centre(new BoardPoint(1500, 2000), 1);
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (waiting || pause++ < 4) {
            return true;
        }
        pause = 0;
        waiting = true;
        edited++;
        long start = System.nanoTime();
        edits.changeVisible(1, "edited " + edited);
        board.whenPainted(() -> {
            painted.addNanosAsMillis(System.nanoTime() - start);
            waiting = false;
        });
        return edited < EDITS;
    }

    @Override
    public List<Row> rows() {
        return List.of(painted.row("card edited, to painted", cards, "ms", "<= 35"));
    }
}
