// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import laneway.layout.Box;
import laneway.model.Ballot;
import laneway.model.CardId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The dots of the person who votes, at the upper right corner of each card that has any.
final class DrawnVotes {
    private static final int MOST_DOTS = 5;
    private static final String DOT = "\u25cf";

    private final Pane pane;
    private final List<Label> stock = new ArrayList<>();
    private int used;

    DrawnVotes(Pane pane) {
        this.pane = pane;
    }

    void draw(Wire to, Projection on) {
        used = 0;
        to.ballot().ifPresent(ballot -> draw(ballot, on));
        for (int i = used; i < stock.size(); i++) {
            stock.get(i).setVisible(false);
        }
    }

    private void draw(Ballot ballot, Projection on) {
        for (CardId card : new LinkedHashSet<>(ballot.dots())) {
            on.board()
                    .boxOf(card)
                    .map(on::toScreen)
                    .filter(on.body()::intersects)
                    .ifPresent(box -> draw(box, ballot.dotsOn(card)));
        }
    }

    private void draw(Box card, int dots) {
        var label = used < stock.size() ? stock.get(used) : add();
        used++;
        label.setText(dots <= MOST_DOTS ? DOT.repeat(dots) : DOT + " " + dots);
        label.setVisible(true);
        label.autosize();
        label.relocate(
                Math.rint(card.right() - label.getWidth() + 6),
                Math.rint(card.y() - label.getHeight() / 2));
    }

    private Label add() {
        var label = new Label();
        label.getStyleClass().add("live-dots");
        label.setManaged(false);
        stock.add(label);
        pane.getChildren().add(label);
        label.applyCss();
        return label;
    }
}
