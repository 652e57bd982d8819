// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.StepId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ways through the grid for the keyboard: past collapsed lanes, stages that are off, and whatever
/// else is not shown.
public final class Walk {
    private final JourneyMap map;
    private final Showing showing;
    private final List<Step> steps;
    private final List<Lane> lanes;

    public Walk(JourneyMap map, Showing showing) {
        this.map = map;
        this.showing = showing;
        this.steps =
                showing.steps(map).stream()
                        .filter(step -> map.stage(step.stage()).map(Stage::on).orElse(false))
                        .toList();
        this.lanes = showing.lanes(map).stream().filter(lane -> !lane.collapsed()).toList();
    }

    /// The first cell that is in sight, with its first card.
    public Optional<Cursor> start() {
        return steps.isEmpty() || lanes.isEmpty()
                ? Optional.empty()
                : Optional.of(at(new Cell(steps.getFirst().id(), lanes.getFirst().id()), 0));
    }

    /// Where an arrow key leads: to the neighbouring card of the cell, or into the next cell; empty
    /// at the edge of the board.
    public Optional<Cursor> next(Cursor from, Direction direction) {
        var cards = showing.cards(map, from.cell());
        int index = indexOf(cards, from.card());
        int width = map.step(from.cell().step()).map(Step::width).orElse(1);
        boolean seen = index >= 0 && showing.shows(map, from.cell());
        int inCell = seen ? inCell(index, width, cards.size(), direction) : -1;
        if (inCell >= 0) {
            return Optional.of(at(from.cell(), inCell));
        }
        return neighbour(from.cell(), direction)
                .map(cell -> at(cell, entry(cell, Math.max(0, index), width, direction)));
    }

    /// A step, and those in sight after it.
    List<Step> stepsFrom(StepId step) {
        return from(steps, map.steps(), step);
    }

    /// A lane, and those in sight below it.
    List<Lane> lanesFrom(LaneId lane) {
        return from(lanes, map.lanes(), lane);
    }

    private static <P extends Part> List<P> from(List<P> inSight, List<P> all, PartId first) {
        int place = indexOf(all, first);
        return all.stream()
                .skip(Math.max(0, place))
                .filter(part -> part.id().equals(first) || inSight.contains(part))
                .toList();
    }

    /// The next cell that is in sight in a direction.
    public Optional<Cell> neighbour(Cell cell, Direction direction) {
        int step = beside(steps, map.steps(), cell.step(), direction.steps());
        int lane = beside(lanes, map.lanes(), cell.lane(), direction.lanes());
        return step < 0 || step >= steps.size() || lane < 0 || lane >= lanes.size()
                ? Optional.empty()
                : Optional.of(new Cell(steps.get(step).id(), lanes.get(lane).id()));
    }

    /// The cell that Tab leads to: the next one to the right, at the end of a row the first of the
    /// row below; empty after the last.
    public Optional<Cell> following(Cell cell) {
        return neighbour(cell, Direction.RIGHT)
                .or(() ->
                        neighbour(cell, Direction.DOWN)
                                .map(row -> new Cell(steps.getFirst().id(), row.lane())));
    }

    /// The cell that Tab with Shift leads to.
    public Optional<Cell> preceding(Cell cell) {
        return neighbour(cell, Direction.LEFT)
                .or(() ->
                        neighbour(cell, Direction.UP)
                                .map(row -> new Cell(steps.getLast().id(), row.lane())));
    }

    /// The cards from one to another: those between them in a cell, or all in the rectangle of
    /// cells that the two span.
    public Set<CardId> between(Card from, Card to) {
        var found = new LinkedHashSet<CardId>();
        if (from.cell().equals(to.cell())) {
            var cards = showing.cards(map, from.cell());
            int a = cards.indexOf(from);
            int b = cards.indexOf(to);
            cards.subList(Math.min(a, b), Math.max(a, b) + 1).forEach(card -> found.add(card.id()));
            return found;
        }
        for (Step step : range(steps, from.place().step(), to.place().step())) {
            for (Lane lane : range(lanes, from.place().lane(), to.place().lane())) {
                addCards(new Cell(step.id(), lane.id()), found);
            }
        }
        return found;
    }

    /// All cards that are in sight, in the order of the board.
    public Set<CardId> allCards() {
        var found = new LinkedHashSet<CardId>();
        for (Step step : steps) {
            for (Lane lane : lanes) {
                addCards(new Cell(step.id(), lane.id()), found);
            }
        }
        return found;
    }

    private void addCards(Cell cell, Set<CardId> into) {
        showing.cards(map, cell).forEach(card -> into.add(card.id()));
    }

    /// The steps in sight.
    public List<Step> steps() {
        return steps;
    }

    /// The lanes in sight.
    List<Lane> lanes() {
        return lanes;
    }

    /// The place among the parts in sight that lies some places from a part, which may be out of
    /// sight itself.
    private static <P extends Part> int beside(
            List<P> inSight, List<P> all, PartId part, int distance) {
        int own = indexOf(inSight, part);
        if (own >= 0) {
            return own + distance;
        }
        int place = indexOf(all, part);
        int next = 0;
        while (next < inSight.size() && all.indexOf(inSight.get(next)) < place) {
            next++;
        }
        return distance < 0 ? next - 1 : Math.min(next, inSight.size() - 1);
    }

    private static <P extends Part> List<P> range(List<P> list, PartId from, PartId to) {
        int a = indexOf(list, from);
        int b = indexOf(list, to);
        return a < 0 || b < 0 ? List.of() : list.subList(Math.min(a, b), Math.max(a, b) + 1);
    }

    private static <P extends Part> int indexOf(List<P> list, @Nullable PartId part) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(part)) {
                return i;
            }
        }
        return -1;
    }

    /// The card next to another in a cell that is some cards wide; -1 where there is none.
    private static int inCell(int index, int width, int size, Direction direction) {
        return switch (direction) {
            case LEFT -> index % width == 0 ? -1 : index - 1;
            case RIGHT -> index % width == width - 1 || index + 1 == size ? -1 : index + 1;
            case UP -> index - width;
            case DOWN -> index + width < size ? index + width : -1;
        };
    }

    /// The card by which a cell is entered: the nearest one to where the keyboard comes from.
    private int entry(Cell cell, int index, int width, Direction direction) {
        int size = showing.cards(map, cell).size();
        int own = map.step(cell.step()).map(Step::width).orElse(1);
        int line = index / width;
        int lastLine = Math.max(0, size - 1) / own;
        return switch (direction) {
            case LEFT -> Math.min(line, lastLine) * own + own - 1;
            case RIGHT -> Math.min(line, lastLine) * own;
            case DOWN -> index % width;
            case UP -> lastLine * own + index % width;
        };
    }

    private Cursor at(Cell cell, int index) {
        var cards = showing.cards(map, cell);
        return cards.isEmpty()
                ? Cursor.in(cell)
                : new Cursor(cell, cards.get(Math.clamp(index, 0, cards.size() - 1)).id());
    }
}
