// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.AddTexts;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.Together;
import laneway.layout.Hit;
import laneway.layout.Showing;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a text from another program would lie on the board: which stage and which lane each column
/// and row of it goes to, known ones or new ones.
///
/// A list goes into one cell, a card for each line. A block of a table goes from a cell on to the
/// right and down, since those who copy cells expect to find them again beside and below each
/// other; a cell of several lines gives as many cards. Where a table holds a list in each of its
/// columns, all its rows may go into one lane instead.
public final class PastePlan {
    /// What new stages and lanes are called where the text has no name for them.
    public record Names(String stage, String lane) {}

    private final JourneyMap map;
    private final Showing showing;
    private final Hit.InCell at;
    private final Names names;
    private final Block block;
    private final Headings headings;
    private final PlannedColumns columns;
    private final PlannedRows rows;
    private final Map<Cell, List<String>> texts = new LinkedHashMap<>();

    private PastePlan(
            JourneyMap map,
            Showing showing,
            Hit.InCell at,
            Names names,
            Block block,
            Headings headings) {
        this.map = map;
        this.showing = showing;
        this.at = at;
        this.names = names;
        this.block = block;
        this.headings = headings;
        int firstRow = headings.stageNames() ? 1 : 0;
        int firstColumn = headings.laneNames() ? 1 : 0;
        columns = new PlannedColumns(map, at.cell().step(), names.stage());
        rows = new PlannedRows(map, showing, at.cell().lane(), names.lane());
        for (int column = firstColumn; column < block.width(); column++) {
            if (headings.stageNames()) {
                columns.named(block.name(0, column));
            } else {
                columns.next();
            }
        }
        for (int row = firstRow; row < block.height(); row++) {
            if (headings.laneNames()) {
                rows.named(block.name(row, 0));
            } else if (headings.oneLane()) {
                rows.same();
            } else {
                rows.next();
            }
            for (int column = firstColumn; column < block.width(); column++) {
                put(block.texts(row, column), column - firstColumn, row - firstRow);
            }
        }
    }

    /// The plan for a text, as it looks best.
    static PastePlan of(String text, JourneyMap map, Showing showing, Hit.InCell at, Names names) {
        var block = Block.read(text);
        return new PastePlan(map, showing, at, names, block, Headings.guess(block, map));
    }

    private void put(List<String> lines, int column, int row) {
        if (!lines.isEmpty()) {
            var cell = new Cell(columns.list().get(column).step(), rows.list().get(row).lane());
            texts.computeIfAbsent(cell, _ -> new ArrayList<>()).addAll(lines);
        }
    }

    /// The same text, understood in another way.
    public PastePlan with(Headings wanted) {
        return new PastePlan(map, showing, at, names, block, wanted);
    }

    public Headings headings() {
        return headings;
    }

    /// Whether somebody had better look at it first: it brings stages or lanes, or seems to hold
    /// names.
    public boolean asks() {
        return columns.foundsAny()
                || rows.foundsAny()
                || headings.stageNames()
                || headings.laneNames();
    }

    /// Whether it is a table, else a list.
    public boolean isTable() {
        return block.width() > 1;
    }

    /// How many cards come of it.
    public int count() {
        return texts.values().stream().mapToInt(List::size).sum();
    }

    /// The columns it goes to, each once, as they come in the text.
    public List<PlannedColumns.Column> columns() {
        return columns.list().stream().distinct().toList();
    }

    /// The lanes it goes to, each once, as they come in the text.
    public List<PlannedRows.Row> rows() {
        return rows.list().stream().distinct().toList();
    }

    /// What comes into a cell.
    public List<String> texts(PlannedColumns.Column column, PlannedRows.Row row) {
        return texts.getOrDefault(new Cell(column.step(), row.lane()), List.of());
    }

    /// Whether anything is in the text, be it names only.
    boolean isAnything() {
        return block.lines() > 0;
    }

    /// All of it as one edit.
    Planned planned() {
        var edits = new ArrayList<Edit>(columns.founding());
        edits.addAll(rows.founding());
        var groups = new ArrayList<AddTexts.Group>();
        var cards = new ArrayList<CardId>();
        texts.forEach((cell, lines) -> {
            var entries = lines.stream().map(AddTexts.Entry::of).toList();
            int index = cell.equals(at.cell()) ? at.index() : Integer.MAX_VALUE;
            groups.add(new AddTexts.Group(cell, index, usualCard(cell), entries));
            entries.forEach(entry -> cards.add(entry.card()));
        });
        edits.add(new AddTexts(groups));
        return new Planned(new Together(edits, Label.counted("addCards", cards.size())), cards);
    }

    /// An edit, and the cards that it adds.
    record Planned(Edit edit, List<CardId> cards) {}

    private CardKind usualCard(Cell cell) {
        return map.lane(cell.lane()).map(Lane::kind).map(LaneKind::usualCard).orElse(CardKind.NOTE);
    }
}
