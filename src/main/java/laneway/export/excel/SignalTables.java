// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.JourneyMap;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.Signal;
import laneway.model.Standing;
import laneway.model.Stop;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of signals, and of the paths on which customers do well or badly.
final class SignalTables {
    private static final List<Column> SIGNALS =
            List.of(
                    new Column("id", 0),
                    new Column("name", 36),
                    new Column("origin", 22),
                    new Column("stage", 20),
                    new Column("source", 28),
                    new Column("nextStep", 40),
                    new Column("within", 16),
                    new Column("halfLife", 18));
    private static final List<Column> PATHS =
            List.of(
                    new Column("id", 0),
                    new Column("customers", 26),
                    new Column("path", 14),
                    new Column("sign", 30),
                    new Column("stops", 44),
                    new Column("reasons", 30),
                    new Column("wayBack", 30),
                    new Column("action", 30),
                    new Column("team", 20),
                    new Column("description", 30));

    private SignalTables() {}

    static KnowledgeTable signals(JourneyMap map) {
        var rows = map.signals().stream().map(signal -> row(map, signal)).toList();
        return new KnowledgeTable("signals", "Signals", SIGNALS, rows);
    }

    private static List<@Nullable Object> row(JourneyMap map, Signal signal) {
        return Arrays.<@Nullable Object>asList(
                signal.id().value(),
                signal.name(),
                Words.of(signal.origin()),
                PartNames.of(map, signal.stage()),
                signal.source(),
                signal.nextStep(),
                signal.within(),
                signal.halfLife());
    }

    /// Three rows for each group of customers, one for each way in which they do.
    static KnowledgeTable paths(JourneyMap map) {
        var rows =
                map.pathSets().stream()
                        .flatMap(set ->
                                Stream.of(
                                        row(map, set, Standing.ON_TRACK, set.onTrack()),
                                        row(map, set, Standing.CAUTION, set.caution()),
                                        row(map, set, Standing.WARNING, set.warning())))
                        .toList();
        return new KnowledgeTable("paths", "Paths", PATHS, rows);
    }

    private static List<String> row(JourneyMap map, PathSet set, Standing standing, Path path) {
        return List.of(
                set.id().value(),
                set.name(),
                Words.of(standing),
                path.sign(),
                path.stops().stream().map(stop -> say(map, stop)).collect(Collectors.joining("\n")),
                path.reasons(),
                path.wayBack(),
                path.action(),
                PartNames.of(map, path.team()),
                set.description());
    }

    private static String say(JourneyMap map, Stop stop) {
        return PartNames.of(map, stop.stage()) + ": " + stop.text();
    }
}
