// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Shows a picture's tiles as images, and stand-ins where tiles are missing.
final class TileLayer {

    private final LayerKind kind;
    private final TileStore store;
    private final Function<TileKey, Tile> standIn;
    private final Pane node = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Map<TileKey, ImageView> shown = new HashMap<>();
    private final Map<TileKey, Tile> standIns = new HashMap<>();
    private final Deque<ImageView> spare = new ArrayDeque<>();
    private PixelRect window = new PixelRect(0, 0, 0, 0);
    private int travelX;
    private int travelY;

    /// @param standIn makes what is shown until a tile is there
    TileLayer(LayerKind kind, TileStore store, Function<TileKey, Tile> standIn) {
        this.kind = kind;
        this.store = store;
        this.standIn = standIn;
        node.setManaged(false);
        node.setMouseTransparent(true);
        if (kind.endsAmongOthers()) {
            node.setClip(clip);
        }
    }

    LayerKind kind() {
        return kind;
    }

    TileStore store() {
        return store;
    }

    Pane node() {
        return node;
    }

    /// How many stand-ins are on screen.
    int standInCount() {
        return standIns.size();
    }

    /// The tile or stand-in at a place on screen.
    Optional<Tile> shownAt(TileKey key) {
        return store.tiles().find(key).or(() -> Optional.ofNullable(standIns.get(key)));
    }

    List<TileKey> visible() {
        return TileOrder.visible(window, store.bounds());
    }

    List<TileKey> ahead() {
        return TileOrder.ahead(window, store.bounds(), travelX, travelY);
    }

    /// Follows the view; the direction of travel is told by the way from the last one.
    void follow(Viewport view) {
        var next = kind.window(view);
        if (next.x() != window.x() || next.y() != window.y()) {
            travelX = next.x() - window.x();
            travelY = next.y() - window.y();
        }
        window = next;
    }

    PixelRect window() {
        return window;
    }

    /// Puts the images of all visible tiles in their places.
    void place(Viewport view) {
        var place = kind.place(view);
        node.setTranslateX(place.x() - window.x());
        node.setTranslateY(place.y() - window.y());
        clip.setX(window.x());
        clip.setY(window.y());
        clip.setWidth(window.width());
        clip.setHeight(window.height());
        var visible = new HashSet<>(visible());
        shown.entrySet().removeIf(entry -> !visible.contains(entry.getKey()) && free(entry));
        dropStandIns(visible);
        visible.forEach(this::show);
    }

    private void dropStandIns(Set<TileKey> visible) {
        List.copyOf(standIns.keySet()).stream()
                .filter(key -> !visible.contains(key))
                .forEach(this::dropStandIn);
    }

    private void dropStandIn(TileKey key) {
        var gone = standIns.remove(key);
        if (gone != null) {
            store.retire(gone);
        }
    }

    private boolean free(Map.Entry<TileKey, ImageView> entry) {
        entry.getValue().setVisible(false);
        entry.getValue().setImage(null);
        return spare.add(entry.getValue());
    }

    private void show(TileKey key) {
        var tile = store.tiles().find(key);
        if (tile.isPresent()) {
            dropStandIn(key);
        }
        var image = tile.orElseGet(() -> standIns.computeIfAbsent(key, standIn)).sheet().image();
        var view = shown.computeIfAbsent(key, this::newView);
        if (view.getImage() != image) {
            view.setImage(image);
        }
    }

    private ImageView newView(TileKey key) {
        var view = spare.isEmpty() ? addView() : spare.removeFirst();
        view.setX(key.area().x());
        view.setY(key.area().y());
        view.setVisible(true);
        return view;
    }

    private ImageView addView() {
        var view = new ImageView();
        view.setManaged(false);
        node.getChildren().add(view);
        return view;
    }
}
