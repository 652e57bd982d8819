// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.session.Preview;
import laneway.session.Session;
import laneway.tool.LinkGrip;

import java.util.List;
import java.util.Optional;

/// The grip from which a link is drawn, and the link that is being drawn.
final class LinkGesture {
    private static final double HEAD = 10;

    private final Path drawn = new Path();
    private final Circle grip = new Circle();

    LinkGesture(Pane pane) {
        drawn.getStyleClass().addAll("live-link", "strong", "drawn");
        grip.getStyleClass().add("live-link-grip");
        for (Node node : List.of(drawn, grip)) {
            node.setManaged(false);
            node.setVisible(false);
        }
        pane.getChildren().addAll(drawn, grip);
    }

    void draw(Session session, Projection on, Optional<Hit> hover) {
        drawGesture(session.preview(), on);
        drawGrip(session, on, hover);
    }

    private void drawGesture(Preview preview, Projection on) {
        drawn.getElements().clear();
        drawn.setVisible(preview instanceof Preview.Linking);
        if (preview instanceof Preview.Linking linking) {
            on.board().boxOf(linking.from()).ifPresent(box -> drawFrom(box, linking, on));
        }
    }

    private void drawFrom(Box from, Preview.Linking linking, Projection on) {
        var start = on.toScreen(new Point(from.x() + from.width() / 2, from.bottom()));
        var end = on.toScreen(linking.at());
        double length = Math.max(1, Math.hypot(end.x() - start.x(), end.y() - start.y()));
        double dx = (end.x() - start.x()) / length;
        double dy = (end.y() - start.y()) / length;
        drawn.getElements()
                .addAll(
                        new MoveTo(start.x(), start.y()),
                        new LineTo(end.x(), end.y()),
                        new MoveTo(
                                end.x() - HEAD * (dx + dy * 0.6), end.y() - HEAD * (dy - dx * 0.6)),
                        new LineTo(end.x(), end.y()),
                        new LineTo(
                                end.x() - HEAD * (dx - dy * 0.6),
                                end.y() - HEAD * (dy + dx * 0.6)));
    }

    /// There while the pointer is at the card, and while it is used.
    private void drawGrip(Session session, Projection on, Optional<Hit> hover) {
        var place =
                LinkGrip.of(session, on.board())
                        .filter(found -> hover.filter(hit -> isAt(hit, found)).isPresent())
                        .map(LinkGrip::centre)
                        .map(on::toScreen);
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
