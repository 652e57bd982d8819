// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.layout.Box;
import laneway.layout.Point;
import laneway.layout.Trace;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.PartId;
import laneway.model.StepId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a gesture would do if it ended now, for the live layer above the board; all in board units
/// of the board on which the gesture began.
public sealed interface Preview {
    /// No gesture is under way.
    Preview NONE = new None();

    /// No gesture is under way.
    record None() implements Preview {}

    /// A box is being drawn around cards.
    ///
    /// @param cards that will be selected, those that stay selected included
    record Marquee(Box box, Set<CardId> cards) implements Preview {
        public Marquee {
            cards = Set.copyOf(cards);
        }
    }

    /// Cards are being dragged.
    ///
    /// @param cards in the order of the board
    /// @param held the one under the pointer
    /// @param at where the pointer is
    /// @param dx how far they have been carried to the right
    /// @param dy how far down
    /// @param copying whether the cards stay and copies are dropped
    /// @param drop where they would land; empty where they may not
    record Carrying(
            List<CardId> cards,
            CardId held,
            Point at,
            double dx,
            double dy,
            boolean copying,
            Optional<Drop> drop)
            implements Preview {
        public Carrying {
            cards = List.copyOf(cards);
        }
    }

    /// A place between cards.
    ///
    /// @param index among all cards of the cell, those being dragged included
    /// @param mark a thin box at the place
    record Drop(Cell cell, int index, Box mark) {}

    /// Something is being dragged here from another program.
    ///
    /// @param box the card that would take it, or the place between cards where it would land
    /// @param onCard whether it is a card
    record Arriving(Box box, boolean onCard) implements Preview {}

    /// A card is being drawn out to later steps.
    ///
    /// @param last the last step that it would lie across
    /// @param box that it would take
    record Spanning(CardId card, StepId last, Box box) implements Preview {}

    /// A link is being drawn from a card.
    ///
    /// @param to the card that it would lead to; empty where there is none
    /// @param at where its end is; the middle of that card where nobody points
    record Linking(CardId from, Optional<CardId> to, Point at) implements Preview {}

    /// A point of an emotional curve is being dragged up or down.
    ///
    /// @param sentiment that its card would have
    /// @param curve as it would be
    /// @param points of it that stand for the card
    record Scoring(CardId card, int sentiment, List<Trace> curve, List<Point> points)
            implements Preview {
        public Scoring {
            curve = List.copyOf(curve);
            points = List.copyOf(points);
        }
    }

    /// A column is being made wider or narrower.
    ///
    /// @param cards how many would lie side by side
    /// @param right where the column would end
    record Resizing(StepId step, int cards, double right) implements Preview {}

    /// A stage, step or lane is being carried to another place by its header.
    ///
    /// @param at where the pointer is
    /// @param dx how far it has been carried to the right
    /// @param dy how far down
    /// @param mark a thin box where it would land; empty where that changes nothing
    record Reordering(PartId part, Point at, double dx, double dy, Optional<Box> mark)
            implements Preview {}
}
