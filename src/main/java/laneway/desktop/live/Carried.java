// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

import laneway.desktop.board.BoardView;
import laneway.desktop.board.ViewScale;
import laneway.model.CardId;
import laneway.paint.BoardPainter;
import laneway.session.Preview;

import java.util.List;
import java.util.Optional;

/// The cards that are being dragged: they follow the pointer, a veil lies over where they came
/// from.
final class Carried {
    private final BoardView view;
    private final ImageView veil = new ImageView();
    private final ImageView cards = new ImageView();
    private final Label count = new Label();
    private Optional<Preview.Carrying> shown = Optional.empty();
    private Optional<Lifted> lifted = Optional.empty();
    private List<CardId> drawnCards = List.of();
    private Optional<ViewScale> drawnScale = Optional.empty();

    /// @param below where the veil goes
    /// @param above where the cards go, over all marks
    Carried(Pane below, Pane above, BoardView view) {
        this.view = view;
        count.getStyleClass().add("live-count");
        for (var node : List.of(veil, cards, count)) {
            node.setManaged(false);
            node.setVisible(false);
            node.setMouseTransparent(true);
        }
        below.getChildren().add(veil);
        above.getChildren().addAll(cards, count);
    }

    void show(Preview.Carrying carrying, Projection on, BoardPainter painter) {
        shown = Optional.of(carrying);
        var scale = on.view().scale();
        if (!carrying.cards().equals(drawnCards) || !drawnScale.equals(Optional.of(scale))) {
            drawnCards = carrying.cards();
            drawnScale = Optional.of(scale);
            lifted = Lifted.of(carrying.cards(), pieceOf(carrying, on), painter);
            lifted.ifPresent(pictures -> {
                Lifted.show(cards, pictures.cards(), scale.outputScale());
                Lifted.show(veil, pictures.veil(), scale.outputScale());
            });
        }
        place(carrying, on);
    }

    private void place(Preview.Carrying carrying, Projection on) {
        double k = on.view().scale().outputScale();
        var way = on.way(carrying.at(), carrying.dx(), carrying.dy());
        double dx = Math.rint(way.x() * k) / k;
        double dy = Math.rint(way.y() * k) / k;
        var origin = pieceOf(carrying, on).origin();
        lifted.ifPresent(pictures -> {
            veil.setVisible(!carrying.copying());
            veil.relocate(origin.x() + pictures.x() / k, origin.y() + pictures.y() / k);
            cards.relocate(origin.x() + pictures.x() / k + dx, origin.y() + pictures.y() / k + dy);
        });
        count.setVisible(carrying.cards().size() > 1);
        on.board()
                .boxOf(carrying.held())
                .map(on::toScreen)
                .ifPresent(box -> {
                    count.setText(String.valueOf(carrying.cards().size()));
                    count.autosize();
                    count.relocate(
                            Math.rint(box.right() + dx - count.getWidth() / 2),
                            Math.rint(box.y() + dy - count.getHeight() / 2));
                });
    }

    /// The piece of the body that the cards are taken from.
    static Projection pieceOf(Preview.Carrying carrying, Projection on) {
        return on.board()
                .boxOf(carrying.held())
                .map(on::pieceOf)
                .orElseGet(() -> on.of(Projection.Piece.MOVING));
    }

    /// Takes the pictures away once the board below is painted as it is now.
    void leave() {
        if (shown.isEmpty()) {
            return;
        }
        shown = Optional.empty();
        count.setVisible(false);
        view.whenPainted(() -> {
            if (shown.isEmpty()) {
                clear();
            }
        });
    }

    private void clear() {
        lifted = Optional.empty();
        drawnCards = List.of();
        drawnScale = Optional.empty();
        for (var node : List.of(veil, cards)) {
            node.setVisible(false);
            node.setImage(null);
        }
    }
}
