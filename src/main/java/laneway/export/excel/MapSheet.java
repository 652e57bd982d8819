// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Heading;
import laneway.export.Progress;
import laneway.export.excel.Styles.Align;
import laneway.export.excel.Styles.Edge;
import laneway.export.excel.Styles.Letters;
import laneway.export.excel.Styles.Look;
import laneway.layout.Palette;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Step;

import org.apache.poi.xssf.streaming.SXSSFSheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The grid as on screen: a column for each step, a band of rows for each lane.
///
/// Stages that are off and lanes that are collapsed are folded away as outline groups.
final class MapSheet {
    /// More rows than this hardly fit a window, so the label stands at their top.
    private static final int TALL_LANE = 12;

    private static final int NAME_SIZE = 12;
    private static final int QUESTION_SIZE = 9;
    private static final int LABEL_SIZE = 11;

    private final JourneyMap map;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Grid grid;
    private final SheetRows rows;
    private final CardTiles tiles;
    private final int lastColumn;

    MapSheet(JourneyMap map, SXSSFSheet sheet, Styles styles, CardPictures pictures) {
        this.map = map;
        this.sheet = sheet;
        this.styles = styles;
        this.grid = new Grid(map, 1);
        this.rows = new SheetRows(sheet);
        this.tiles = new CardTiles(map, styles, rows, pictures);
        this.lastColumn = Math.max(1, grid.columns());
    }

    void write(Progress progress) {
        setColumns();
        writeTitle();
        int firstHeader = rows.next();
        writeStages();
        int lastHeader = rows.next() - 1;
        sheet.createFreezePane(1, rows.next());
        int done = 0;
        for (Lane lane : map.lanes()) {
            rows.skip(6);
            writeLane(lane);
            progress.step(++done, map.lanes().size());
        }
        MapPrint.set(sheet, map, firstHeader, lastHeader, grid.columns());
    }

    private void setColumns() {
        sheet.setDisplayGridlines(false);
        sheet.setZoom(90);
        sheet.setColumnWidth(0, GridSize.LABEL_UNITS);
        for (int column = 1; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, GridSize.CARD_UNITS);
        }
        for (Stage stage : map.stages()) {
            var steps = map.stepsOf(stage.id());
            if (!stage.on() && !steps.isEmpty()) {
                int first = grid.firstOf(steps.getFirst());
                sheet.groupColumn(first, grid.lastOf(steps.getLast()));
                sheet.setColumnGroupCollapsed(first, true);
            }
        }
    }

    private void writeTitle() {
        String title = Heading.titleOf(map);
        var row = rows.add(34);
        var big =
                new Look(
                        Letters.of(20, SheetColours.INK).strong(),
                        -1,
                        Align.MIDDLE_LEFT,
                        Edge.NONE);
        SheetRows.text(row, 0, title, styles.of(big));
        SheetRows.fill(row, 1, lastColumn, styles.of(big));
        rows.merge(row.getRowNum(), row.getRowNum(), 0, lastColumn);
        var small = new Look(Letters.of(10, SheetColours.QUIET), -1, Align.MIDDLE_LEFT, Edge.NONE);
        var second = rows.add(18);
        SheetRows.text(second, 0, Heading.detailsOf(map, Optional.empty()), styles.of(small));
        SheetRows.fill(second, 1, lastColumn, styles.of(small));
        rows.merge(second.getRowNum(), second.getRowNum(), 0, lastColumn);
        rows.skip(8);
    }

    private void writeStages() {
        var name =
                new Look(
                        Letters.of(NAME_SIZE, SheetColours.WHITE).strong(),
                        SheetColours.HEADER,
                        Align.MIDDLE,
                        Edge.TILE);
        var question =
                new Look(
                        Letters.of(QUESTION_SIZE, SheetColours.HEADER_QUIET).slanted(),
                        SheetColours.HEADER,
                        Align.MIDDLE,
                        Edge.TILE);
        writeStageRow(name, headerHeight(Stage::name, NAME_SIZE), Stage::name);
        if (map.stages().stream().anyMatch(stage -> !stage.question().isBlank())) {
            writeStageRow(question, headerHeight(Stage::question, QUESTION_SIZE), Stage::question);
        }
        if (map.steps().stream().anyMatch(step -> !step.name().isBlank())) {
            writeSteps();
        }
    }

    /// The height of a row in which each stage says something.
    ///
    /// @param size of its letters, in points
    private double headerHeight(Function<Stage, String> text, double size) {
        int most = 1;
        for (Stage stage : map.stages()) {
            var steps = map.stepsOf(stage.id());
            if (!steps.isEmpty() && stage.on()) {
                int columns = grid.lastOf(steps.getLast()) - grid.firstOf(steps.getFirst()) + 1;
                double room = GridSize.cardRoom(columns) * GridSize.BOLD;
                most = Math.max(most, TextHeight.lines(text.apply(stage), room, size));
            }
        }
        return GridSize.heightOf(most * size);
    }

    private void writeStageRow(Look look, double height, Function<Stage, String> text) {
        var row = rows.add(height);
        var style = styles.of(look);
        row.createCell(0);
        for (Stage stage : map.stages()) {
            var steps = map.stepsOf(stage.id());
            if (!steps.isEmpty()) {
                int first = grid.firstOf(steps.getFirst());
                int last = grid.lastOf(steps.getLast());
                SheetRows.fill(row, first, last, style);
                SheetRows.text(row, first, text.apply(stage), style);
                rows.merge(row.getRowNum(), row.getRowNum(), first, last);
            }
        }
    }

    private void writeSteps() {
        var row = rows.add(20);
        var look =
                new Look(
                        Letters.of(9, SheetColours.INK).strong(),
                        SheetColours.STEP,
                        Align.MIDDLE,
                        Edge.TILE);
        for (Step step : map.steps()) {
            int first = grid.firstOf(step);
            SheetRows.fill(row, first, grid.lastOf(step), styles.of(look));
            SheetRows.text(row, first, step.name(), styles.of(look));
            rows.merge(row.getRowNum(), row.getRowNum(), first, grid.lastOf(step));
        }
    }

    private void writeLane(Lane lane) {
        Colour hue = Palette.of(lane);
        var ink = Letters.of(CardTiles.TEXT_SIZE, SheetColours.INK);
        var band = styles.of(new Look(ink, SheetColours.lane(hue), Align.MIDDLE_LEFT, Edge.NONE));
        var lines = grid.rowsOf(lane);
        var white = Letters.of(LABEL_SIZE, SheetColours.WHITE).strong();
        boolean tall = lines.size() > TALL_LANE;
        var align = tall ? Align.TOP_LEFT : Align.MIDDLE_LEFT;
        var label = styles.of(new Look(white, SheetColours.strong(hue), align, Edge.NONE));
        double least = labelHeight(lane);
        if (lane.collapsed() || lines.isEmpty()) {
            var row = rows.add(least);
            SheetRows.text(row, 0, lane.name(), label);
            SheetRows.fill(row, 1, lastColumn, band);
        }
        int first = rows.next();
        for (List<Grid.Placed> line : lines) {
            double height = Math.max(tiles.heightOf(line, lane), lines.size() == 1 ? least : 0);
            var row = rows.add(height);
            boolean labelled = row.getRowNum() == first && !lane.collapsed();
            SheetRows.text(row, 0, labelled ? lane.name() : "", label);
            SheetRows.fill(row, 1, lastColumn, band);
            line.forEach(placed -> tiles.write(row, placed, lane));
            if (lane.collapsed()) {
                sheet.setRowOutlineLevel(row.getRowNum(), 1);
                row.setZeroHeight(true);
            }
        }
        if (!lines.isEmpty()) {
            rows.merge(first, rows.next() - 1, 0, 0);
        }
    }

    private double labelHeight(Lane lane) {
        double room = GridSize.LABEL_ROOM * GridSize.BOLD;
        return GridSize.heightOf(TextHeight.lines(lane.name(), room, LABEL_SIZE) * LABEL_SIZE);
    }
}
