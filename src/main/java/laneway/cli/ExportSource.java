// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.export.Heading;
import laneway.export.LeftOut;
import laneway.layout.Board;
import laneway.layout.Overlay;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.Tray;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// A map that is being exported, laid out when the first export asks for that.
final class ExportSource {
    private final JourneyMap map;
    private final Optional<Showing> showing;
    private final Optional<LocalDate> date;
    private final Supplier<Overlay> overlay;
    private final Fonts fonts = new Fonts();
    private @Nullable Board board;

    /// @param showing what is exported of the map; empty for the whole, with what is parked
    /// @param overlay what is found out about the map
    ExportSource(
            JourneyMap map,
            Optional<Showing> showing,
            Optional<LocalDate> date,
            Supplier<Overlay> overlay) {
        this.map = map;
        this.showing = showing;
        this.date = date;
        this.overlay = overlay;
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
            known = showing.map(this::part).orElseGet(this::whole).with(overlay.get());
            board = known;
        }
        return known;
    }

    private Board whole() {
        return Board.of(Tray.laidOut(map), new Typesetter(fonts), Heading.of(map, date));
    }

    private Board part(Showing shown) {
        var heading = Heading.of(map, shown, date);
        return Board.of(map, new Typesetter(fonts), heading).update(map, shown).board();
    }

    /// What the export is short of, in a sentence.
    Optional<String> leftOut() {
        return showing.flatMap(shown -> LeftOut.sentence(map, shown));
    }

    /// Whether only a part of the map is exported.
    boolean isPart() {
        return showing.isPresent();
    }
}
