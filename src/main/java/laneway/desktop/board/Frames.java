// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import laneway.layout.Box;

import java.util.ArrayList;
import java.util.List;

/// Rectangles of one look, taken from a stock so that a moving view makes no new nodes.
final class Frames {
    private final Pane pane;
    private final String style;
    private final double corner;
    private final List<Rectangle> stock = new ArrayList<>();
    private int used;

    Frames(Pane pane, String style, double corner) {
        this.pane = pane;
        this.style = style;
        this.corner = corner;
    }

    /// Begins anew; what is not drawn until [#finish] disappears.
    void begin() {
        used = 0;
    }

    /// Draws a frame around a box of the screen.
    ///
    /// @param zoom by which the corners are scaled
    void draw(Box box, double zoom) {
        var frame = used < stock.size() ? stock.get(used) : add();
        used++;
        frame.setX(box.x());
        frame.setY(box.y());
        frame.setWidth(box.width());
        frame.setHeight(box.height());
        frame.setArcWidth(2 * corner * zoom);
        frame.setArcHeight(2 * corner * zoom);
        frame.setVisible(true);
    }

    void finish() {
        for (int i = used; i < stock.size(); i++) {
            stock.get(i).setVisible(false);
        }
    }

    private Rectangle add() {
        var frame = new Rectangle();
        frame.getStyleClass().add(style);
        frame.setStrokeType(StrokeType.OUTSIDE);
        frame.setManaged(false);
        stock.add(frame);
        pane.getChildren().add(frame);
        return frame;
    }
}
