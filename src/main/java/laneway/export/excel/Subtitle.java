// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.model.JourneyMap;

import java.util.ArrayList;

/// The line below a map's title: which journey, whose, and why it was mapped.
final class Subtitle {
    private Subtitle() {}

    static String of(JourneyMap map) {
        var parts = new ArrayList<String>();
        parts.add(Words.of(map.about().perspective()));
        map.persona(map.about().target()).ifPresent(persona -> parts.add(persona.name()));
        if (!map.about().purpose().isBlank()) {
            parts.add(map.about().purpose().strip().replaceAll("\\s+", " "));
        }
        return String.join("  ·  ", parts);
    }
}
