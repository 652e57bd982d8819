// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeType;

import laneway.layout.Box;
import laneway.model.CardId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The frames around selected cards: nodes while there are few in view, one drawing when there are
/// many.
final class Selected {
    private static final int MOST_NODES = 250;
    private static final double CORNER = 8;
    private static final Color ACCENT = Color.web("#2a69c2");
    private static final Color TINT = Color.web("#2a69c2", 0.28);

    private final Frames frames;
    private final Canvas drawing = new Canvas();

    Selected(Pane pane) {
        frames = new Frames(pane, "live-selected", CORNER, StrokeType.OUTSIDE);
        drawing.setManaged(false);
        drawing.setMouseTransparent(true);
        drawing.setVisible(false);
        pane.getChildren().add(drawing);
    }

    Node drawing() {
        return drawing;
    }

    void draw(Projection on, Collection<CardId> cards) {
        var boxes = cards.size() <= MOST_NODES ? each(on, cards) : seen(on, cards);
        frames.begin();
        if (boxes.size() <= MOST_NODES) {
            boxes.forEach(box -> frames.draw(box, on.zoom()));
            clear();
        } else {
            drawMany(on, boxes);
        }
        frames.finish();
    }

    private static List<Box> each(Projection on, Collection<CardId> cards) {
        var boxes = new ArrayList<Box>();
        for (CardId card : cards) {
            on.board()
                    .boxOf(card)
                    .map(on::toScreen)
                    .filter(on.body().grown(8)::intersects)
                    .ifPresent(boxes::add);
        }
        return boxes;
    }

    /// Of very many cards only those in view are looked at.
    private static List<Box> seen(Projection on, Collection<CardId> cards) {
        Set<CardId> wanted = cards instanceof Set<CardId> set ? set : new HashSet<>(cards);
        var boxes = new ArrayList<Box>();
        on.board()
                .cardsIn(
                        on.visible(),
                        placed -> {
                            if (wanted.contains(placed.card().id())) {
                                boxes.add(on.toScreen(placed.box()));
                            }
                        });
        return boxes;
    }

    private void clear() {
        if (drawing.isVisible()) {
            drawing.setVisible(false);
            drawing.setWidth(0);
            drawing.setHeight(0);
        }
    }

    private void drawMany(Projection on, List<Box> boxes) {
        var body = on.body();
        drawing.setWidth(body.right());
        drawing.setHeight(body.bottom());
        drawing.setVisible(true);
        var graphics = drawing.getGraphicsContext2D();
        graphics.clearRect(0, 0, drawing.getWidth(), drawing.getHeight());
        graphics.setFill(TINT);
        graphics.setStroke(ACCENT);
        boolean framed = boxes.getFirst().height() > 10;
        for (Box box : boxes) {
            double x = Math.rint(box.x());
            double y = Math.rint(box.y());
            graphics.fillRect(x, y, Math.rint(box.width()), Math.rint(box.height()));
            if (framed) {
                graphics.strokeRect(
                        x - 0.5, y - 0.5, Math.rint(box.width()) + 1, Math.rint(box.height()) + 1);
            }
        }
    }
}
