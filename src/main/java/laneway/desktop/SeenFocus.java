// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Subscription;

import java.util.concurrent.atomic.AtomicReference;

/// Gives a node the keyboard so that it is seen to have it.
///
/// JavaFX marks what the keyboard came to as such only where Tab brought it there.
final class SeenFocus {
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("focus-visible");

    private SeenFocus() {}

    static void bringTo(Node node) {
        node.requestFocus();
        if (!node.isFocused()) {
            return;
        }
        node.pseudoClassStateChanged(SEEN, true);
        var watching = new AtomicReference<Subscription>(Subscription.EMPTY);
        watching.set(
                node.focusedProperty()
                        .subscribe((_, _) -> {
                            node.pseudoClassStateChanged(SEEN, false);
                            watching.get().unsubscribe();
                        }));
    }
}
