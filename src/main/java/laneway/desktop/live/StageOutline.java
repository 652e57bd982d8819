// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeType;

import laneway.layout.Item;
import laneway.layout.ItemRole;
import laneway.layout.Panels;
import laneway.model.StageId;

import java.awt.geom.PathIterator;
import java.util.Optional;

/// The frame of a selected stage, which follows its chevron.
final class StageOutline {
    private final Polygon outline = new Polygon();

    StageOutline(Pane pane) {
        outline.getStyleClass().add("live-part");
        outline.setStrokeType(StrokeType.OUTSIDE);
        outline.setManaged(false);
        outline.setVisible(false);
        pane.getChildren().add(outline);
    }

    void hide() {
        outline.setVisible(false);
    }

    /// Frames a stage; false where it has no chevron, being switched off.
    boolean draw(Projection on, StageId stage) {
        var chevron = chevron(on, stage);
        chevron.ifPresent(panel -> draw(on, panel));
        outline.setVisible(chevron.isPresent());
        return chevron.isPresent();
    }

    private static Optional<Item.Panel> chevron(Projection on, StageId stage) {
        return on.board().headerItems().stream()
                .filter(item -> item instanceof Item.Panel panel && isChevron(panel, stage))
                .map(Item.Panel.class::cast)
                .findFirst();
    }

    private static boolean isChevron(Item.Panel panel, StageId stage) {
        return panel.role() == ItemRole.STAGE
                && stage.equals(panel.part())
                && switch (panel.form()) {
                    case CHEVRON, FIRST_CHEVRON -> true;
                    case RECTANGLE, ROUNDED, PILL, CIRCLE -> false;
                };
    }

    /// What has moved below the labels is not framed over them.
    private void draw(Projection on, Item.Panel panel) {
        double left = on.body().x();
        var points = outline.getPoints();
        points.clear();
        var corner = new double[6];
        for (var path = Panels.outline(panel).getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(corner) != PathIterator.SEG_CLOSE) {
                points.add(Math.max(left, on.toScreenX(corner[0])));
                points.add(on.toScreenY(corner[1]));
            }
        }
    }
}
