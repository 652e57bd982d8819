// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.stage.Screen;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Overlay;
import laneway.layout.Point;
import laneway.layout.Showing;
import laneway.layout.StageMark;
import laneway.layout.Theme;
import laneway.layout.TitleBlock;
import laneway.layout.Update;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.StepId;
import laneway.paint.BoardPainter;
import laneway.paint.Highlights;
import laneway.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A map on the moving board: lays it out, has it painted, and keeps both in step with its changes.
public final class MapBoard {
    private static final double LARGEST_FIT = 1;
    private static final double LARGEST_SELECTION_FIT = 1.5;
    private static final double LEAST_TO_READ = 0.6;
    private static final double REVEAL_MARGIN = 24;

    /// What goes on being shown while the window changes its size, until the user moves the board.
    private enum Fitted {
        MAP,
        WIDTH,
        STAGE,
        PART
    }

    private static final double LEAST_STRIPS = 0.7;

    private final BoardView view = new BoardView();
    private final Typesetter typesetter;
    private final AtomicReference<@Nullable Board> prepared = new AtomicReference<>();
    private BoardPainter painter;
    private Highlights highlights = Highlights.NONE;
    private Board board;
    private Fitted fitted = Fitted.PART;
    private boolean settling;

    /// @param map what is shown first
    public MapBoard(Typesetter typesetter, Theme theme, JourneyMap map) {
        this.typesetter = typesetter;
        painter = painterFor(theme);
        board = layOut(map);
        view.open(pictures());
        view.viewProperty().subscribe(_ -> moved());
    }

    /// Headers and labels stay readable where the body is seen from far away.
    private static BoardPainter painterFor(Theme theme) {
        return new BoardPainter(theme, LEAST_STRIPS * Screen.getPrimary().getOutputScaleX());
    }

    /// Gives the board its size.
    public void resize(double width, double height) {
        settling = true;
        view.resizeRelocate(0, 0, width, height);
        settling = false;
        show(fitted);
    }

    /// Leaves the view where it is when the room for it changes, also where the map or a stage
    /// fills it.
    public void stay() {
        fitted = Fitted.PART;
    }

    private void moved() {
        if (!settling) {
            fitted = Fitted.PART;
        }
    }

    /// The node for the window.
    public BoardView view() {
        return view;
    }

    /// What paints the board in its present colours.
    public BoardPainter painter() {
        return painter;
    }

    /// The map as it is laid out now.
    public Board board() {
        return board;
    }

    /// Shows another document.
    public void open(JourneyMap map) {
        var ahead = Optional.ofNullable(prepared.getAndSet(null));
        board = ahead.filter(laid -> laid.map() == map).orElseGet(() -> layOut(map));
        view.open(pictures());
    }

    /// Lays a map out that will be opened next; for any thread, since a large map takes its time.
    public void prepare(JourneyMap map) {
        prepare(layOut(map));
    }

    /// Takes a board that was laid out for a map that will be opened next.
    public void prepare(Board laidOut) {
        prepared.set(laidOut);
    }

    /// Another map, laid out as those on the board are.
    public Board layOut(JourneyMap map) {
        return Board.of(map, typesetter, TitleBlock.NONE);
    }

    /// Shows the map after an edit.
    public Update show(JourneyMap map) {
        return show(map, board.showing());
    }

    /// Shows the map after an edit, or other parts of it; only what looks different is laid out and
    /// painted.
    public Update show(JourneyMap map, Showing wanted) {
        var update = board.update(map, wanted);
        double pinned = board.pinnedHeight();
        board = update.board();
        if (!update.dirty().isEmpty() || pinned != board.pinnedHeight()) {
            view.show(pictures(), update.dirty().stream().map(MapBoard::rect).toList());
        }
        return update;
    }

    /// Shows the board in other colours.
    public void dress(Theme theme) {
        painter = painterFor(theme).with(highlights);
        view.open(pictures());
    }

    /// Sets some cards apart, without laying anything out.
    public void highlight(Highlights wanted) {
        if (!wanted.equals(highlights)) {
            highlights = wanted;
            painter = painter.with(wanted);
            var body = new BoardRect(0, 0, board.bodyWidth(), board.bodyHeight());
            view.show(pictures(), List.of(body));
        }
    }

    /// Shows something upon the board and below its lanes, without laying these out; only what
    /// looks different is painted.
    ///
    /// @return whether anything does
    public boolean lay(Overlay wanted) {
        var overlay = board.overlay();
        var dirty = new ArrayList<BoardRect>();
        if (!wanted.marks().equals(overlay.marks())) {
            double height = board.headerHeight();
            dirty.add(new BoardRect(0, -height, board.bodyWidth(), height));
        }
        var cards = new HashSet<>(wanted.heat().keySet());
        cards.addAll(overlay.heat().keySet());
        cards.removeIf(card -> wanted.heat().get(card) == overlay.heat().get(card));
        cards.stream()
                .flatMap(card -> board.find(card).stream())
                .forEach(card -> dirty.add(rect(card.box())));
        var before = board;
        board = board.with(wanted);
        if (!wanted.below().equals(overlay.below())) {
            dirty.add(rect(before.belowLanes().union(board.belowLanes())));
        }
        if (!dirty.isEmpty()) {
            view.show(pictures(), dirty);
        }
        return !dirty.isEmpty();
    }

    /// The mark at a point upon the stages, as they are seen now.
    public Optional<StageMark> markAt(Point point) {
        double scale = view.view().scale().pixelsPerUnit();
        return board.markAt(point, scale / painter.stripScale(scale));
    }

    /// Shows the whole map.
    public void fitMap() {
        show(Fitted.MAP);
    }

    /// Shows the beginning of the map at a size to read: as wide as the window, if that is enough.
    public void fitWidth() {
        show(Fitted.WIDTH);
    }

    /// Shows the beginning of a single stage, as wide as the window if that is not too large.
    public void fitStage() {
        show(Fitted.STAGE);
    }

    /// Shows what was seen before, as far as it is there.
    public void restore(Viewport seen) {
        var at = seen.visible();
        view.moveTo(seen.scale().zoom(), new BoardPoint(at.x(), at.y()));
    }

    private void show(Fitted wanted) {
        settling = true;
        if (view.getWidth() > 0 && view.getHeight() > 0) {
            switch (wanted) {
                case MAP -> fit(board.bodyHeight(), 0, LARGEST_FIT);
                case WIDTH -> fit(1, LEAST_TO_READ, LARGEST_FIT);
                case STAGE -> fit(1, LEAST_TO_READ, LARGEST_SELECTION_FIT);
                case PART -> {}
            }
        }
        settling = false;
        fitted = wanted;
    }

    /// Fits the whole width and a height; what is smaller than the window stands at its headers
    /// rather than in the middle, away from them.
    private void fit(double height, double leastZoom, double mostZoom) {
        view.fit(new BoardRect(0, 0, board.bodyWidth(), height), mostZoom);
        if (view.view().scale().zoom() < leastZoom) {
            view.zoomAt(new ScreenPoint(0, 0), leastZoom);
        }
        var shown = view.view();
        double k = shown.scale().outputScale();
        view.scrollBy(-shown.x() / k, -shown.y() / k);
    }

    /// Zooms by a factor around the middle of what is seen of the map, as keys and buttons do.
    public void zoomBy(double factor) {
        var now = view.view();
        var seen = now.visible();
        double right = Math.min(seen.right(), board.bodyWidth());
        double bottom = Math.min(seen.bottom(), board.bodyHeight());
        var middle = new BoardPoint((seen.x() + right) / 2, (seen.y() + bottom) / 2);
        view.zoomAt(now.toScreen(middle), now.scale().zoom() * factor);
    }

    /// Shows parts as large as fits; the whole map where none of them is on the board.
    public void fit(Collection<? extends PartId> parts) {
        boxOf(parts)
                .ifPresentOrElse(box -> view.fit(rect(box), LARGEST_SELECTION_FIT), this::fitMap);
    }

    /// Scrolls so far that parts are seen, and not at all if they are.
    public void reveal(Collection<? extends PartId> parts) {
        boxOf(parts).ifPresent(this::reveal);
    }

    /// What is pinned is seen anyhow, as far as up and down goes.
    private void reveal(Box wanted) {
        var box = inBody(wanted.grown(REVEAL_MARGIN));
        var now = view.view();
        var seen = now.moving();
        double zoom = now.scale().zoom();
        double dx = distance(box.x(), box.right(), seen.x(), seen.right());
        double dy =
                now.isPinned(wanted.bottom())
                        ? 0
                        : distance(
                                Math.max(box.y(), now.resting().bottom()),
                                box.bottom(),
                                seen.y(),
                                seen.bottom());
        if (dx != 0 || dy != 0) {
            view.scrollBy(dx * zoom, dy * zoom);
        }
    }

    /// How far the window must move along one axis; of what is too large the beginning is shown.
    private static double distance(double from, double to, double seenFrom, double seenTo) {
        if (from < seenFrom || to - from > seenTo - seenFrom) {
            return from - seenFrom;
        }
        return to > seenTo ? to - seenTo : 0;
    }

    /// The smallest box around parts that are on the board; stages and lanes count with their names
    /// only where nothing else is asked for.
    Optional<Box> boxOf(Collection<? extends PartId> parts) {
        var boxes = parts.stream().map(board::boxOf).flatMap(Optional::stream).toList();
        return cell(parts).or(() -> boxes.stream().reduce(Box::union).map(this::inBody));
    }

    /// A step and a lane alone mean the cell in which they cross.
    private Optional<Box> cell(Collection<? extends PartId> parts) {
        var step = parts.stream().filter(StepId.class::isInstance).findFirst();
        var lane = parts.stream().filter(LaneId.class::isInstance).findFirst();
        if (parts.size() != 2 || step.isEmpty() || lane.isEmpty()) {
            return Optional.empty();
        }
        return board.boxOf(new Cell((StepId) step.get(), (LaneId) lane.get()));
    }

    /// Headers and labels stay in view anyhow: only what a box says about the body counts.
    private Box inBody(Box box) {
        double x = Math.max(0, box.x());
        double y = Math.max(0, box.y());
        return Box.between(x, y, Math.max(x, box.right()), Math.max(y, box.bottom()));
    }

    /// Whether a card is on the board, and not folded away.
    public boolean shows(CardId card) {
        return board.find(card).isPresent();
    }

    private BoardPictures pictures() {
        return BoardPainting.of(board, painter);
    }

    static BoardRect rect(Box box) {
        return new BoardRect(box.x(), box.y(), box.width(), box.height());
    }
}
