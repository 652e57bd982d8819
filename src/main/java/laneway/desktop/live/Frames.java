// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

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
    private final StrokeType stroke;
    private final List<Rectangle> stock = new ArrayList<>();
    private int used;

    /// @param corner the radius of the corners at 100 %
    Frames(Pane pane, String style, double corner, StrokeType stroke) {
        this.pane = pane;
        this.style = style;
        this.corner = corner;
        this.stroke = stroke;
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

    int drawn() {
        return used;
    }

    void finish() {
        for (int i = used; i < stock.size(); i++) {
            stock.get(i).setVisible(false);
        }
    }

    private Rectangle add() {
        var frame = new Rectangle();
        frame.getStyleClass().add(style);
        frame.setStrokeType(stroke);
        frame.setManaged(false);
        stock.add(frame);
        pane.getChildren().add(frame);
        // Made in the middle of a pulse, after its styles: without this it is black for a frame.
        frame.applyCss();
        return frame;
    }
}
