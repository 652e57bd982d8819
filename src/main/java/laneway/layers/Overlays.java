// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import laneway.insight.Mismatch;
import laneway.layout.Heat;
import laneway.layout.Overlay;
import laneway.layout.Ribbons;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PathSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what is to be shown upon the board of a map; for any thread.
public final class Overlays {
    private Overlays() {}

    /// What the wanted layers show.
    ///
    /// @param paths those that are shown, if any are; empty for the first of the map
    public static Overlay of(JourneyMap map, Layers wanted, Optional<PathSet> paths) {
        return new Overlay(
                wanted.marks() ? Marks.of(map) : List.of(),
                wanted.customers()
                        ? Customers.of(map).map(Customers::figures).orElse(List.of())
                        : List.of(),
                wanted.heat() ? heat(map) : Map.of(),
                below(map, wanted, paths));
    }

    private static List<Ribbons> below(JourneyMap map, Layers wanted, Optional<PathSet> paths) {
        var below = new ArrayList<Ribbons>();
        if (wanted.customers()) {
            Customers.of(map).map(Customers::current).ifPresent(below::add);
        }
        if (wanted.paths()) {
            paths.or(() -> map.pathSets().stream().findFirst())
                    .map(set -> Tracks.of(map, set))
                    .ifPresent(below::add);
        }
        if (wanted.lifecycles() && !map.lifecycles().isEmpty()) {
            below.add(Bands.of(map));
        }
        return below;
    }

    /// In thirds of the worst mismatch of the map; a card with several has the heat of its worst.
    private static Map<CardId, Heat> heat(JourneyMap map) {
        var heat = new HashMap<CardId, Heat>();
        var mismatches = Mismatch.of(map);
        for (Mismatch mismatch : mismatches) {
            double share = mismatch.score() / mismatches.getFirst().score();
            heat.putIfAbsent(
                    mismatch.fit().card(),
                    share > 2 / 3.0 ? Heat.HOTTEST : share > 1 / 3.0 ? Heat.HOT : Heat.WARM);
        }
        return heat;
    }
}
