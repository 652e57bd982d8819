// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import laneway.desktop.words.Words;
import laneway.layout.Bend;
import laneway.layout.Point;
import laneway.layout.Trace;
import laneway.session.Preview;

import java.util.List;

/// The emotional curve as it would be if the point being dragged were let go, and what the card of
/// the point would say.
final class DraggedPoint {
    private static final double RADIUS = 6;
    private static final double BESIDE = 14;

    private final Path line = new Path();
    private final Circle dot = new Circle(RADIUS);
    private final Label word = new Label();

    DraggedPoint(Pane pane) {
        line.getStyleClass().add("live-curve");
        dot.getStyleClass().add("live-curve-point");
        word.getStyleClass().add("live-count");
        for (var node : List.of(line, dot, word)) {
            node.setManaged(false);
            node.setVisible(false);
            node.setMouseTransparent(true);
        }
        pane.getChildren().addAll(line, dot, word);
    }

    void hide() {
        line.setVisible(false);
        dot.setVisible(false);
        word.setVisible(false);
    }

    void draw(Preview.Scoring scoring, Projection on) {
        line.getElements().clear();
        for (Trace trace : scoring.curve()) {
            add(trace, on);
        }
        line.setVisible(true);
        if (!scoring.points().isEmpty()) {
            place(scoring.points().getFirst(), scoring.sentiment(), on);
        }
    }

    private void add(Trace trace, Projection on) {
        var start = trace.bends().getFirst().from();
        line.getElements().add(new MoveTo(on.toScreenX(start.x()), on.toScreenY(start.y())));
        for (Bend bend : trace.bends()) {
            line.getElements()
                    .add(
                            new CubicCurveTo(
                                    on.toScreenX(bend.leaving().x()),
                                    on.toScreenY(bend.leaving().y()),
                                    on.toScreenX(bend.arriving().x()),
                                    on.toScreenY(bend.arriving().y()),
                                    on.toScreenX(bend.to().x()),
                                    on.toScreenY(bend.to().y())));
        }
    }

    private void place(Point at, int sentiment, Projection on) {
        double x = on.toScreenX(at.x());
        double y = on.toScreenY(at.y());
        dot.setCenterX(x);
        dot.setCenterY(y);
        dot.setVisible(true);
        word.setText(Words.say("sentiment." + sentiment));
        word.applyCss();
        word.autosize();
        word.relocate(x + BESIDE, y - word.getHeight() / 2);
        word.setVisible(true);
    }
}
