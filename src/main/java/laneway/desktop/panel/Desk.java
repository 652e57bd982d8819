// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.edit.Edit;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;

/// What the inspector needs of the open document and of the window around it.
public interface Desk {
    /// The map as it is now.
    JourneyMap map();

    /// Makes a change; one that is refused is told to the user, and fields show the old value
    /// again.
    void apply(Edit edit);

    /// Shows another part in the inspector, such as the touchpoint of a card.
    void inspect(PartId part);

    /// Selects a card and brings it into view.
    void reveal(CardId card);

    /// Asks for an image file and puts the image on a card.
    void chooseImage(CardId card);
}
