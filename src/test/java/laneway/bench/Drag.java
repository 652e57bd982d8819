// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;

import java.util.ArrayList;
import java.util.List;

/// Drags cards as live nodes above the board and drops them, several times.
final class Drag implements Act {

    private static final int STEPS = 90;
    private static final int ROUNDS = 4;

    private final int dragged;
    private final int cards;
    private final BoardView board;
    private final Edits edits;
    private final String goal;
    private final FrameTimes times = new FrameTimes();
    private final Samples painted = new Samples();
    private final List<Node> nodes = new ArrayList<>();
    private int step;
    private int round;
    private boolean waiting;

    Drag(int dragged, int cards, BoardView board, Edits edits, String goal) {
        this.dragged = dragged;
        this.cards = cards;
        this.board = board;
        this.edits = edits;
        this.goal = goal;
    }

    @Override
    public void begin() {
        board.centre(new BoardPoint(1500, 3000), dragged > 1 ? 0.6 : 1);
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (waiting) {
            return true;
        }
        if (step == 0) {
            pickUp();
        } else if (step > 2) {
            times.add(sincePrevious);
        }
        for (var node : nodes) {
            node.setTranslateX(3 * Math.abs(45 - step));
            node.setTranslateY(2 * step);
        }
        step++;
        if (step == STEPS) {
            drop();
        }
        return waiting || round < ROUNDS;
    }

    private void pickUp() {
        var view = board.view();
        double zoom = view.scale().zoom();
        for (var card : edits.visible(dragged)) {
            var corner = view.toScreen(new BoardPoint(card.area().x(), card.area().y()));
            var paper = new Rectangle(card.area().width() * zoom, card.area().height() * zoom);
            paper.setFill(Color.BEIGE);
            var text = new Text(String.join("\n", card.lines()));
            text.setFont(Font.font(14 * zoom));
            var node = new StackPane(paper, text);
            node.setManaged(false);
            node.relocate(corner.x(), corner.y());
            node.autosize();
            nodes.add(node);
        }
        board.overlay().getChildren().setAll(nodes);
    }

    private void drop() {
        step = 0;
        round++;
        waiting = true;
        long dropped = System.nanoTime();
        edits.changeVisible(dragged, "dropped " + round);
        board.whenPainted(() -> {
            painted.addNanosAsMillis(System.nanoTime() - dropped);
            board.overlay().getChildren().clear();
            nodes.clear();
            waiting = false;
        });
    }

    @Override
    public List<Row> rows() {
        String name = dragged == 1 ? "drag 1 card" : "drag " + dragged + " cards";
        var rows = new ArrayList<>(times.rows(name, cards, goal));
        rows.add(painted.row(name + ", painted after the drop", cards, "ms", "<= 50"));
        return rows;
    }
}
