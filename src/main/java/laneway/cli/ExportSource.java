// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.export.Heading;
import laneway.layout.Board;
import laneway.model.JourneyMap;
import laneway.model.Tray;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// A map that is being exported, laid out when the first export asks for that.
final class ExportSource {
    private final JourneyMap map;
    private final Optional<LocalDate> date;
    private final Fonts fonts = new Fonts();
    private @Nullable Board board;

    ExportSource(JourneyMap map, Optional<LocalDate> date) {
        this.map = map;
        this.date = date;
    }

    JourneyMap map() {
        return map;
    }

    Fonts fonts() {
        return fonts;
    }

    Board board() {
        var known = board;
        if (known == null) {
            known = Board.of(Tray.laidOut(map), new Typesetter(fonts), Heading.of(map, date));
            board = known;
        }
        return known;
    }
}
