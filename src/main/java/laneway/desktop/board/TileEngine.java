// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.application.Platform;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/// Keeps tiles on screen: asks for what a view needs, takes in what was painted, and scales the
/// last picture while the user zooms.
///
/// Everything here runs on the screen's thread, apart from the painters.
final class TileEngine implements AutoCloseable {

    private enum Sharpness {
        /// Tiles are shown.
        SHARP,
        /// The scale still changes; nothing is worth painting.
        ZOOMING,
        /// The scale stands; its tiles are being painted behind the scaled picture.
        SHARPENING
    }

    private record Delivery(PaintJob job, Tile tile) {}

    private final Runnable requestFrame;
    private final SheetStock stock = new SheetStock();
    private final TilePainters painters = new TilePainters(stock, this::deliver);
    private final Queue<Delivery> deliveries = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean frameAsked = new AtomicBoolean();
    private final TileStatistics statistics = new TileStatistics();
    private final List<Runnable> whenPainted = new ArrayList<>();
    private final List<TileLayer> layers;
    private final Overview overview;
    private final ZoomPicture zoomPicture;
    private BoardPictures pictures;
    private Viewport view;
    private Sharpness sharpness = Sharpness.SHARP;
    private Optional<Repair> repair = Optional.empty();

    /// @param requestFrame asks for [#frame] to be called before the next picture on screen; called
    ///   on the screen's thread
    TileEngine(BoardPictures pictures, Viewport view, Runnable requestFrame) {
        this.pictures = pictures;
        this.view = view;
        this.requestFrame = requestFrame;
        overview = new Overview(pictures, painters);
        zoomPicture = new ZoomPicture(view);
        layers = List.of(LayerKind.values()).stream().map(this::layer).toList();
        layers.forEach(layer -> layer.follow(view));
    }

    private TileLayer layer(LayerKind kind) {
        var store = new TileStore(kind.picture(pictures), view.scale(), stock);
        return new TileLayer(kind, store, key -> standIn(kind, store, key));
    }

    private Tile standIn(LayerKind kind, TileStore store, TileKey key) {
        var sheet = stock.take();
        var pixels = sheet.pixels();
        var area = key.area();
        var inside = area.intersection(store.bounds()).movedBy(-area.x(), -area.y());
        pixels.fill(Tile.TRANSPARENT);
        pixels.fill(inside, pictures.background());
        if (kind.isBody()) {
            double factor = overview.pixelsPerUnit() / store.scale().pixelsPerUnit();
            overview.source()
                    .scaleInto(
                            pixels,
                            pixels.bounds(),
                            new PixelSource.Axis(factor, key.area().x() * factor),
                            new PixelSource.Axis(factor, key.area().y() * factor));
        }
        sheet.changed();
        return new Tile(key, Tile.STAND_IN, sheet);
    }

    /// What is on screen, the lowest first.
    List<Node> nodes() {
        var nodes = new ArrayList<Node>(layers.stream().map(TileLayer::node).toList());
        nodes.add(zoomPicture.node());
        return nodes;
    }

    TileStatistics statistics() {
        return statistics;
    }

    /// Shows the board's next state; only the given areas look different in it.
    void show(BoardPictures next, List<BoardRect> changed) {
        pictures = next;
        for (var layer : layers) {
            layer.store().show(layer.kind().picture(next), changed);
            layer.store().dropStaleOutside(layer.window());
        }
        overview.show(next, changed);
        if (sharpness == Sharpness.SHARP) {
            startRepair();
        }
        requestFrame.run();
    }

    /// Runs the task once nothing on screen is missing or out of date.
    void whenPainted(Runnable task) {
        whenPainted.add(task);
        requestFrame.run();
    }

    /// Shows another part of the board, or shows it at another scale.
    void moveTo(Viewport next) {
        if (!next.scale().equals(view.scale())) {
            if (sharpness == Sharpness.SHARP) {
                zoomPicture.capture(view, layers, pictures.background());
                layers.forEach(layer -> layer.store().tiles().clear());
            }
            sharpness = Sharpness.ZOOMING;
        }
        view = next;
        layers.forEach(layer -> layer.follow(next));
        requestFrame.run();
    }

    /// The scale stands still now: begins to paint the tiles of it.
    void settle() {
        if (sharpness != Sharpness.ZOOMING) {
            return;
        }
        painters.cancelRepairs();
        repair = Optional.empty();
        layers.forEach(layer -> layer.store().rescale(view.scale()));
        sharpness = Sharpness.SHARPENING;
        requestFrame.run();
    }

    /// Brings the screen up to date; called once before each picture on screen.
    void frame() {
        stock.beginFrame();
        takeDeliveries();
        if (sharpness == Sharpness.SHARPENING && nothingIsMissing()) {
            sharpness = Sharpness.SHARP;
        }
        if (sharpness == Sharpness.SHARP) {
            zoomPicture.hide();
            layers.forEach(layer -> layer.place(view));
            statistics.missing(count(TileLayer::standInCount));
            statistics.kept(count(layer -> layer.store().tiles().size()));
        } else {
            zoomPicture.draw(view, overview, pictures.background());
        }
        layers.forEach(layer -> layer.node().setVisible(sharpness == Sharpness.SHARP));
        if (sharpness != Sharpness.ZOOMING) {
            startRepair();
            painters.want(wanted());
            tellPainted();
        }
    }

    private void takeDeliveries() {
        for (var next = deliveries.poll(); next != null; next = deliveries.poll()) {
            painters.delivered(next.job());
            statistics.painted(next.job());
            var tile = next.tile();
            tile.sheet().changed();
            var job = next.job();
            if (repair.map(each -> !each.take(job, tile)).orElse(true)) {
                job.store().accept(job, tile);
            }
        }
        repair.filter(Repair::isComplete)
                .ifPresent(complete -> {
                    complete.finish();
                    repair = Optional.empty();
                });
    }

    private boolean nothingIsMissing() {
        return layers.stream().allMatch(layer -> missing(layer).isEmpty());
    }

    private int count(ToIntFunction<TileLayer> ofLayer) {
        return layers.stream().mapToInt(ofLayer).sum();
    }

    private static List<TileKey> missing(TileLayer layer) {
        return layer.visible().stream()
                .filter(key -> layer.store().tiles().find(key).isEmpty())
                .toList();
    }

    private void startRepair() {
        if (repair.isPresent()) {
            return;
        }
        var jobs = new ArrayList<PaintJob>();
        for (var layer : layers) {
            layer.visible().stream()
                    .flatMap(key -> layer.store().tiles().find(key).stream())
                    .filter(layer.store()::isStale)
                    .forEach(tile -> jobs.add(layer.store().job(tile.key())));
        }
        if (!jobs.isEmpty()) {
            repair = Optional.of(new Repair(jobs));
            painters.repair(jobs);
        }
    }

    private List<PaintJob> wanted() {
        var jobs = new ArrayList<PaintJob>();
        for (var layer : layers.reversed()) {
            missing(layer).forEach(key -> jobs.add(layer.store().job(key)));
        }
        for (var layer : layers.reversed()) {
            layer.store().makeRoomFor(layer.visible().size(), layer.ahead().size());
            layer.ahead().stream()
                    .filter(key -> layer.store().tiles().find(key).isEmpty())
                    .forEach(key -> jobs.add(layer.store().job(key)));
        }
        return jobs;
    }

    private void tellPainted() {
        if (whenPainted.isEmpty() || sharpness != Sharpness.SHARP) {
            return;
        }
        if (repair.isEmpty() && nothingIsMissing()) {
            var tasks = List.copyOf(whenPainted);
            whenPainted.clear();
            tasks.forEach(Runnable::run);
        }
    }

    private void deliver(PaintJob job, Tile tile) {
        deliveries.add(new Delivery(job, tile));
        if (frameAsked.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                frameAsked.set(false);
                requestFrame.run();
            });
        }
    }

    @Override
    public void close() {
        painters.close();
    }
}
