// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;

import java.util.List;

/// Selects a card of the running program and moves it by keys, a hundred times.
final class KeyedMoves implements Act {
    private static final int MOVES = 100;
    private static final int MOST_FRAMES = 60;

    private final int cards;
    private final BoardView board;
    private final Robot robot = new Robot();
    private final Samples painted = new Samples();
    private long pressed;
    private long repairs = -1;
    private int frames;

    KeyedMoves(int cards, BoardView board) {
        this.cards = cards;
        this.board = board;
    }

    @Override
    public void begin() {
        board.centre(new BoardPoint(700, 400), 1);
        var middle = board.localToScreen(new Point2D(board.getWidth() / 2, board.getHeight() / 2));
        robot.mouseMove(middle);
        robot.mouseClick(MouseButton.PRIMARY);
    }

    /// Key events come back through the window system: the move has happened when tiles were
    /// repaired.
    @Override
    public boolean frame(long sincePrevious) {
        long now = board.statistics().orElseThrow().repaired();
        if (repairs >= 0 && now == repairs && ++frames < MOST_FRAMES) {
            return true;
        }
        if (repairs >= 0) {
            painted.addNanosAsMillis(System.nanoTime() - pressed);
        }
        if (painted.size() == MOVES) {
            return false;
        }
        repairs = now;
        frames = 0;
        pressed = System.nanoTime();
        press(painted.size() % 2 == 0 ? KeyCode.DOWN : KeyCode.UP);
        return true;
    }

    private void press(KeyCode arrow) {
        robot.keyPress(KeyCode.ALT);
        robot.keyType(arrow);
        robot.keyRelease(KeyCode.ALT);
    }

    @Override
    public List<Row> rows() {
        return List.of(painted.row("card moved by key, to repaired", cards, "ms", ""));
    }
}
