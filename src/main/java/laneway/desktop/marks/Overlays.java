// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.marks;

import laneway.desktop.settings.Layers;
import laneway.insight.Mismatch;
import laneway.layout.Heat;
import laneway.layout.Overlay;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out what is to be shown upon the board of a map; for any thread.
public final class Overlays {
    private Overlays() {}

    public static Overlay of(JourneyMap map, Layers wanted) {
        return new Overlay(
                wanted.marks() ? Marks.of(map) : List.of(), wanted.heat() ? heat(map) : Map.of());
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
