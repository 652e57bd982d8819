// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.layout.Board;
import laneway.layout.LinkRoutes;
import laneway.model.Link;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which links are drawn, and along which ways: those of the selected cards, or all.
///
/// They are led anew only when other links are shown or the board has changed.
public final class ShownLinks {
    private boolean all;
    private List<Link> links = List.of();
    private @Nullable Board led;
    private LinkRoutes routes = LinkRoutes.NONE;

    /// Draws all links, or those of the selected cards only.
    public void showAll(boolean wanted) {
        all = wanted;
    }

    /// The ways of the links that are drawn now.
    ///
    /// @param board of the session's map
    public LinkRoutes routes(Session session, Board board) {
        var shown = shown(session);
        if (led != board || !shown.equals(links)) {
            led = board;
            links = shown;
            routes = LinkRoutes.of(board, shown);
        }
        return routes;
    }

    private List<Link> shown(Session session) {
        var every = session.map().links();
        var selection = session.selection();
        if (all || every.isEmpty()) {
            return every;
        }
        return every.stream()
                .filter(link ->
                        selection.contains(link.from())
                                || selection.contains(link.to())
                                || link.id().equals(selection.part()))
                .toList();
    }
}
