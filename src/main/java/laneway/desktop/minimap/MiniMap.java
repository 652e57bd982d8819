// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.minimap;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import laneway.desktop.theme.Paper;
import laneway.layout.Box;
import laneway.layout.Point;

import java.util.Optional;
import java.util.function.Consumer;

/// Shows where in the map the window is; a press or a drag takes it elsewhere.
///
/// It never takes the keyboard, and is out of the way while all of the map is seen.
public final class MiniMap {
    private static final double LEAST_FRAME = 6;

    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Pane pane = new Pane(picture, frame);
    private Optional<MiniPicture> shown = Optional.empty();
    private Box seen = new Box(0, 0, 1, 1);
    private boolean wanted = true;

    /// @param going brings a point of the board to the middle of the window
    public MiniMap(Consumer<Point> going) {
        pane.getStyleClass().add("mini-map");
        new Paper(pane);
        pane.setVisible(false);
        frame.getStyleClass().add("mini-map-frame");
        frame.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(event, going));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(event, going));
    }

    public Node node() {
        return pane;
    }

    /// Shows the mini-map at all, or puts it away.
    public void want(boolean on) {
        wanted = on;
        place();
    }

    /// Shows another picture.
    public void show(MiniPicture next) {
        shown = Optional.of(next);
        picture.setImage(next.image());
        double width = next.unitsWide() * next.scale();
        double height = next.unitsHigh() * next.scale();
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        pane.setPrefSize(width, height);
        place();
    }

    /// The part of the board that the window shows, in board units.
    public void follow(Box visible) {
        seen = visible;
        place();
    }

    private void place() {
        pane.setVisible(wanted && shown.map(this::isPartSeen).orElse(false));
        shown.ifPresent(this::placeFrame);
    }

    private boolean isPartSeen(MiniPicture of) {
        return seen.x() > 1
                || seen.y() > 1
                || seen.right() < of.unitsWide() - 1
                || seen.bottom() < of.unitsHigh() - 1;
    }

    private void placeFrame(MiniPicture of) {
        double scale = of.scale();
        double left = Math.max(0, seen.x());
        double top = Math.max(0, seen.y());
        double width = Math.min(of.unitsWide(), seen.right()) - left;
        double height = Math.min(of.unitsHigh(), seen.bottom()) - top;
        frame.setX(left * scale);
        frame.setY(top * scale);
        frame.setWidth(Math.max(LEAST_FRAME, width * scale));
        frame.setHeight(Math.max(LEAST_FRAME, height * scale));
    }

    private void go(MouseEvent event, Consumer<Point> going) {
        shown.ifPresent(of ->
                going.accept(new Point(event.getX() / of.scale(), event.getY() / of.scale())));
        event.consume();
    }
}
