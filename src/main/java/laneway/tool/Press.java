// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Board;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.session.Selection;

import java.util.Optional;

/// The picture that was there when the pointer was pressed; all of a gesture is computed from it.
///
/// @param selection before the press changed it
record Press(Input.Pointer input, Hit hit, Board board, Selection selection) {
    /// Pixels that the pointer may move in a click.
    private static final double SLACK = 4;

    static Press of(Input.Pointer input, Desk desk) {
        return new Press(input, desk.hit(input.at()), desk.board().get(), desk.selection());
    }

    JourneyMap map() {
        return board.map();
    }

    /// What is kept beside the board and drawn at this point of the ground.
    Optional<PartId> beside() {
        return hit.isGround() ? board.besideAt(input.at()) : Optional.empty();
    }

    /// Whether the pointer has moved too far for a click.
    boolean isLeftBy(Input.Pointer pointer) {
        return input.screen().distanceTo(pointer.screen()) > SLACK;
    }

    /// How far the pointer has come on the board, to the right.
    double dx(Point now) {
        return now.x() - input.at().x();
    }

    /// How far the pointer has come on the board, downwards.
    double dy(Point now) {
        return now.y() - input.at().y();
    }
}
