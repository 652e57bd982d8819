// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.tray;

import javafx.geometry.Point2D;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;

import laneway.model.CardId;

import java.util.List;
import java.util.Optional;

/// What can be done with parked cards.
public interface TrayActions {
    /// Parks a new card; false where that cannot be.
    boolean write(String text);

    void select(List<CardId> cards);

    /// What a card says, to be written anew; empty where it may not be.
    Optional<String> text(CardId card);

    /// A card is being written.
    ///
    /// @param paper holds the area
    void writing(TextArea area, Pane paper);

    /// What a card would say if it were finished now.
    void unfinished(CardId card, String text);

    /// Nothing is being written any more.
    void left();

    /// A card says this from now on.
    void rewrite(CardId card, String text);

    /// The selected cards are taken from the list.
    void taken();

    /// They are held over a point of the window.
    void dragged(Point2D inScene);

    /// They are let go there.
    void dropped(Point2D inScene);

    /// They are held no more, and stay.
    void cancelled();
}
