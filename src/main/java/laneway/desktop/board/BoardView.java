// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The board on screen: moves and zooms a large picture, with a layer of live nodes above it.
///
/// It takes no input by itself and does not ask for the focus. All methods belong to the screen's
/// thread. After the last use [#close] ends its painters.
public final class BoardView extends Region implements AutoCloseable {

    private static final Duration SETTLING = Duration.millis(50);
    private static final double FIT_MARGIN = 24;

    private final ReadOnlyObjectWrapper<Viewport> view =
            new ReadOnlyObjectWrapper<>(
                    this, "view", new Viewport(new ViewScale(1, 1), 0, 0, 0, 0, 1, 1, 0));
    private final Scale toDevicePixels = new Scale(1, 1);
    private final Pane frames = new Pane();
    private final Runnable pulse = this::pulse;
    private final Pane overlay = new Pane();
    private final Rectangle overlayClip = new Rectangle();
    private final Rectangle clip = new Rectangle();
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private final ObservableValue<Number> outputScale;
    private Optional<TileEngine> engine = Optional.empty();
    private boolean frameWanted;
    private Optional<BoardPictures> pictures = Optional.empty();

    public BoardView() {
        frames.setManaged(false);
        frames.setMouseTransparent(true);
        frames.getTransforms().add(toDevicePixels);
        sceneProperty().subscribe(this::listenToPulses);
        overlay.setManaged(false);
        overlay.setPickOnBounds(false);
        overlay.setClip(overlayClip);
        setClip(clip);
        getChildren().addAll(frames, overlay);
        settling.setOnFinished(_ -> engine.ifPresent(TileEngine::settle));
        outputScale =
                sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::outputScaleXProperty)
                        .orElse(1.0);
        outputScale.subscribe(this::reframe);
        widthProperty().subscribe(this::reframe);
        heightProperty().subscribe(this::reframe);
    }

    /// Frames are drawn after layout, so that a new size shows at once.
    private void listenToPulses(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
            requestFrame();
        }
    }

    private void requestFrame() {
        frameWanted = true;
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (frameWanted) {
            frameWanted = false;
            engine.ifPresent(TileEngine::frame);
        }
    }

    /// Shows a board from scratch; nothing of an earlier one is kept but the view.
    public void open(BoardPictures board) {
        close();
        pictures = Optional.of(board);
        setBackground(Background.fill(colour(board.background())));
        view.set(view.get().framed(frame(board, view.get().scale())));
        var opened = new TileEngine(board, view.get(), this::requestFrame);
        engine = Optional.of(opened);
        frames.getChildren().setAll(opened.nodes());
        reframe();
    }

    /// Shows the board's next state.
    ///
    /// @param changed all areas that look different, in the board units of the next state; what was
    ///   pushed aside by a change is part of them
    public void show(BoardPictures board, List<BoardRect> changed) {
        pictures = Optional.of(board);
        setBackground(Background.fill(colour(board.background())));
        engine.ifPresent(running -> running.show(board, changed));
        reframe();
    }

    /// Runs a task as soon as everything on screen is painted and up to date: the moment to take
    /// away an overlay that stood for it.
    public void whenPainted(Runnable task) {
        engine.ifPresentOrElse(running -> running.whenPainted(task), task);
    }

    /// Which part of the board is shown.
    public ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public Viewport view() {
        return view.get();
    }

    /// Live nodes above the body, in this node's coordinates; see [Viewport#toScreen].
    public Pane overlay() {
        return overlay;
    }

    public Optional<TileStatistics> statistics() {
        return engine.map(TileEngine::statistics);
    }

    /// Moves the view over the board, in JavaFX units.
    public void scrollBy(double deltaX, double deltaY) {
        moveTo(view().scrolledBy(deltaX, deltaY));
    }

    /// Changes the zoom; the board point under the pointer stays there.
    public void zoomAt(ScreenPoint pointer, double zoom) {
        var scale = view().scale().withZoom(zoom);
        pictures.ifPresent(board -> moveTo(view().framedAround(pointer, frame(board, scale))));
    }

    /// Shows an area as large as fits, in the middle.
    ///
    /// @param largestZoom not beyond this zoom
    public void fit(BoardRect area, double largestZoom) {
        pictures.ifPresent(board -> moveTo(fitting(board, area, largestZoom)));
    }

    /// Brings a board point to the middle at a zoom.
    public void centre(BoardPoint point, double zoom) {
        pictures.ifPresent(
                board -> moveTo(centred(frame(board, view().scale().withZoom(zoom)), point)));
    }

    /// Shows the board at a zoom from a point of its body on.
    public void moveTo(double zoom, BoardPoint corner) {
        pictures.ifPresent(board -> {
            var frame = frame(board, view().scale().withZoom(zoom));
            double s = frame.scale().pixelsPerUnit();
            moveTo(view().framed(frame).movedTo(corner.x() * s, corner.y() * s));
        });
    }

    private Viewport fitting(BoardPictures board, BoardRect area, double largestZoom) {
        var frame = frame(board, view().scale());
        // The strips change with the zoom, so their share is asked for again at what was found.
        boolean moves = area.y() >= board.pinned();
        for (int round = 0; round < 3; round++) {
            double k = frame.scale().outputScale();
            double height = frame.height() - (moves ? frame.pinned() : 0);
            double across = (frame.width() / k - 2 * FIT_MARGIN) / area.width();
            double down = (height / k - 2 * FIT_MARGIN) / area.height();
            double zoom = Math.min(largestZoom, Math.min(across, down));
            frame = frame(board, frame.scale().withZoom(zoom));
        }
        var middle = new BoardPoint(area.x() + area.width() / 2, area.y() + area.height() / 2);
        var fitting = centred(frame, middle);
        return fitting.movedTo(fitting.x(), fitting.y() - (moves ? frame.pinned() / 2.0 : 0));
    }

    private Viewport centred(Frame frame, BoardPoint point) {
        double s = frame.scale().pixelsPerUnit();
        return view().framed(frame)
                .movedTo(point.x() * s - frame.width() / 2.0, point.y() * s - frame.height() / 2.0);
    }

    private void moveTo(Viewport wanted) {
        var next =
                pictures.map(board -> wanted.within(board.width(), board.height())).orElse(wanted);
        boolean zoomed = !next.scale().equals(view().scale());
        view.set(next);
        placeOverlay(next);
        engine.ifPresent(running -> running.moveTo(next));
        if (zoomed) {
            settling.playFromStart();
        }
    }

    /// Shares the node's size out again.
    private void reframe() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double k = outputScale.getValue().doubleValue();
        toDevicePixels.setX(1 / k);
        toDevicePixels.setY(1 / k);
        var scale = view().scale().withOutputScale(k);
        pictures.ifPresent(board -> moveTo(view().framed(frame(board, scale))));
    }

    private Frame frame(BoardPictures board, ViewScale scale) {
        double k = scale.outputScale();
        int width = (int) Math.ceil(getWidth() * k);
        int height = (int) Math.ceil(getHeight() * k);
        return Frame.of(board, scale, width, height);
    }

    private void placeOverlay(Viewport shown) {
        double k = shown.scale().outputScale();
        overlayClip.setX(shown.left() / k);
        overlayClip.setY(shown.top() / k);
        overlayClip.setWidth(shown.width() / k);
        overlayClip.setHeight(shown.height() / k);
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    /// Ends the painters; the view is empty until a board is opened again.
    @Override
    public void close() {
        settling.stop();
        engine.ifPresent(TileEngine::close);
        engine = Optional.empty();
        frames.getChildren().clear();
    }
}
