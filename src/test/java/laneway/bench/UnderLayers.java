// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.MapBoard;
import laneway.layers.Layers;
import laneway.layers.Overlays;
import laneway.layout.Heat;
import laneway.layout.Overlay;
import laneway.model.Actual;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lifecycle;
import laneway.model.LifecycleId;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.PartId;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Stop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something done on the board while all its layers are shown: marks, heat on every third card,
/// tracks and bands.
record UnderLayers(Act act, MapBoard board, Overlay overlay) implements Act {
    private static final Layers ALL = new Layers(true, true, true, true, true);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /// What the layers show of a map that knows something about each stage.
    static Overlay all(JourneyMap map) {
        var knowing = map.with(paths(map), band());
        for (Stage stage : map.stages()) {
            knowing = knowing.with(metric(stage));
        }
        var found = Overlays.of(knowing, ALL, Optional.empty());
        if (found.marks().isEmpty() || found.below().size() < 2) {
            throw new IllegalStateException("not every layer shows something");
        }
        return new Overlay(found.marks(), found.figures(), heat(map), found.below());
    }

    private static Map<CardId, Heat> heat(JourneyMap map) {
        var heat = new HashMap<CardId, Heat>();
        int number = 0;
        for (Card card : map.cards()) {
            if (number++ % 3 == 0) {
                heat.put(card.id(), number % 2 == 0 ? Heat.HOT : Heat.HOTTEST);
            }
        }
        return heat;
    }

    private static Metric metric(Stage stage) {
        var id = new MetricId("metric-" + stage.id().value());
        var metric = Metric.named(id, Rank.FIRST, "Those who go on", (PartId) stage.id());
        metric = Metric.KIND.with(metric, MetricKind.CONVERSION);
        return Metric.ACTUALS.with(metric, List.of(new Actual(DAY, "", 40)));
    }

    private static PathSet paths(JourneyMap map) {
        var stops =
                map.stages().stream()
                        .map(stage -> new Stop(stage.id(), "Signs in every week"))
                        .toList();
        var path = Path.NONE.withSign("Signs in").withStops(stops);
        var set = PathSet.named(new PathSetId("paths"), Rank.FIRST, "New users");
        set = PathSet.ON_TRACK.with(set, path);
        return PathSet.WARNING.with(PathSet.CAUTION.with(set, path), path);
    }

    private static Lifecycle band() {
        var band = Lifecycle.named(new LifecycleId("renewal"), Rank.FIRST, "Renewal");
        return Lifecycle.STATES.with(band, List.of("due", "asked", "renewed"));
    }

    @Override
    public void begin() {
        board.lay(overlay);
        act.begin();
    }

    @Override
    public boolean frame(long sincePrevious) {
        return act.frame(sincePrevious);
    }

    @Override
    public List<Row> rows() {
        return act.rows();
    }
}
