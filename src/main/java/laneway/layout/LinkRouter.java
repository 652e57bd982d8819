// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Link;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the gaps along which a link is led: out of a card at one of its sides, up or down beside
/// the cards, across between two lanes, and up or down again to the other card.
final class LinkRouter {
    /// What a run more costs, as a length: a shorter way with more corners is harder to follow.
    private static final double CORNER = 30;

    /// What a gap within a column costs, where there is hardly room for the head of the arrow.
    private static final double NARROW = 40;

    private final Board board;

    LinkRouter(Board board) {
        this.board = board;
    }

    /// A gap between cards.
    ///
    /// @param at its middle: from left to right of an upright one, else from top to bottom
    /// @param half how far it reaches to both sides
    record Gap(boolean upright, double at, double half) {}

    /// Where a link leaves or meets a card.
    ///
    /// @param right whether at the right side
    /// @param gap beside the card there
    record Port(Box box, boolean right, Gap gap) {
        double x() {
            return right ? box.right() : box.x();
        }

        double middle() {
            return box.y() + box.height() / 2;
        }
    }

    /// The gaps of one link.
    ///
    /// @param across between lanes; null where both cards lie at the same upright gap
    record Way(Link link, Port from, Port to, @Nullable Gap across) {
        private double cost() {
            double length = Math.abs(from.x() - from.gap().at()) + Math.abs(to.x() - to.gap().at());
            double narrow =
                    (from.gap().half() < Grid.GAP ? NARROW : 0)
                            + (to.gap().half() < Grid.GAP ? NARROW : 0);
            if (across == null) {
                return length + narrow + Math.abs(from.middle() - to.middle());
            }
            return length
                    + narrow
                    + 2 * CORNER
                    + Math.abs(from.gap().at() - to.gap().at())
                    + Math.abs(from.middle() - across.at())
                    + Math.abs(across.at() - to.middle());
        }
    }

    /// The cheapest way; empty where one of the cards is out of sight.
    Optional<Way> way(Link link) {
        var from = board.find(link.from());
        var to = board.find(link.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var crossings = new ArrayList<>(beside(from.get().row()));
        crossings.addAll(beside(to.get().row()));
        Way best = null;
        for (Port start : ports(from.get().box())) {
            for (Port end : ports(to.get().box())) {
                for (Way way : ways(link, start, end, crossings)) {
                    best = best == null || way.cost() < best.cost() ? way : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Way> ways(Link link, Port start, Port end, List<Gap> crossings) {
        return start.gap().equals(end.gap())
                ? List.of(new Way(link, start, end, null))
                : crossings.stream().map(gap -> new Way(link, start, end, gap)).toList();
    }

    private List<Port> ports(Box box) {
        return List.of(new Port(box, true, rightOf(box)), new Port(box, false, leftOf(box)));
    }

    private Gap leftOf(Box box) {
        var column = board.grid().at(box.x()).orElseThrow();
        return box.x() - column.x() > Grid.CELL_PAD + 1
                ? withinColumn(box.x() - Grid.GAP / 2)
                : betweenColumns(column.x());
    }

    private Gap rightOf(Box box) {
        var column = board.grid().at(box.right() - 1).orElseThrow();
        return column.right() - box.right() > Grid.CELL_PAD + 1
                ? withinColumn(box.right() + Grid.GAP / 2)
                : betweenColumns(column.right());
    }

    private static Gap withinColumn(double x) {
        return new Gap(true, x, Grid.GAP / 2 - 1);
    }

    /// Left of the first column lie the lanes' labels.
    private static Gap betweenColumns(double x) {
        return x == 0
                ? new Gap(true, Grid.CELL_PAD / 2, Grid.CELL_PAD / 2 - 1)
                : new Gap(true, x, Grid.CELL_PAD - 2);
    }

    /// The gaps above and below a row.
    private List<Gap> beside(int row) {
        return List.of(above(row), row + 1 < board.rows().size() ? above(row + 1) : below(row));
    }

    private Gap above(int row) {
        double top = board.rows().get(row).y();
        return row == 0
                ? new Gap(false, top + Grid.ROW_PAD / 2, Grid.ROW_PAD / 2 - 1)
                : new Gap(false, top - Grid.ROW_GAP / 2, Grid.ROW_PAD);
    }

    private Gap below(int row) {
        double bottom = board.rows().get(row).bottom();
        return new Gap(false, bottom - Grid.ROW_PAD / 2, Grid.ROW_PAD / 2 - 1);
    }
}
