// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the cards of a map stand in a sheet's rows and columns.
final class Grid {
    private final JourneyMap map;
    private final Map<StepId, Integer> firstColumns = new HashMap<>();
    private final int columns;

    /// A card and the columns it lies across, the last one included.
    record Placed(Card card, int first, int last) {}

    /// @param offset the sheet's column of the first step
    Grid(JourneyMap map, int offset) {
        this.map = map;
        int column = offset;
        for (Step step : map.steps()) {
            firstColumns.put(step.id(), column);
            column += step.width();
        }
        columns = column - offset;
    }

    /// How many columns all steps take.
    int columns() {
        return columns;
    }

    /// The first column of a step.
    int firstOf(Step step) {
        return firstColumns.getOrDefault(step.id(), 0);
    }

    /// The last column of a step.
    int lastOf(Step step) {
        return firstOf(step) + step.width() - 1;
    }

    /// The rows of a lane: first the cards that span, then the others, as many beside each other as
    /// their step is wide.
    List<List<Placed>> rowsOf(Lane lane) {
        var rows = spanning(lane);
        int top = rows.size();
        for (Step step : map.steps()) {
            int place = 0;
            for (Card card : map.cardsIn(new Cell(step.id(), lane.id()))) {
                if (!spans(card)) {
                    int row = top + place / step.width();
                    int column = firstOf(step) + place % step.width();
                    while (rows.size() <= row) {
                        rows.add(new ArrayList<>());
                    }
                    rows.get(row).add(new Placed(card, column, column));
                    place++;
                }
            }
        }
        return rows;
    }

    private List<List<Placed>> spanning(Lane lane) {
        var rows = new ArrayList<List<Placed>>();
        for (Step step : map.steps()) {
            for (Card card : map.cardsIn(new Cell(step.id(), lane.id()))) {
                if (spans(card)) {
                    var last = map.step(card.spanTo()).orElseThrow();
                    rowFor(rows, firstOf(step)).add(new Placed(card, firstOf(step), lastOf(last)));
                }
            }
        }
        return rows;
    }

    /// The first row that is free from a column on: cards come in the order of their first column.
    private static List<Placed> rowFor(List<List<Placed>> rows, int column) {
        for (List<Placed> row : rows) {
            if (row.getLast().last() < column) {
                return row;
            }
        }
        rows.add(new ArrayList<>());
        return rows.getLast();
    }

    private boolean spans(Card card) {
        return map.step(card.spanTo())
                .filter(step -> map.indexOf(step.id()) > map.indexOf(card.place().step()))
                .isPresent();
    }
}
