// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.session.Preview;
import laneway.session.Selection;

import java.util.Optional;

/// What lies above one piece of the body and ends where the piece does: links and votes, the frames
/// of cards and of the keyboard's place, and the box that is drawn around cards.
final class PieceLayer extends Pane {
    private static final double CARD_CORNER = 8;

    private final Rectangle clip = new Rectangle();
    private final DrawnLinks links = new DrawnLinks(this);
    private final Selected selected = new Selected(this);
    private final Frames hovered = new Frames(this, "live-hovered", CARD_CORNER, StrokeType.INSIDE);
    private final Frames cursor = new Frames(this, "live-cursor", CARD_CORNER, StrokeType.INSIDE);
    private final Frames marquee = new Frames(this, "live-marquee", 2, StrokeType.INSIDE);
    private final DrawnVotes votes = new DrawnVotes(this);

    PieceLayer() {
        setManaged(false);
        setClip(clip);
    }

    /// @param on of the piece
    /// @param hover what lies under the pointer
    /// @param focused whether the keyboard is at the board
    void draw(Wire to, Projection on, Optional<Hit> hover, boolean focused) {
        var seen = on.body();
        clip.setX(seen.x());
        clip.setY(seen.y());
        clip.setWidth(seen.width());
        clip.setHeight(seen.height());
        var selection = to.session().selection();
        var preview = to.session().preview();
        links.draw(to, on, hover);
        votes.draw(to, on);
        selected.draw(
                on,
                preview instanceof Preview.Marquee(Box _, var caught) ? caught : selection.cards());
        drawHover(on, preview, hover);
        drawCursor(on, selection, focused);
        marquee.begin();
        if (preview instanceof Preview.Marquee(Box box, var _)) {
            marquee.draw(on.toScreen(box), 1);
        }
        marquee.finish();
    }

    private void drawHover(Projection on, Preview preview, Optional<Hit> hover) {
        hovered.begin();
        if (preview instanceof Preview.None) {
            hover.flatMap(Hit::singleCard)
                    .flatMap(on.board()::boxOf)
                    .map(on::toScreen)
                    .ifPresent(box -> hovered.draw(box, on.zoom()));
        }
        hovered.finish();
    }

    /// An empty cell where the keyboard is, or the card on which it is among several selected ones;
    /// a single selected card has its own frame.
    private void drawCursor(Projection on, Selection selection, boolean focused) {
        cursor.begin();
        var at = selection.cursor();
        if (focused && at != null) {
            if (at.card() == null) {
                on.board()
                        .boxOf(at.cell())
                        .map(box -> on.toScreen(box.grown(-4)))
                        .ifPresent(box -> cursor.draw(box, on.zoom()));
            } else if (selection.cards().size() != 1 || !selection.contains(at.card())) {
                on.board()
                        .boxOf(at.card())
                        .map(on::toScreen)
                        .ifPresent(box -> cursor.draw(box.grown(3), on.zoom()));
            }
        }
        cursor.finish();
    }
}
