// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import laneway.layout.Box;
import laneway.layout.PlacedCard;
import laneway.layout.Theme;
import laneway.model.CardId;
import laneway.paint.BoardPainter;
import laneway.session.Preview;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards that are being dragged, as pictures that follow the pointer, and veils over where they
/// came from.
final class Carried {
    private static final int MOST_PICTURES = 120;
    private static final double CORNER = 6;

    private final MapBoard board;
    private final Group cards = new Group();
    private final Group veils = new Group();
    private final Label count = new Label();
    private Optional<Preview.Carrying> shown = Optional.empty();
    private double pictureZoom;

    Carried(Pane pane, MapBoard board) {
        this.board = board;
        count.getStyleClass().add("live-count");
        cards.getStyleClass().add("live-carried");
        cards.setManaged(false);
        veils.setManaged(false);
        pane.getChildren().addAll(veils, cards);
    }

    void show(Preview.Carrying carrying, Projection on, Theme theme) {
        boolean begins = shown.isEmpty() || !shown.get().cards().equals(carrying.cards());
        shown = Optional.of(carrying);
        if (begins || pictureZoom != on.view().scale().zoom()) {
            draw(carrying, on, theme);
        }
        veils.setVisible(!carrying.copying());
        place(on);
    }

    /// Takes the pictures away once the board below is painted as it is now.
    void leave() {
        shown = Optional.empty();
        board.view()
                .whenPainted(() -> {
                    if (shown.isEmpty()) {
                        cards.getChildren().clear();
                        veils.getChildren().clear();
                    }
                });
    }

    void place(Projection on) {
        shown.ifPresent(carrying -> {
            double zoom = on.view().scale().zoom();
            double x = on.view().toScreen(new BoardPoint(0, 0)).x();
            double y = on.view().toScreen(new BoardPoint(0, 0)).y();
            veils.setLayoutX(x);
            veils.setLayoutY(y);
            cards.setLayoutX(Math.rint(x + carrying.dx() * zoom));
            cards.setLayoutY(Math.rint(y + carrying.dy() * zoom));
        });
    }

    private void draw(Preview.Carrying carrying, Projection on, Theme theme) {
        var view = on.view();
        pictureZoom = view.scale().zoom();
        var painter = new BoardPainter(theme);
        var pictures = new ArrayList<Node>();
        var shades = new ArrayList<Node>();
        for (CardId id : nearest(carrying)) {
            board.board()
                    .find(id)
                    .ifPresent(placed -> {
                        pictures.add(picture(placed, painter, view));
                        shades.add(veil(placed.box(), pictureZoom));
                    });
        }
        if (carrying.cards().size() > 1) {
            board.board()
                    .boxOf(carrying.held())
                    .ifPresent(box -> pictures.add(count(carrying.cards().size(), box)));
        }
        cards.getChildren().setAll(pictures);
        veils.getChildren().setAll(shades);
    }

    /// Of very many cards only the held one is drawn, with how many there are.
    private static List<CardId> nearest(Preview.Carrying carrying) {
        return carrying.cards().size() <= MOST_PICTURES
                ? carrying.cards()
                : List.of(carrying.held());
    }

    private Node count(int cards, Box held) {
        count.setText(String.valueOf(cards));
        count.relocate(held.right() * pictureZoom - 14, held.y() * pictureZoom - 10);
        return count;
    }

    private Node picture(PlacedCard placed, BoardPainter painter, View view) {
        double s = view.scale().pixelsPerUnit();
        double k = view.scale().outputScale();
        int x = (int) Math.round(placed.x() * s);
        int y = (int) Math.round(placed.y() * s);
        int width = Math.max(1, (int) Math.round((placed.x() + placed.width()) * s) - x);
        int height = Math.max(1, (int) Math.round((placed.y() + placed.height()) * s) - y);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.translate(-x, -y);
        graphics.setClip(x, y, width, height);
        painter.paintBody(graphics, board.board(), s);
        graphics.dispose();
        var node = new ImageView(SwingFXUtils.toFXImage(image, null));
        node.setFitWidth(width / k);
        node.setFitHeight(height / k);
        node.setX(x / k);
        node.setY(y / k);
        var corners = new Rectangle(x / k, y / k, width / k, height / k);
        corners.setArcWidth(2 * CORNER * pictureZoom);
        corners.setArcHeight(2 * CORNER * pictureZoom);
        node.setClip(corners);
        var frame = new Rectangle(x / k, y / k, width / k, height / k);
        frame.setArcWidth(2 * CORNER * pictureZoom);
        frame.setArcHeight(2 * CORNER * pictureZoom);
        frame.getStyleClass().add("live-selected");
        return new Group(node, frame);
    }

    private static Node veil(Box box, double zoom) {
        var veil =
                new Rectangle(
                        box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom);
        veil.getStyleClass().add("live-veil");
        return veil;
    }
}
