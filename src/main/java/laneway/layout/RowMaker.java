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

/// Makes the rows of a board, out of earlier ones wherever those still serve.
final class RowMaker {
    /// A row of the same lane that was made earlier.
    record Old(Row row, Earlier from) {
        Columns columns() {
            return from.columns();
        }

        Set<PartId> changed() {
            return from.changed();
        }
    }

    private final JourneyMap map;
    private final Showing showing;
    private final Columns columns;
    private final Texts texts;
    private final CardFaces faces;
    private int cellsLaidOut;
    private int facesMade;

    RowMaker(JourneyMap map, Showing showing, Columns columns, Texts texts, CardFaces faces) {
        this.map = map;
        this.showing = showing;
        this.columns = columns;
        this.texts = texts;
        this.faces = faces;
    }

    int cellsLaidOut() {
        return cellsLaidOut;
    }

    int facesMade() {
        return facesMade;
    }

    /// @param earlier rows of the same lane, the likeliest to serve first
    Row row(int index, Lane lane, double y, List<Old> earlier) {
        var compared = Curve.isShownIn(lane) ? map.lane(lane.comparedTo()) : Optional.<Lane>empty();
        var label = label(lane, compared, earlier);
        var flows = flows(lane, earlier);
        var incoming = incoming(lane);
        var band = band(lane, compared, earlier);
        var metrics = metrics(lane, earlier);
        for (Old old : earlier) {
            if (label == old.row().label()
                    && columns == old.columns()
                    && flows.equals(old.row().content().flows())
                    && incoming.equals(old.row().content().incoming())
                    && band.equals(old.row().content().band())
                    && metrics.equals(old.row().content().metrics())
                    && spansServe(old)) {
                return old.row().at(index, y);
            }
        }
        var content = content(lane, flows, incoming, earlier, band, metrics);
        double height =
                lane.collapsed() ? Grid.SLIVER : Math.max(label.leastHeight(), content.height());
        return new Row(index, label, y, height, columns, content);
    }

    private LaneLabel label(Lane lane, Optional<Lane> compared, List<Old> earlier) {
        return earlier.stream()
                .map(old -> old.row().label())
                .filter(label -> label.serves(lane, compared))
                .findFirst()
                .orElseGet(() -> LaneLabel.of(lane, compared, texts));
    }

    /// A band before, if it still serves; bands are equal only where they are the same.
    private Optional<CurveBand> band(Lane lane, Optional<Lane> compared, List<Old> earlier) {
        if (!Curve.isShownIn(lane)) {
            return Optional.empty();
        }
        for (Old old : earlier) {
            var band = old.row().content().band();
            if (columns == old.columns()
                    && band.isPresent()
                    && band.get().serves(map, columns, lane, compared, old.changed())) {
                return band;
            }
        }
        return Optional.of(CurveBand.of(map, columns, lane, compared, texts));
    }

    /// The metrics before, if they still serve.
    private Optional<MetricBand> metrics(Lane lane, List<Old> earlier) {
        if (!MetricBand.isShownIn(lane)) {
            return Optional.empty();
        }
        var shown = MetricBand.shown(map);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        for (Old old : earlier) {
            var metrics = old.row().content().metrics();
            if (columns == old.columns()
                    && metrics.filter(m -> m.metrics().equals(shown)).isPresent()) {
                return metrics;
            }
        }
        return Optional.of(MetricBand.of(map, columns, texts));
    }

    private static boolean spansServe(Old old) {
        return old.row().content().spans().stream()
                .noneMatch(span -> Flow.shows(span.face().card(), old.changed()));
    }

    private List<Flow> flows(Lane lane, List<Old> earlier) {
        var flows = new ArrayList<Flow>(columns.list().size());
        for (Column column : columns.list()) {
            flows.add(flow(lane, column, earlier));
        }
        return flows;
    }

    /// Cards of stages before the only one that is shown which lie across some of it.
    private List<Card> incoming(Lane lane) {
        if (columns.before().isEmpty() || columns.list().getFirst().sliver()) {
            return List.of();
        }
        return columns.before().stream()
                .flatMap(step -> showing.cards(map, new Cell(step, lane.id())).stream())
                .filter(columns::reachedBy)
                .toList();
    }

    private Flow flow(Lane lane, Column column, List<Old> earlier) {
        var setting = Flow.Setting.of(column, lane);
        var cards = cardsOf(lane, column);
        var shown = showing.shown(cards);
        boolean spans = cards.stream().anyMatch(card -> card.spanTo() != null);
        var known = new ArrayList<KnownFaces>();
        for (Old old : earlier) {
            var flow = flowOf(column, old);
            if (flow == null) {
                continue;
            }
            if ((!spans || columns == old.columns())
                    && flow.serves(cards, shown, setting, old.changed())) {
                return flow;
            }
            if (sameLook(flow.setting(), setting)) {
                known.add(new KnownFaces(flow.facesById(), old.changed()));
            }
        }
        if (setting.folded()) {
            return Flow.folded(cards, shown, setting);
        }
        cellsLaidOut++;
        var flowing = flowing(shown, column);
        return Flow.of(cards, shown, flowing, setting, lane, source(known));
    }

    private static @Nullable Flow flowOf(Column column, Old old) {
        return column.steps().stream()
                .findFirst()
                .flatMap(old.columns()::of)
                .map(before -> old.row().content().flow(before.index()))
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

    private static boolean sameLook(Flow.Setting one, Flow.Setting other) {
        return one.stage().equals(other.stage())
                && one.kind() == other.kind()
                && one.hue() == other.hue();
    }

    /// Faces that were made earlier.
    private record KnownFaces(Map<CardId, CardFace> faces, Set<PartId> changed) {
        Optional<CardFace> of(Card card, double width) {
            return Optional.ofNullable(faces.get(card.id()))
                    .filter(face -> face.card() == card && face.width() == (float) width)
                    .filter(_ -> !Flow.shows(card, changed));
        }
    }

    private FaceSource source(List<KnownFaces> known) {
        return (card, lane, width) -> {
            for (KnownFaces earlier : known) {
                var face = earlier.of(card, width);
                if (face.isPresent()) {
                    return face.get();
                }
            }
            facesMade++;
            return faces.of(card, lane, width);
        };
    }

    private RowContent content(
            Lane lane,
            List<Flow> flows,
            List<Card> incoming,
            List<Old> earlier,
            Optional<CurveBand> band,
            Optional<MetricBand> metrics) {
        var tops = new double[flows.size()];
        double top =
                band.isPresent()
                        ? CurveBand.HEIGHT
                        : metrics.map(MetricBand::height).orElse(Grid.ROW_PAD);
        Arrays.fill(tops, top);
        var spans =
                lane.collapsed() ? List.<Span>of() : spans(lane, flows, incoming, earlier, tops);
        var counts = new @Nullable Paragraph[flows.size()];
        for (int i = 0; i < counts.length; i++) {
            int folded = flows.get(i).folded() ? flows.get(i).shown().size() : 0;
            if (folded > 0) {
                counts[i] = texts.line(Integer.toString(folded), Styles.SLIVER, Grid.SLIVER);
            }
        }
        return new RowContent(List.copyOf(flows), incoming, spans, tops, counts, band, metrics);
    }

    /// Lays the cards that span as high as those before them allow, and moves the cells below down.
    private List<Span> spans(
            Lane lane, List<Flow> flows, List<Card> incoming, List<Old> earlier, double[] tops) {
        var known = new ArrayList<KnownFaces>();
        for (Old old : earlier) {
            if (old.row().lane().equals(lane) && old.columns() == columns) {
                var faces = new HashMap<CardId, CardFace>();
                old.row()
                        .content()
                        .spans()
                        .forEach(span -> faces.put(span.face().card().id(), span.face()));
                known.add(new KnownFaces(faces, old.changed()));
            }
        }
        var source = source(known);
        var spans = new ArrayList<Span>();
        for (Card card : incoming) {
            var first = columns.list().getFirst();
            var last = columns.list().get(columns.lastColumnOf(card, first.index()));
            spans.add(span(card, lane, first, last, source, tops));
        }
        for (Column column : columns.list()) {
            if (flows.get(column.index()).folded()) {
                continue;
            }
            for (Card card : flows.get(column.index()).shown()) {
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
