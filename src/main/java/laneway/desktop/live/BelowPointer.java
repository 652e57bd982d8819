// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/// A picture of cards that follows the pointer through the whole window, above all that is in it.
final class BelowPointer {
    private static final double ACROSS = 34;
    private static final double DOWN = 28;

    private final ImageView picture = new ImageView();
    private final Label count = new Label();
    private final Pane air = new Pane(picture, count);

    BelowPointer() {
        air.setManaged(false);
        air.setMouseTransparent(true);
        air.getStyleClass().add("below-pointer");
        count.getStyleClass().add("carried-count");
    }

    /// @param cards how many there are, should the picture not show all of them
    void show(Scene scene, WritableImage image, double outputScale, int cards) {
        if (scene.getRoot() instanceof Pane window) {
            Lifted.show(picture, image, outputScale);
            count.setText(String.valueOf(cards));
            count.setVisible(cards > 1);
            air.setVisible(false);
            window.getChildren().remove(air);
            window.getChildren().add(air);
        }
    }

    void move(Point2D inScene) {
        air.setVisible(true);
        count.autosize();
        picture.relocate(inScene.getX() - ACROSS, inScene.getY() - DOWN);
        count.relocate(
                Math.rint(inScene.getX() - ACROSS + picture.getFitWidth() - count.getWidth()),
                Math.rint(inScene.getY() - DOWN));
    }

    void hide() {
        picture.setImage(null);
        if (air.getParent() instanceof Pane window) {
            window.getChildren().remove(air);
        }
    }
}
