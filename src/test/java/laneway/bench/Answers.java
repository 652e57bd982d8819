// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.BoardView;

import java.util.List;

/// Does something in the running program several times, and keeps how long the program took to
/// answer and to paint what came of it.
final class Answers implements Act {
    private static final int FRAMES_BETWEEN = 10;

    private final String name;
    private final int cards;
    private final BoardView board;
    private final int times;
    private final Runnable before;
    private final Runnable deed;
    private final String goal;
    private final Samples answered = new Samples();
    private final Samples painted = new Samples();
    private boolean prepared;
    private boolean waiting;
    private int pause;

    /// @param before puts everything in place for one deed; it does not count
    /// @param goal for being painted
    Answers(
            String name,
            int cards,
            BoardView board,
            int times,
            Runnable before,
            Runnable deed,
            String goal) {
        this.name = name;
        this.cards = cards;
        this.board = board;
        this.times = times;
        this.before = before;
        this.deed = deed;
        this.goal = goal;
    }

    @Override
    public void begin() {}

    @Override
    public boolean frame(long sincePrevious) {
        if (waiting || pause++ < FRAMES_BETWEEN) {
            return true;
        }
        pause = 0;
        if (painted.size() == times) {
            return false;
        }
        if (!prepared) {
            before.run();
            prepared = true;
            return true;
        }
        prepared = false;
        waiting = true;
        long start = System.nanoTime();
        deed.run();
        answered.addNanosAsMillis(System.nanoTime() - start);
        board.whenPainted(() -> {
            painted.addNanosAsMillis(System.nanoTime() - start);
            waiting = false;
        });
        return true;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                answered.row(name + ", answered", cards, "ms", ""),
                painted.row(name + ", painted", cards, "ms", goal));
    }
}
