// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.PartId;
import laneway.type.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the rows of a board, out of those of the board before wherever they still serve.
final class RowMaker {
    private final JourneyMap map;
    private final Columns columns;
    private final Texts texts;
    private final CardFaces faces;
    private final Set<PartId> changedElsewhere;
    private int cellsLaidOut;
    private int facesMade;

    RowMaker(
            JourneyMap map,
            Columns columns,
            Texts texts,
            CardFaces faces,
            Set<PartId> changedElsewhere) {
        this.map = map;
        this.columns = columns;
        this.texts = texts;
        this.faces = faces;
        this.changedElsewhere = changedElsewhere;
    }

    int cellsLaidOut() {
        return cellsLaidOut;
    }

    int facesMade() {
        return facesMade;
    }

    /// @param before the row of the same lane on the board before
    /// @param columnsBefore its columns
    Row row(int index, Lane lane, double y, @Nullable Row before, Columns columnsBefore) {
        var compared = Curve.isShownIn(lane) ? map.lane(lane.comparedTo()) : Optional.<Lane>empty();
        var label =
                before != null && before.label().serves(lane, compared)
                        ? before.label()
                        : LaneLabel.of(lane, compared, texts);
        var flows = flows(lane, before, columnsBefore);
        var band = band(lane, compared, before, columnsBefore);
        if (before != null
                && label == before.label()
                && columns == columnsBefore
                && flows.equals(before.content().flows())
                && band.equals(before.content().band())
                && spansServe(before)) {
            return before.at(index, y);
        }
        var content = content(lane, flows, before, band);
        double height =
                lane.collapsed() ? Grid.SLIVER : Math.max(label.leastHeight(), content.height());
        return new Row(index, label, y, height, columns, content);
    }

    /// The band before, if it still serves; bands are equal only where they are the same.
    private Optional<CurveBand> band(
            Lane lane, Optional<Lane> compared, @Nullable Row before, Columns columnsBefore) {
        if (!Curve.isShownIn(lane)) {
            return Optional.empty();
        }
        var old =
                before == null || columns != columnsBefore
                        ? Optional.<CurveBand>empty()
                        : before.content().band();
        return old.filter(band -> band.serves(map, columns, lane, compared, changedElsewhere))
                .or(() -> Optional.of(CurveBand.of(map, columns, lane, compared, texts)));
    }

    private boolean spansServe(Row before) {
        return before.content().spans().stream()
                .noneMatch(span -> Flow.shows(span.face().card(), changedElsewhere));
    }

    private List<Flow> flows(Lane lane, @Nullable Row before, Columns columnsBefore) {
        var flows = new ArrayList<Flow>(columns.list().size());
        for (Column column : columns.list()) {
            flows.add(flow(lane, column, before, columnsBefore));
        }
        return flows;
    }

    private Flow flow(Lane lane, Column column, @Nullable Row before, Columns columnsBefore) {
        var setting = Flow.Setting.of(column, lane);
        var cards = cardsOf(lane, column);
        var old = before == null ? null : flowBefore(column, before, columnsBefore);
        boolean sameSpans =
                columns == columnsBefore || cards.stream().allMatch(c -> c.spanTo() == null);
        if (old != null && sameSpans && old.serves(cards, setting, changedElsewhere)) {
            return old;
        }
        if (setting.folded()) {
            return Flow.folded(cards, setting);
        }
        cellsLaidOut++;
        return Flow.of(cards, flowing(cards, column), setting, lane, source(old, setting));
    }

    private static @Nullable Flow flowBefore(Column column, Row before, Columns columnsBefore) {
        return column.steps().stream()
                .findFirst()
                .flatMap(columnsBefore::of)
                .map(old -> before.content().flow(old.index()))
                .orElse(null);
    }

    private List<Card> cardsOf(Lane lane, Column column) {
        return column.steps().size() == 1
                ? map.cardsIn(new Cell(column.steps().getFirst(), lane.id()))
                : column.steps().stream()
                        .flatMap(step -> map.cardsIn(new Cell(step, lane.id())).stream())
                        .toList();
    }

    private List<Card> flowing(List<Card> cards, Column column) {
        for (Card card : cards) {
            if (spans(card, column)) {
                return cards.stream().filter(each -> !spans(each, column)).toList();
            }
        }
        return cards;
    }

    private boolean spans(Card card, Column column) {
        return columns.lastColumnOf(card, column.index()) > column.index();
    }

    private FaceSource source(@Nullable Flow old, Flow.Setting setting) {
        Map<CardId, CardFace> known =
                old != null && sameLook(old.setting(), setting) ? old.facesById() : Map.of();
        return source(known);
    }

    private static boolean sameLook(Flow.Setting one, Flow.Setting other) {
        return one.stage().equals(other.stage())
                && one.kind() == other.kind()
                && one.hue() == other.hue();
    }

    private FaceSource source(Map<CardId, CardFace> known) {
        return (card, lane, width) -> {
            var face = known.get(card.id());
            if (face != null
                    && face.card() == card
                    && face.width() == (float) width
                    && !Flow.shows(card, changedElsewhere)) {
                return face;
            }
            facesMade++;
            return faces.of(card, lane, width);
        };
    }

    private RowContent content(
            Lane lane, List<Flow> flows, @Nullable Row before, Optional<CurveBand> band) {
        var tops = new double[flows.size()];
        double top = band.isPresent() ? CurveBand.HEIGHT : Grid.ROW_PAD;
        Arrays.fill(tops, top);
        var spans = lane.collapsed() ? List.<Span>of() : spans(lane, flows, before, tops);
        var counts = new @Nullable Paragraph[flows.size()];
        for (int i = 0; i < counts.length; i++) {
            int hidden = flows.get(i).folded() ? flows.get(i).source().size() : 0;
            if (hidden > 0) {
                counts[i] = texts.line(Integer.toString(hidden), Styles.SLIVER, Grid.SLIVER);
            }
        }
        return new RowContent(List.copyOf(flows), spans, tops, counts, band);
    }

    /// Lays the cards that span as high as those before them allow, and moves the cells below down.
    private List<Span> spans(Lane lane, List<Flow> flows, @Nullable Row before, double[] tops) {
        var known = new HashMap<CardId, CardFace>();
        if (before != null && before.lane().equals(lane) && before.columns() == columns) {
            before.content()
                    .spans()
                    .forEach(span -> known.put(span.face().card().id(), span.face()));
        }
        var source = source(known);
        var spans = new ArrayList<Span>();
        for (Column column : columns.list()) {
            if (flows.get(column.index()).folded()) {
                continue;
            }
            for (Card card : flows.get(column.index()).source()) {
                int last = columns.lastColumnOf(card, column.index());
                if (last > column.index()) {
                    spans.add(span(card, lane, column, columns.list().get(last), source, tops));
                }
            }
        }
        spans.sort(Comparator.comparingDouble(Span::y).thenComparingDouble(Span::x));
        return List.copyOf(spans);
    }

    private static Span span(
            Card card, Lane lane, Column first, Column last, FaceSource source, double[] tops) {
        double x = first.x() + Grid.CELL_PAD;
        double width = last.right() - Grid.CELL_PAD - x;
        var face = source.of(card, lane, width);
        double y = 0;
        for (int i = first.index(); i <= last.index(); i++) {
            y = Math.max(y, tops[i]);
        }
        for (int i = first.index(); i <= last.index(); i++) {
            tops[i] = y + face.height() + Grid.GAP;
        }
        return new Span(face, first.index(), last.index(), x, y);
    }
}
