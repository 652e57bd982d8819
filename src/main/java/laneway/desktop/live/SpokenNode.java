// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import laneway.layout.Box;

/// A card or a cell as a screen reader finds it: a name and a place, but no look.
///
/// It never has the keyboard itself, which stays at the board and says that this is where it is.
final class SpokenNode extends Region {
    private final Runnable goThere;
    private final Runnable edit;

    /// @param goThere brings the keyboard here
    /// @param edit opens the editor here
    SpokenNode(Runnable goThere, Runnable edit) {
        this.goThere = goThere;
        this.edit = edit;
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void say(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
        }
    }

    void place(Box box) {
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case REQUEST_FOCUS -> goThere.run();
            case FIRE -> edit.run();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
