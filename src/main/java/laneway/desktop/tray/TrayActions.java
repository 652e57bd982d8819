// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.tray;

import javafx.geometry.Point2D;

import laneway.model.CardId;

import java.util.List;

/// What can be done with parked cards.
public interface TrayActions {
    /// Parks a new card; false where that cannot be.
    boolean write(String text);

    void select(List<CardId> cards);

    /// Puts the selected cards into the cell where the keyboard is.
    void place();

    /// The selected cards are held over a point of the window.
    void dragged(Point2D inScene);

    /// They are let go there.
    void dropped(Point2D inScene);

    /// They are held no more, and stay.
    void cancelled();
}
