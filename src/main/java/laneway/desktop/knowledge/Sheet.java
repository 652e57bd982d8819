// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.model.JourneyMap;
import laneway.model.Part;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a table must know of the kind of its parts.
///
/// @param key of its words: `<key>.add` adds a part, `<key>.none` says what the page is for
/// @param parts those that are shown, in the order in which the page opens
/// @param rows what may be done with the rows
/// @param columns of the table, what the part is called first
/// @param fresh a new part, made beside the one that is selected; empty where it lacks what it must
///   refer to
record Sheet<P extends Part>(
        String key,
        Function<JourneyMap, List<P>> parts,
        Rows rows,
        Function<JourneyMap, List<Column<P, ?>>> columns,
        BiFunction<JourneyMap, Optional<P>, Optional<P>> fresh) {

    /// What may be done with the rows of a table.
    enum Rows {
        /// They come from elsewhere.
        TOLD,
        /// They are added and deleted here.
        MADE,
        /// Their order is the map's own, too, and is changed here.
        MOVED
    }

    /// Whether rows are added and deleted.
    boolean makes() {
        return rows != Rows.TOLD;
    }

    /// Whether somebody may change the order of the rows.
    boolean moves() {
        return rows == Rows.MOVED;
    }
}
