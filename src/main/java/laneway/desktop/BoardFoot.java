// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// What lies at the lower edge of the board: something in each corner and a stack between them,
/// none of which ever covers another.
///
/// The stack is in the middle of the board if it can, beside the middle if a corner is in its way,
/// and above what is in the corners where there is no room between them.
final class BoardFoot extends Pane {
    private static final double MARGIN = 16;
    private static final double GAP = 8;

    private final Node left;
    private final VBox middle;
    private final Node right;
    private final List<Node> between;

    BoardFoot(Node left, Node right, Node... between) {
        this.left = left;
        this.right = right;
        this.between = List.of(between);
        middle = new VBox(GAP, between);
        middle.setAlignment(Pos.BOTTOM_CENTER);
        middle.setFillWidth(false);
        middle.setPickOnBounds(false);
        for (Node node : between) {
            node.managedProperty().bind(node.visibleProperty());
        }
        left.managedProperty().bind(left.visibleProperty());
        right.managedProperty().bind(right.visibleProperty());
        setPickOnBounds(false);
        getChildren().setAll(left, middle, right);
    }

    /// Leaves one of the stack alone, above what covers the board; empty for all of it again.
    void showOnly(Optional<Node> only) {
        middle.getChildren().setAll(only.map(List::of).orElse(between));
        getChildren().setAll(only.isPresent() ? List.of(middle) : List.of(left, middle, right));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double from = MARGIN + taken(left);
        double to = width - MARGIN - taken(right);
        place(left, MARGIN, 0, width);
        place(right, width - MARGIN - right.prefWidth(-1), from > to ? high(left) : 0, width);
        double wanted = Math.min(middle.prefWidth(-1), width - 2 * MARGIN);
        boolean fits = wanted <= to - from;
        double centred = (width - wanted) / 2;
        double x = fits ? Math.clamp(centred, from, to - wanted) : centred;
        double raised = from > to ? high(left) + high(right) : Math.max(high(left), high(right));
        place(middle, x, fits ? 0 : raised, wanted);
    }

    /// How much of the width a corner takes, with the gap beside it.
    private double taken(Node corner) {
        return isThere(corner) ? corner.prefWidth(-1) + MARGIN : 0;
    }

    private boolean isThere(Node corner) {
        return corner.isVisible() && corner.getParent() == this;
    }

    private double high(Node corner) {
        return isThere(corner) ? corner.prefHeight(-1) + GAP : 0;
    }

    private void place(Node node, double x, double raised, double most) {
        double width = Math.min(node.prefWidth(-1), most);
        double height = node.prefHeight(-1);
        node.resizeRelocate(
                snapPositionX(x),
                snapPositionY(getHeight() - MARGIN - raised - height),
                snapSizeX(width),
                snapSizeY(height));
    }
}
