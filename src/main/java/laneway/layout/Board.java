// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.Metric;
import laneway.model.PartId;
import laneway.type.Typesetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A map placed on a board; immutable.
///
/// The origin is the top left corner of the body: the header lies above it at negative y, the
/// lanes' labels left of it at negative x.
public final class Board {
    private final JourneyMap map;
    private final Showing showing;
    private final Optional<Board> behind;
    private final Texts texts;
    private final Facts facts;
    private final Columns columns;
    private final Header header;
    private final Title title;
    private final Rows rows;
    private final Upon upon;

    /// @param behind the whole map, kept up to date so that what is left out comes back at once;
    ///   empty where this is the whole
    private Board(
            JourneyMap map,
            Showing showing,
            Optional<Board> behind,
            Texts texts,
            Facts facts,
            Columns columns,
            Header header,
            Title title,
            Rows rows,
            Upon upon) {
        this.map = map;
        this.showing = showing;
        this.behind = behind;
        this.texts = texts;
        this.facts = facts;
        this.columns = columns;
        this.header = header;
        this.title = title;
        this.rows = rows;
        this.upon = upon;
    }

    /// Lays a whole map out, without a title.
    public static Board of(JourneyMap map, Typesetter typesetter) {
        return of(map, typesetter, TitleBlock.NONE);
    }

    /// Lays a whole map out below a title.
    public static Board of(JourneyMap map, Typesetter typesetter, TitleBlock titleBlock) {
        var texts = new Texts(typesetter);
        var facts = Facts.of(map);
        var columns = Columns.of(map, Showing.ALL);
        var header = Header.of(map, columns, texts);
        var title = Title.of(titleBlock, map, header, columns, texts);
        var maker = new RowMaker(map, Showing.ALL, columns, texts, new CardFaces(texts, facts));
        var rows = Rows.of(map.lanes(), maker, List.of());
        return new Board(
                map,
                Showing.ALL,
                Optional.empty(),
                texts,
                facts,
                columns,
                header,
                title,
                rows,
                Upon.of(Overlay.NONE, columns, header.height(), texts));
    }

    /// The same board with something shown upon it, in place of what is there.
    public Board with(Overlay overlay) {
        return new Board(
                map,
                showing,
                behind.map(whole -> whole.with(overlay)),
                texts,
                facts,
                columns,
                header,
                title,
                rows,
                upon.with(overlay));
    }

    /// What is shown upon it.
    public Overlay overlay() {
        return upon.overlay();
    }

    /// The board of another map: what the two maps share is not laid out again.
    public Update update(JourneyMap after) {
        return update(after, showing);
    }

    /// The board of another map, or of another part of it.
    public Update update(JourneyMap after, Showing wanted) {
        if (after == map && wanted.equals(showing)) {
            return new Update(this, List.of(), List.of(), 0, 0);
        }
        var all = behind.orElse(this);
        var whole =
                after == all.map
                        ? new Update(all, List.of(), List.of(), 0, 0)
                        : all.updateWhole(after);
        if (wanted.isAll()) {
            return all == this ? whole : whole.seenFrom(this, whole.board(), 0, 0);
        }
        return whole.board().part(wanted, this, whole);
    }

    private Update updateWhole(JourneyMap after) {
        boolean sameColumns =
                after.stages().equals(map.stages()) && after.steps().equals(map.steps());
        var newColumns = sameColumns ? columns : Columns.of(after, showing);
        boolean sameHeader =
                sameColumns
                        && Objects.equals(after.about().defaultStage(), map.about().defaultStage());
        var newHeader = sameHeader ? header : Header.of(after, newColumns, texts);
        var newTitle =
                sameHeader && after.about().id().equals(map.about().id())
                        ? title
                        : title.over(after, newHeader, newColumns, texts);
        var newFacts = facts.of(after, Facts.differingCells(map, after));
        var changed = newFacts.differences(facts);
        var maker = new RowMaker(after, showing, newColumns, texts, new CardFaces(texts, newFacts));
        var newRows = Rows.of(after.lanes(), maker, List.of(new Earlier(rows, columns, changed)));
        var board =
                new Board(
                        after,
                        showing,
                        Optional.empty(),
                        texts,
                        newFacts,
                        newColumns,
                        newHeader,
                        newTitle,
                        newRows,
                        upon.over(newColumns, newHeader.height()));
        return Update.between(this, board, maker);
    }

    /// A part of this board, which is whole.
    ///
    /// @param before the board that is seen until now
    /// @param own what it cost to bring this one up to date
    private Update part(Showing wanted, Board before, Update own) {
        boolean sameStage =
                before.behind.filter(board -> board.header == header).isPresent()
                        && before.showing.onlyStage().equals(wanted.onlyStage());
        var partColumns =
                wanted.onlyStage().isEmpty()
                        ? columns
                        : sameStage ? before.columns : Columns.of(map, wanted);
        var partHeader =
                partColumns == columns
                        ? header
                        : sameStage ? before.header : Header.of(map, partColumns, texts);
        var partTitle = title.over(map, partHeader, partColumns, texts);
        var maker = new RowMaker(map, wanted, partColumns, texts, new CardFaces(texts, facts));
        var changed = facts.differences(before.facts);
        var partRows =
                Rows.of(
                        wanted.lanes(map),
                        maker,
                        List.of(
                                new Earlier(before.rows, before.columns, changed),
                                new Earlier(rows, columns, Set.of())));
        var board =
                new Board(
                        map,
                        wanted,
                        Optional.of(this),
                        texts,
                        facts,
                        partColumns,
                        partHeader,
                        partTitle,
                        partRows,
                        before.upon.over(partColumns, partHeader.height()));
        return own.seenFrom(before, board, maker.cellsLaidOut(), maker.facesMade());
    }

    /// The map that is placed here.
    public JourneyMap map() {
        return map;
    }

    /// What of the map is shown here.
    public Showing showing() {
        return showing;
    }

    /// The width of the body, with a margin at the right.
    public double bodyWidth() {
        return columns.width() + Grid.MARGIN;
    }

    /// The height of the body, with a margin at the bottom.
    public double bodyHeight() {
        return rows.bottom() + upon.ribbons().height() + Grid.MARGIN;
    }

    /// The height of the stages and steps above the body, without the title.
    public double headerHeight() {
        return header.height();
    }

    /// How much of the body, from its top on, the pinned lanes take; 0 where no other lane could
    /// scroll below them.
    public double pinnedHeight() {
        if (showing.pinnedLanes().isEmpty()) {
            return 0;
        }
        return rows.list().stream()
                .filter(row -> !showing.pinnedLanes().contains(row.lane().id()))
                .findFirst()
                .map(Row::y)
                .orElse(0.0);
    }

    /// The width of the lanes' labels, left of the body.
    public double labelWidth() {
        return Grid.LABELS;
    }

    /// Everything, title and margins included.
    public Box bounds() {
        return Box.between(
                -labelWidth() - title.margin(),
                -headerHeight() - title.height(),
                bodyWidth(),
                bodyHeight());
    }

    public List<Column> columns() {
        return columns.list();
    }

    public List<StageSlot> stages() {
        return columns.stages();
    }

    public List<Row> rows() {
        return rows.list();
    }

    /// The stages and steps above the body.
    public List<Item> headerItems() {
        return header.items();
    }

    /// The stages and steps over columns that are narrower than usual, with less of their texts:
    /// for headers that stay readable while the body is seen from far away. Heights stay as they
    /// are.
    ///
    /// @param squeeze how much narrower, from 0 to 1
    public List<Item> headerItems(double squeeze) {
        return squeeze == 1
                ? header.items()
                : header.over(map, columns.squeezed(squeeze), texts).items();
    }

    /// The marks upon the stages, over columns that may be narrower than usual.
    ///
    /// @param squeeze how much narrower, from 0 to 1
    public List<Item> markItems(double squeeze) {
        return upon.markItems(squeeze);
    }

    /// The mark at a point upon the stages.
    ///
    /// @param squeeze how much narrower than usual the columns are seen, from 0 to 1
    public Optional<StageMark> markAt(Point point, double squeeze) {
        return upon.markAt(new Point(point.x() * squeeze, point.y()), squeeze);
    }

    /// What lies below the lanes, as far as a box touches it.
    public List<Item> ribbonItems(Box region) {
        return upon.ribbons().items(rows.bottom(), region);
    }

    /// The labels of what lies below the lanes, lower and further up than usual.
    ///
    /// @param squeeze how much, from 0 to 1
    public List<Item> ribbonLabels(double squeeze) {
        return upon.ribbons().labelItems(rows.bottom(), squeeze);
    }

    /// What runs along the stages at a point below the lanes.
    public Optional<Ribbon> ribbonAt(Point point) {
        return belowLanes().contains(point)
                ? upon.ribbons().at(point.y() - rows.bottom())
                : Optional.empty();
    }

    /// The metric of which the bullet chart is at a point.
    public Optional<Metric> metricAt(Point point) {
        return rows.list().stream()
                .filter(row -> row.box().contains(point))
                .findFirst()
                .flatMap(row -> row.metricAt(point));
    }

    /// The part at a point that is kept beside the board and only drawn upon it: a metric, or what
    /// runs along the stages.
    public Optional<PartId> besideAt(Point point) {
        return metricAt(point).<PartId>map(Metric::id).or(() -> ribbonAt(point).map(Ribbon::part));
    }

    /// Everything below the last lane, labels and margins included.
    public Box belowLanes() {
        return Box.between(-labelWidth(), rows.bottom(), bodyWidth(), bodyHeight());
    }

    /// What stands above the stages.
    public List<Item> titleItems() {
        return title.items();
    }

    /// The rows that a stretch from top to bottom touches.
    public List<Row> rowsIn(Box region) {
        return rows.in(region);
    }

    /// The row of a lane.
    public Optional<Row> row(LaneId lane) {
        return new Finder(this).row(lane);
    }

    int firstRowEndingAfter(double y) {
        return rows.firstEndingAfter(y);
    }

    /// Hands over the cards that a box touches, found by search and not by looking at all of them.
    public void cardsIn(Box region, Consumer<PlacedCard> to) {
        for (Row row : rowsIn(region)) {
            row.cardsIn(region, to);
        }
    }

    /// The cards that a box touches.
    public List<PlacedCard> cardsIn(Box region) {
        var cards = new ArrayList<PlacedCard>();
        cardsIn(region, cards::add);
        return cards;
    }

    /// Everything there is to draw, in the order in which it must be drawn.
    public void items(Consumer<PlacedItem> to) {
        new Listing(this).handTo(to);
    }

    /// The ways of links with their labels, to be drawn over everything else.
    public List<Item> items(LinkRoutes routes) {
        return new LinkDrawing(texts).items(routes);
    }

    /// What lies at a point.
    ///
    /// @param tolerance how near to an edge still counts as on it, in board units
    public Hit hit(Point point, double tolerance) {
        return new HitTest(this, tolerance).at(point);
    }

    /// Where a part is: a card, the chevron of a stage, the header of a step, the label of a lane;
    /// empty for what is not on the board or folded away.
    public Optional<Box> boxOf(PartId part) {
        return new Finder(this).boxOf(part);
    }

    /// A card at its place; empty for what is not on the board or folded away.
    public Optional<PlacedCard> find(CardId card) {
        return new Finder(this).card(card);
    }

    /// The area of a cell, spanning cards above it included; empty where it is folded away.
    public Optional<Box> boxOf(Cell cell) {
        return new Finder(this).cell(cell);
    }

    /// The mark of a place between cards: a thin box.
    ///
    /// @param index among all cards of the cell
    public Optional<Box> insertionMark(Cell cell, int index) {
        return new Insertion(this).mark(cell, index);
    }

    Columns grid() {
        return columns;
    }

    Header header() {
        return header;
    }
}
