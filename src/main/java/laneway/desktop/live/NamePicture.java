// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

import laneway.desktop.board.ViewScale;
import laneway.paint.BoardPainter;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;

/// A piece of a painted header or label that stops at an edge while the rest is scrolled on.
final class NamePicture {
    private final ImageView shown = new ImageView();
    private Optional<Look> look = Optional.empty();

    /// What is on the picture.
    ///
    /// @param source the picture is painted anew when this is another one
    /// @param x where it is in the header or labels, in device pixels
    record Look(
            Object source,
            BoardPainter painter,
            ViewScale scale,
            int x,
            int y,
            int width,
            int height) {}

    /// Along which axis the board is scrolled below it.
    enum Way {
        DOWN,
        RIGHT
    }

    NamePicture(Pane pane) {
        shown.getStyleClass().add("live-name");
        shown.setManaged(false);
        shown.setMouseTransparent(true);
        shown.setSmooth(false);
        shown.setVisible(false);
        pane.getChildren().add(shown);
    }

    void hide() {
        shown.setVisible(false);
    }

    /// Paints the picture unless it is what is painted already.
    void look(Look wanted, Consumer<Graphics2D> painting) {
        if (look.filter(wanted::equals).isPresent()) {
            return;
        }
        look = Optional.of(wanted);
        var image =
                new BufferedImage(
                        Math.max(1, wanted.width()),
                        Math.max(1, wanted.height()),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.translate(-wanted.x(), -wanted.y());
        graphics.setClip(wanted.x(), wanted.y(), image.getWidth(), image.getHeight());
        painting.accept(graphics);
        graphics.dispose();
        shown.setImage(Lifted.image(image));
    }

    /// Shows the picture at an edge, or nothing where it is not needed; all in device pixels.
    ///
    /// @param natural where it is painted below
    /// @param edge where it stops
    /// @param end what it never reaches beyond
    void stick(int natural, int edge, int end, Way way) {
        var drawn = look.orElseThrow();
        int length = way == Way.DOWN ? drawn.height() : drawn.width();
        int start = Math.min(edge, end - length);
        int hidden = edge - start;
        if (natural >= edge || hidden >= length) {
            hide();
            return;
        }
        double k = drawn.scale().outputScale();
        boolean down = way == Way.DOWN;
        double x = down ? 0 : hidden;
        double y = down ? hidden : 0;
        double width = drawn.width() - x;
        double height = drawn.height() - y;
        shown.setViewport(new Rectangle2D(x, y, width, height));
        shown.setFitWidth(width / k);
        shown.setFitHeight(height / k);
        shown.relocate((down ? drawn.x() : edge) / k, (down ? edge : drawn.y()) / k);
        shown.setVisible(true);
    }
}
