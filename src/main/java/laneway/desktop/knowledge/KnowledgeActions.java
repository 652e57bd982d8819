// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.desktop.settings.Tables;
import laneway.edit.Edit;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import java.util.List;

/// What the pages need of the open document and of the window around them.
public interface KnowledgeActions {
    /// The map as it is now.
    JourneyMap map();

    /// Makes a change; one that is refused is told to the user.
    ///
    /// @return whether it was made
    boolean apply(Edit edit);

    /// What is remembered of these pages.
    Tables remembered();

    /// Remembers something else of them.
    void remember(Tables tables);

    /// The map that this one is compared with.
    Counterpart counterpart();

    /// What is typed next is undone by itself.
    void pauseTyping();

    /// Goes back to the board, with these parts shown; none to leave it as it was.
    void leave(List<PartId> parts);
}
