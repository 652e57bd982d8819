// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.MapBoard;
import laneway.desktop.settings.MapPlace;
import laneway.desktop.settings.Remembered;
import laneway.session.Session;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Brings somebody back to where they were when they open a map again.
final class PlaceDesk {
    private final MapBoard board;
    private final Remembered remembered;
    private final OutlineDesk outline;
    private @Nullable Session session;
    private Optional<MapPlace> place = Optional.empty();

    /// Made before everybody else who hears of documents being opened: what is shown of a map must
    /// be known when they look at it.
    PlaceDesk(OpenDocument document, MapBoard board, Remembered remembered, OutlineDesk outline) {
        this.board = board;
        this.outline = outline;
        this.remembered = remembered;
        document.onOpen(this::opened);
    }

    private void opened(Session opened) {
        remember();
        session = opened;
        place = remembered.places().of(opened.map().id());
        var map = opened.map();
        place.map(MapPlace::showing)
                .map(showing -> showing.after(map, map))
                .ifPresent(opened::show);
    }

    /// Shows the part of the board that was seen last; what has the whole width where none was.
    void show(WindowCentre centre) {
        place.ifPresentOrElse(
                known -> {
                    board.view().moveTo(known.zoom(), new BoardPoint(known.left(), known.top()));
                    outline.show(known.outline());
                    centre.showInspector(known.inspector());
                },
                board::fitWidth);
    }

    /// Keeps where somebody is now.
    void remember() {
        var open = session;
        if (open != null && board.view().getWidth() > 0) {
            var seen = board.view().view();
            var at = seen.visible();
            var now =
                    new MapPlace(
                            seen.scale().zoom(),
                            at.x(),
                            at.y(),
                            open.showing(),
                            remembered.get().inspectorOpen(),
                            outline.isShown());
            remembered.keep(open.map().id(), now);
        }
    }
}
