// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import laneway.file.ContentHash;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells whether what a file holds must be kept before it is written over, and why.
final class Due {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final long format;
    private final Map<Path, Instant> keptAt = new HashMap<>();

    /// What a file held when it was kept or written last.
    private final Map<Path, Content> known = new HashMap<>();

    /// What a file holds.
    ///
    /// @param map what of it can be shown; empty where nothing can
    record Content(ContentHash hash, Optional<JourneyMap> map, boolean whole, long format) {}

    /// @param format the version that is written
    Due(long format) {
        this.format = format;
    }

    /// Hears that a file holds a map of this program.
    void wrote(Path place, JourneyMap map, ContentHash hash) {
        known.put(place, new Content(hash, Optional.of(map), true, format));
    }

    /// Hears that what a file held was kept.
    void kept(Path place, Content content, Instant now) {
        keptAt.put(place, now);
        known.put(place, content);
    }

    /// What the bytes are; empty where they are no map at all, which is not ours to keep.
    ///
    /// @param read what the file held when it was read
    Optional<Content> contentOf(byte[] bytes, Path place, Optional<Opening.Opened> read) {
        var hash = ContentHash.of(bytes);
        var before = Optional.ofNullable(known.get(place));
        if (before.filter(content -> content.hash().equals(hash)).isPresent()) {
            return before;
        }
        long version = MapFormat.versionOf(bytes);
        var opening =
                read.filter(whole -> whole.hash().equals(hash))
                        .<Opening>map(whole -> whole)
                        .orElseGet(() -> MapFormat.read(bytes));
        return switch (opening) {
            case Opening.Opened _, Opening.OpenedWithRepairs _, Opening.TooNew _ ->
                    Optional.of(new Content(hash, opening.shown(), true, version));
            case Opening.Damaged _ ->
                    Optional.of(new Content(hash, opening.shown(), false, version));
            case Opening.NotOurs _, Opening.Unreadable _ -> Optional.empty();
        };
    }

    /// Why a copy is due; empty where none is.
    Optional<Why> why(Content old, JourneyMap next, Path place, Instant now) {
        if (!old.whole()) {
            return Optional.of(Why.DAMAGED);
        }
        var map = old.map().orElseThrow();
        if (!map.id().equals(next.id())) {
            return Optional.of(Why.REPLACED);
        }
        if (losesMost(map, next)) {
            return Optional.of(Why.MANY_CARDS_REMOVED);
        }
        if (old.format() < format) {
            return Optional.of(Why.OLDER_FORMAT);
        }
        var before = known.get(place);
        if (before != null && !before.hash().equals(old.hash())) {
            return Optional.of(Why.CHANGED_BY_OTHERS);
        }
        var last = keptAt.get(place);
        if (last == null) {
            return Optional.of(Why.FIRST_SAVE);
        }
        boolean due = now.isBefore(last) || !now.isBefore(last.plus(PAUSE));
        return due ? Optional.of(Why.REGULAR) : Optional.empty();
    }

    private static boolean losesMost(JourneyMap before, JourneyMap after) {
        long stay =
                before.cards().stream().filter(card -> after.card(card.id()).isPresent()).count();
        return stay * 2 < before.cards().size();
    }
}
