// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.MapBoard;
import laneway.layout.PlacedCard;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.paint.BoardPainter;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Drags cards as pictures above the board and drops them, several times.
final class Drag implements Act {

    private static final int STEPS = 60;
    private static final int ROUNDS = 20;

    private final String name;
    private final int dragged;
    private final int cards;
    private final MapBoard board;
    private final Edits edits;
    private final String goal;
    private final FrameTimes times = new FrameTimes();
    private final Samples painted = new Samples();
    private final List<Node> nodes = new ArrayList<>();
    private int step;
    private int round;
    private boolean waiting;

    Drag(String name, int dragged, int cards, MapBoard board, Edits edits, String goal) {
        this.name = name;
        this.dragged = dragged;
        this.cards = cards;
        this.board = board;
        this.edits = edits;
        this.goal = goal;
    }

    @Override
    public void begin() {
        board.view().centre(new BoardPoint(1500, 800), dragged > 1 ? 0.5 : 1);
        var _ = edits.takeMillis();
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
            node.setTranslateX(3 * Math.abs(30 - step));
            node.setTranslateY(2 * step);
        }
        step++;
        if (step == STEPS) {
            drop();
        }
        return waiting || round < ROUNDS;
    }

    private void pickUp() {
        var painter = new BoardPainter(Theme.LIGHT);
        edits.visible(dragged).forEach(card -> nodes.add(picture(card, painter)));
        board.view().overlay().getChildren().setAll(nodes);
    }

    private Node picture(PlacedCard card, BoardPainter painter) {
        var view = board.view().view();
        double scale = view.scale().pixelsPerUnit();
        int x = (int) Math.round(card.x() * scale);
        int y = (int) Math.round(card.y() * scale);
        var image =
                new BufferedImage(
                        (int) Math.round(card.width() * scale),
                        (int) Math.round(card.height() * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.translate(-x, -y);
        graphics.setClip(x, y, image.getWidth(), image.getHeight());
        painter.paintBody(graphics, board.board(), scale);
        graphics.dispose();
        var node = new ImageView(SwingFXUtils.toFXImage(image, null));
        var corner = view.toScreen(new BoardPoint(card.x(), card.y()));
        node.relocate(Math.rint(corner.x()), Math.rint(corner.y()));
        return node;
    }

    private void drop() {
        step = 0;
        round++;
        waiting = true;
        long dropped = System.nanoTime();
        var before = edits.move(dragged);
        board.view()
                .whenPainted(() -> {
                    painted.addNanosAsMillis(System.nanoTime() - dropped);
                    board.view().overlay().getChildren().clear();
                    nodes.clear();
                    putBack(before);
                });
    }

    private void putBack(JourneyMap before) {
        edits.putBack(before);
        board.view().whenPainted(() -> waiting = false);
    }

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<>(times.rows(name, cards, goal));
        rows.add(edits.takeMillis().row(name + ", edit and layout", cards, "ms", ""));
        rows.add(
                painted.row(
                        name + ", painted after the drop",
                        cards,
                        "ms",
                        goal.isEmpty() ? "" : "<= 50"));
        return rows;
    }
}
