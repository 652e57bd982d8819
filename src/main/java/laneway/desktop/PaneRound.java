// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/// Takes the keyboard from one part of the window to the next, round and round.
///
/// Within a part Tab and the arrow keys go on; the board has a use of its own for both, so this is
/// the way out of it. A part that was left is entered again where it was left.
final class PaneRound {
    private final Map<Node, Node> leftAt = new WeakHashMap<>();
    private Supplier<Optional<Node>> focused = Optional::empty;
    private Supplier<List<Node>> parts = List::of;

    /// Says where to go.
    ///
    /// @param wanted the parts of the scene in the order of reading; those that nobody sees are
    ///   passed over
    void goThrough(Scene scene, Supplier<List<Node>> wanted) {
        focused = () -> Optional.ofNullable(scene.getFocusOwner());
        parts = wanted;
    }

    List<Command> commands() {
        return List.of(
                command("nextPane").keys(Keys.key(KeyCode.F6)).does(() -> go(1)),
                command("previousPane").keys(Keys.shift(KeyCode.F6)).does(() -> go(-1)));
    }

    private void go(int by) {
        var around = parts.get();
        var owner = focused.get();
        int here = owner.map(node -> indexOf(around, node)).orElse(-1);
        if (here >= 0) {
            leftAt.put(around.get(here), owner.orElseThrow());
        }
        int from = here < 0 && by < 0 ? 0 : here;
        for (int i = 1; i <= around.size(); i++) {
            var part = around.get(Math.floorMod(from + i * by, around.size()));
            var goal = goal(part);
            if (goal.isPresent()) {
                SeenFocus.bringTo(goal.get());
                return;
            }
        }
    }

    private static int indexOf(List<Node> around, Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int index = around.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private Optional<Node> goal(Node part) {
        if (!isSeen(part)) {
            return Optional.empty();
        }
        return Optional.ofNullable(leftAt.get(part))
                .filter(node -> takesKeys(node) && isSeen(node) && isIn(part, node))
                .or(() -> first(part));
    }

    private static boolean isIn(Node part, Node node) {
        Node up = node;
        while (up != null && up != part) {
            up = up.getParent();
        }
        return up == part;
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    /// What is scrolled is better entered than the pane that scrolls it.
    private static Optional<Node> first(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (takesKeys(node) && !(node instanceof ScrollPane)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(PaneRound::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
