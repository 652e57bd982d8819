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
/// @param moves whether that order is the map's own, which somebody may change
/// @param columns of the table, what the part is called first
/// @param fresh a new part, made beside the one that is selected; empty where it lacks what it must
///   refer to
record Sheet<P extends Part>(
        String key,
        Function<JourneyMap, List<P>> parts,
        boolean moves,
        Function<JourneyMap, List<Column<P, ?>>> columns,
        BiFunction<JourneyMap, Optional<P>, Optional<P>> fresh) {}
