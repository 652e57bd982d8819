// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;
import laneway.desktop.board.ScreenPoint;

import java.util.ArrayList;
import java.util.List;

/// Zooms in and out at a pointer, a step a frame, and waits until all is sharp.
final class Zoom implements Act {

    private static final int STEPS = 60;
    private static final int ROUNDS = 6;
    private static final double FACTOR = 1.03;

    private final String name;
    private final int cards;
    private final BoardView board;
    private final double zoom;
    private final String goal;
    private final FrameTimes times = new FrameTimes();
    private final Samples sharp = new Samples();
    private int step;
    private int round;
    private boolean waiting;

    Zoom(String name, int cards, BoardView board, double zoom, String goal) {
        this.name = name;
        this.cards = cards;
        this.board = board;
        this.zoom = zoom;
        this.goal = goal;
    }

    @Override
    public void begin() {
        board.centre(new BoardPoint(1500, 4000), zoom);
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (waiting) {
            return true;
        }
        if (step > 1) {
            times.add(sincePrevious);
        }
        double factor = round % 2 == 0 ? FACTOR : 1 / FACTOR;
        board.zoomAt(new ScreenPoint(700, 500), board.view().scale().zoom() * factor);
        step++;
        if (step == STEPS) {
            step = 0;
            round++;
            waiting = true;
            long last = System.nanoTime();
            board.whenPainted(() -> {
                sharp.addNanosAsMillis(System.nanoTime() - last);
                waiting = false;
            });
        }
        return waiting || round < ROUNDS;
    }

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<>(times.rows(name, cards, goal));
        rows.add(sharp.row(name + ", sharp after the last step", cards, "ms", "<= 150"));
        return rows;
    }
}
