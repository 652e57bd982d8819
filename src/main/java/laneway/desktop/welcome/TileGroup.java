// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tiles under a heading; it is gone while it has none to show.
final class TileGroup {
    private final Map<String, Tile> tiles = new LinkedHashMap<>();
    private final FlowPane flow = new FlowPane(12, 12);
    private final VBox box;

    /// @param heading key of what stands above
    TileGroup(String heading) {
        var label = new Label(WelcomeWords.say(heading));
        label.getStyleClass().add("heading");
        box = new VBox(8, label, flow);
        flow.setPrefWrapLength(0);
    }

    Node node() {
        return box;
    }

    void clear() {
        tiles.clear();
        flow.getChildren().clear();
    }

    /// @param key what the tile is found by
    /// @param corner what lies upon the tile's upper right corner
    void add(String key, Tile tile, Node... corner) {
        var place = new StackPane(tile);
        place.getChildren().addAll(corner);
        place.setAlignment(Pos.TOP_RIGHT);
        place.getStyleClass().add("tile-place");
        tiles.put(key, tile);
        flow.getChildren().add(place);
    }

    Optional<Tile> find(String key) {
        return Optional.ofNullable(tiles.get(key));
    }

    /// The key of the tile that has the keyboard.
    Optional<String> focused() {
        return tiles.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isEmpty() {
        return tiles.isEmpty();
    }

    /// The tiles that are shown, in order.
    List<Tile> shown() {
        return tiles.values().stream().filter(tile -> tile.getParent().isManaged()).toList();
    }

    /// Shows those that are what somebody looks for.
    void filter(String typed) {
        for (Tile tile : tiles.values()) {
            boolean fits = tile.fits(typed);
            tile.getParent().setVisible(fits);
            tile.getParent().setManaged(fits);
        }
        boolean some = !shown().isEmpty();
        box.setVisible(some);
        box.setManaged(some);
    }
}
