// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.layout.LinkDrawing;
import laneway.layout.LinkRoute;
import laneway.layout.Point;
import laneway.session.Preview;
import laneway.session.Session;
import laneway.tool.LinkGrip;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The links between cards, those at the selected ones stronger than the others, and the one that
/// is being drawn.
///
/// All links of one look are one node, made anew from those in view, since thousands of nodes would
/// cost every frame.
final class DrawnLinks {
    private static final double HEAD = 10;
    private static final double LEAST_ZOOM_OF_LABELS = 0.45;
    private static final double LEAST_WIDTH = 0.6;
    private static final int MOST_LABELS = 60;

    private final Path lines = path("live-link");
    private final Path heads = path("live-link-head");
    private final Path strongLines = path("live-link", "strong");
    private final Path strongHeads = path("live-link-head", "strong");
    private final Path drawn = path("live-link", "strong", "drawn");
    private final Circle grip = new Circle();
    private final Pane pane;
    private final List<Label> labels = new ArrayList<>();
    private int labelled;

    /// @param body what links lie in
    /// @param air above everything, for what a gesture draws
    DrawnLinks(Pane body, Pane air) {
        pane = body;
        grip.getStyleClass().add("live-link-grip");
        for (Node node : List.of(grip, drawn)) {
            node.setManaged(false);
            node.setVisible(false);
        }
        body.getChildren().addAll(lines, heads, strongLines, strongHeads);
        air.getChildren().addAll(drawn, grip);
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
            label(route, on);
        }
        for (int i = labelled; i < labels.size(); i++) {
            labels.get(i).setVisible(false);
        }
        lines.setStrokeWidth(Math.max(LEAST_WIDTH, LinkDrawing.WIDTH * Math.min(1, on.zoom())));
        strongLines.setStrokeWidth(Math.max(1, 2.2 * Math.min(1, on.zoom())));
        drawGesture(to.session().preview(), on);
        drawGrip(to.session(), on, hover);
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

    private static Point toScreen(Point point, Projection on) {
        return new Point(on.toScreenX(point.x()), on.toScreenY(point.y()));
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
        var middle = toScreen(route.middle(), on);
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

    private void drawGesture(Preview preview, Projection on) {
        drawn.getElements().clear();
        drawn.setVisible(preview instanceof Preview.Linking);
        if (preview instanceof Preview.Linking linking) {
            on.board().boxOf(linking.from()).ifPresent(box -> drawFrom(box, linking, on));
        }
    }

    private void drawFrom(Box from, Preview.Linking linking, Projection on) {
        var start = toScreen(new Point(from.x() + from.width() / 2, from.bottom()), on);
        var end = toScreen(linking.at(), on);
        double back = HEAD;
        double length = Math.max(1, Math.hypot(end.x() - start.x(), end.y() - start.y()));
        double dx = (end.x() - start.x()) / length;
        double dy = (end.y() - start.y()) / length;
        drawn.getElements()
                .addAll(
                        new MoveTo(start.x(), start.y()),
                        new LineTo(end.x(), end.y()),
                        new MoveTo(
                                end.x() - back * (dx + dy * 0.6), end.y() - back * (dy - dx * 0.6)),
                        new LineTo(end.x(), end.y()),
                        new LineTo(
                                end.x() - back * (dx - dy * 0.6),
                                end.y() - back * (dy + dx * 0.6)));
    }

    /// There while the pointer is at the card, and while it is used.
    private void drawGrip(Session session, Projection on, Optional<Hit> hover) {
        var place =
                LinkGrip.of(session, on.board())
                        .filter(found -> hover.filter(hit -> isAt(hit, found)).isPresent())
                        .map(LinkGrip::centre)
                        .map(centre -> toScreen(centre, on));
        grip.setVisible(place.isPresent() && session.preview() instanceof Preview.None);
        place.ifPresent(centre -> {
            grip.setCenterX(centre.x());
            grip.setCenterY(centre.y());
        });
        boolean held = hover.filter(Hit.OnLinkGrip.class::isInstance).isPresent();
        grip.setRadius(held ? 7 : 5);
    }

    private static boolean isAt(Hit hit, LinkGrip grip) {
        var card = grip.card().id();
        return hit instanceof Hit.OnLinkGrip
                || (hit instanceof Hit.OnCard on && on.card().equals(card))
                || (hit instanceof Hit.OnCardEdge edge && edge.card().equals(card));
    }
}
