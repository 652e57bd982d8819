// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;

import java.util.ArrayList;
import java.util.List;

/// Pans over ground that was not seen before.
final class Pan implements Act {

    private static final int FRAMES = 360;
    private static final double SPEED = 30;

    private final String name;
    private final int cards;
    private final BoardView board;
    private final double zoom;
    private final String goal;
    private final FrameTimes times = new FrameTimes();
    private final Samples standIn = new Samples();
    private int frame;

    Pan(String name, int cards, BoardView board, double zoom, String goal) {
        this.name = name;
        this.cards = cards;
        this.board = board;
        this.zoom = zoom;
        this.goal = goal;
    }

    @Override
    public void begin() {
        board.centre(new BoardPoint(1000 / zoom, 400 / zoom), zoom);
        board.statistics().ifPresent(statistics -> statistics.forgetLongestStandIn());
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (frame > 0) {
            times.add(sincePrevious);
        }
        // Mostly down, where the most ground is, with legs to either side.
        double across = frame / 60 % 3 == 1 ? SPEED : frame / 60 % 3 == 2 ? -SPEED : 0;
        board.scrollBy(across, SPEED);
        frame++;
        return frame < FRAMES;
    }

    @Override
    public List<Row> rows() {
        board.statistics().ifPresent(each -> standIn.addNanosAsMillis(each.longestStandInNanos()));
        var rows = new ArrayList<>(times.rows(name, cards, goal));
        rows.add(standIn.row(name + ", longest stand-in", cards, "ms", "<= 150"));
        return rows;
    }
}
