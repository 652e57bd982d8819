// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;
import java.util.List;

/// What is seen while zooming: the last sharp picture, scaled, until the tiles of the new scale are
/// there.
///
/// Two buffers take turns, because the other one may still be on its way to the screen.
final class ZoomPicture {

    private record Buffer(Pixels pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Buffer of(int width, int height) {
            var pixels = new Pixels(width, height);
            var buffer = pixels.buffer();
            return new Buffer(pixels, buffer, new WritableImage(buffer));
        }
    }

    private final ImageView node = new ImageView();
    private Buffer front = Buffer.of(1, 1);
    private Buffer back = Buffer.of(1, 1);
    private Pixels last = new Pixels(1, 1);
    private Viewport lastView;

    ZoomPicture(Viewport view) {
        lastView = view;
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setVisible(false);
    }

    ImageView node() {
        return node;
    }

    /// Keeps what the layers show as the picture to scale.
    void capture(Viewport view, List<TileLayer> layers, int background) {
        lastView = view;
        int width = view.left() + view.width();
        int height = view.top() + view.height();
        if (!last.hasSize(width, height)) {
            last = new Pixels(width, height);
        }
        last.fill(background);
        layers.forEach(layer -> copy(layer, view));
    }

    private void copy(TileLayer layer, Viewport view) {
        var window = layer.kind().window(view);
        var place = layer.kind().place(view);
        for (var key : layer.visible()) {
            var area = key.area();
            var part = area.intersection(window);
            layer.shownAt(key)
                    .ifPresent(tile ->
                            tile.sheet()
                                    .pixels()
                                    .copyTo(
                                            last,
                                            part.movedBy(-area.x(), -area.y()),
                                            part.x() - window.x() + place.x(),
                                            part.y() - window.y() + place.y()));
        }
    }

    /// Draws the kept picture as another view would show it.
    void draw(Viewport view, Overview overview, int background) {
        int width = view.left() + view.width();
        int height = view.top() + view.height();
        if (!back.pixels().hasSize(width, height)) {
            back = Buffer.of(width, height);
        }
        back.pixels().fill(background);
        drawOverview(LayerKind.BODY, view, overview);
        drawOverview(LayerKind.PINNED, view, overview);
        boolean overviewIsFiner =
                overview.pixelsPerUnit() > lastView.scale().pixelsPerUnit()
                        && view.scale().pixelsPerUnit() > lastView.scale().pixelsPerUnit();
        for (var kind : LayerKind.values()) {
            if (!kind.isBody() || !overviewIsFiner) {
                draw(kind, view);
            }
        }
        back.buffer().updateBuffer(_ -> null);
        node.setImage(back.image());
        node.setVisible(true);
        var shown = back;
        back = front;
        front = shown;
    }

    private void drawOverview(LayerKind kind, Viewport view, Overview overview) {
        double factor = overview.pixelsPerUnit() / view.scale().pixelsPerUnit();
        var window = kind.window(view);
        overview.source()
                .scaleInto(
                        back.pixels(),
                        kind.place(view),
                        new PixelSource.Axis(factor, window.x() * factor),
                        new PixelSource.Axis(factor, window.y() * factor));
    }

    private void draw(LayerKind kind, Viewport view) {
        var source = kind.place(lastView);
        var target = kind.place(view);
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        double factor = lastView.scale().pixelsPerUnit() / view.scale().pixelsPerUnit();
        var seen = kind.window(view);
        var kept = kind.window(lastView);
        var across = new PixelSource.Axis(factor, seen.x() * factor - kept.x());
        var down = new PixelSource.Axis(factor, seen.y() * factor - kept.y());
        var thinAcross = new PixelSource.Axis((double) source.width() / target.width(), 0);
        var thinDown = new PixelSource.Axis((double) source.height() / target.height(), 0);
        boolean stripDown =
                switch (kind) {
                    case LABELS, PINNED_LABELS, CORNER -> true;
                    case BODY, PINNED, HEADER -> false;
                };
        boolean stripAcross = kind == LayerKind.HEADER || kind == LayerKind.CORNER;
        new PixelSource(last, source)
                .scaleInto(
                        back.pixels(),
                        target,
                        stripDown ? thinAcross : across,
                        stripAcross ? thinDown : down);
    }

    void hide() {
        node.setVisible(false);
        node.setImage(null);
    }
}
