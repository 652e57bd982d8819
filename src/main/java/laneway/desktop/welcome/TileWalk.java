// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the tile that an arrow key leads to.
final class TileWalk {
    /// The next line goes before what lies straight below but further away.
    private static final double STRAY = 5;

    private TileWalk() {}

    /// The nearest tile in the direction of an arrow key; empty at the edge, and for other keys.
    static <N extends Node> Optional<N> next(Node from, Collection<N> tiles, KeyCode arrow) {
        var here = place(from);
        return tiles.stream()
                .filter(tile -> tile != from && lies(place(tile), here, arrow))
                .min(Comparator.comparingDouble(tile -> distance(place(tile), here, arrow)));
    }

    private static Bounds place(Node tile) {
        return tile.localToScene(tile.getLayoutBounds());
    }

    private static boolean lies(Bounds there, Bounds here, KeyCode arrow) {
        return switch (arrow) {
            case LEFT -> there.getCenterX() < here.getMinX() && overlap(there, here);
            case RIGHT -> there.getCenterX() > here.getMaxX() && overlap(there, here);
            case UP -> there.getCenterY() < here.getMinY();
            case DOWN -> there.getCenterY() > here.getMaxY();
            default -> false;
        };
    }

    private static boolean overlap(Bounds there, Bounds here) {
        return there.getMinY() < here.getMaxY() && there.getMaxY() > here.getMinY();
    }

    private static double distance(Bounds there, Bounds here, KeyCode arrow) {
        double across = Math.abs(there.getCenterX() - here.getCenterX());
        double down = Math.abs(there.getMinY() - here.getMinY());
        return arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT ? across : STRAY * down + across;
    }
}
