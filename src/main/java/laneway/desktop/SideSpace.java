// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The room beside the board, for one panel at a time: left of it, or right where a panel comes and
/// goes while somebody looks at the board, which must not move then.
final class SideSpace {
    private final List<Runnable> views = new ArrayList<>();
    private final Set<Node> right = new HashSet<>();
    private Optional<Node> shown = Optional.empty();
    private Consumer<Optional<Node>> place = _ -> {};

    /// @param taker puts the panel in its place, or takes it away
    void placeWith(Consumer<Optional<Node>> taker) {
        place = taker;
    }

    /// Has a panel stand right of the board.
    void putRight(Node panel) {
        right.add(panel);
    }

    boolean isRight(Node panel) {
        return right.contains(panel);
    }

    /// Hears that another panel is shown, or none.
    void onChange(Runnable view) {
        views.add(view);
    }

    /// The panel that is there.
    Optional<Node> shown() {
        return shown;
    }

    boolean shows(Node panel) {
        return shown.filter(panel::equals).isPresent();
    }

    void show(Node panel) {
        change(Optional.of(panel));
    }

    /// Puts a panel away, if it is the one that is shown.
    void hide(Node panel) {
        if (shows(panel)) {
            change(Optional.empty());
        }
    }

    private void change(Optional<Node> wanted) {
        if (!shown.equals(wanted)) {
            shown = wanted;
            place.accept(wanted);
            views.forEach(Runnable::run);
        }
    }
}
