// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

import laneway.layout.Hit;
import laneway.layout.LinkDrawing;
import laneway.layout.LinkRoute;
import laneway.session.Session;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The links between cards, those at the selected ones stronger than the others.
///
/// All links of one look are one node, made anew from those in view, since thousands of nodes would
/// cost every frame.
final class DrawnLinks {
    private static final double LEAST_ZOOM_OF_LABELS = 0.45;
    private static final double LEAST_WIDTH = 0.6;
    private static final int MOST_LABELS = 60;

    private final Path lines = path("live-link");
    private final Path heads = path("live-link-head");
    private final Path strongLines = path("live-link", "strong");
    private final Path strongHeads = path("live-link-head", "strong");
    private final Pane pane;
    private final List<Label> labels = new ArrayList<>();
    private int labelled;

    /// @param pane what links lie in
    DrawnLinks(Pane pane) {
        this.pane = pane;
        pane.getChildren().addAll(lines, heads, strongLines, strongHeads);
    }

    private static Path path(String... styles) {
        var path = new Path();
        path.getStyleClass().addAll(styles);
        path.setManaged(false);
        return path;
    }

    void draw(Wire to, Projection on, Optional<Hit> hover) {
        for (Path path : List.of(lines, heads, strongLines, strongHeads)) {
            path.getElements().clear();
        }
        labelled = 0;
        for (LinkRoute route : to.links().in(on.visible())) {
            boolean strong = isStrong(route, to.session(), hover);
            add(LinkDrawing.line(route), on, strong ? strongLines : lines);
            add(LinkDrawing.head(route), on, strong ? strongHeads : heads);
            if (strong || route.hasRoomForLabel()) {
                label(route, on);
            }
        }
        for (int i = labelled; i < labels.size(); i++) {
            labels.get(i).setVisible(false);
        }
        lines.setStrokeWidth(Math.max(LEAST_WIDTH, LinkDrawing.WIDTH * Math.min(1, on.zoom())));
        strongLines.setStrokeWidth(Math.max(1, 2.2 * Math.min(1, on.zoom())));
    }

    private static boolean isStrong(LinkRoute route, Session session, Optional<Hit> hover) {
        var link = route.link();
        var selection = session.selection();
        return selection.contains(link.from())
                || selection.contains(link.to())
                || link.id().equals(selection.part())
                || hover.filter(new Hit.OnLink(link.id())::equals).isPresent();
    }

    private static void add(Path2D shape, Projection on, Path to) {
        var at = new double[6];
        for (var piece = shape.getPathIterator(null); !piece.isDone(); piece.next()) {
            int kind = piece.currentSegment(at);
            double x = on.toScreenX(at[0]);
            double y = on.toScreenY(at[1]);
            to.getElements()
                    .add(
                            switch (kind) {
                                case PathIterator.SEG_MOVETO -> new MoveTo(x, y);
                                case PathIterator.SEG_LINETO -> new LineTo(x, y);
                                case PathIterator.SEG_QUADTO ->
                                        new QuadCurveTo(
                                                x, y, on.toScreenX(at[2]), on.toScreenY(at[3]));
                                case PathIterator.SEG_CLOSE -> new ClosePath();
                                default -> throw new IllegalArgumentException("piece " + kind);
                            });
        }
    }

    private void label(LinkRoute route, Projection on) {
        if (route.link().label().isBlank()
                || on.zoom() < LEAST_ZOOM_OF_LABELS
                || labelled == MOST_LABELS) {
            return;
        }
        var label = labelled < labels.size() ? labels.get(labelled) : addLabel();
        labelled++;
        label.setText(route.link().label());
        label.setVisible(true);
        label.autosize();
        label.setScaleX(Math.min(1, on.zoom()));
        label.setScaleY(Math.min(1, on.zoom()));
        var middle = on.toScreen(route.middle());
        label.relocate(
                Math.rint(middle.x() - label.getWidth() / 2),
                Math.rint(middle.y() - label.getHeight() / 2));
    }

    private Label addLabel() {
        var label = new Label();
        label.getStyleClass().add("live-link-label");
        label.setManaged(false);
        labels.add(label);
        pane.getChildren().add(label);
        label.applyCss();
        return label;
    }
}
