// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import laneway.layout.Showing;
import laneway.layout.TitleBlock;
import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Optional;

/// What stands above a map that leaves the program: its title, which journey it is, and whose.
public final class Heading {
    private static final String BETWEEN = "  ·  ";

    private Heading() {}

    /// The title of a map, or what a map without one is called.
    public static String titleOf(JourneyMap map) {
        return map.about().title().isBlank() ? Words.of("word.untitled") : map.about().title();
    }

    /// Current or ideal, whose, and when.
    ///
    /// @param date empty for none
    public static String detailsOf(JourneyMap map, Optional<LocalDate> date) {
        var parts = new ArrayList<String>();
        parts.add(Words.of(map.about().perspective()));
        map.persona(map.about().target()).ifPresent(persona -> parts.add(persona.name()));
        date.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)::format).ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return String.join(BETWEEN, parts);
    }

    /// The block above the stages of a whole board.
    ///
    /// @param date empty for none
    public static TitleBlock of(JourneyMap map, Optional<LocalDate> date) {
        return of(map, Showing.ALL, date);
    }

    /// The block above the stages of a board, which says what the board leaves out.
    ///
    /// @param date empty for none
    public static TitleBlock of(JourneyMap map, Showing showing, Optional<LocalDate> date) {
        var details = new ArrayList<String>();
        details.add(detailsOf(map, date));
        if (!showing.hidesNothing()) {
            LeftOut.sentence(map, showing).ifPresent(details::add);
        }
        return new TitleBlock(titleOf(map), details);
    }
}
