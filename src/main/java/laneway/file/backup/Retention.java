// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Which earlier versions are worth their room.
final class Retention {
    private static final int NEWEST = 10;
    private static final int DAYS = 14;

    private Retention() {}

    /// Those of one document that may go.
    ///
    /// The ten newest stay, and the newest of each of the last 14 days. What was kept for a reason
    /// of its own is counted apart: an afternoon of work must not push out what stood there before
    /// half of the cards went.
    ///
    /// @param versions the newest first
    static List<Version> superfluous(List<Version> versions, Instant now, ZoneId zone) {
        var special = versions.stream().filter(version -> version.why().isSpecial());
        var regular = versions.stream().filter(version -> !version.why().isSpecial());
        Set<Version> kept = new HashSet<>(special.limit(NEWEST).toList());
        kept.addAll(regular.limit(NEWEST).toList());
        var oldest = LocalDate.ofInstant(now, zone).minusDays(DAYS - 1);
        Set<LocalDate> days = new HashSet<>();
        for (var version : versions) {
            var day = LocalDate.ofInstant(version.at(), zone);
            if (!day.isBefore(oldest) && days.add(day)) {
                kept.add(version);
            }
        }
        return versions.stream().filter(Predicate.not(kept::contains)).toList();
    }

    /// Those of all documents that have to go so that the rest fits: the oldest, but never the
    /// newest whole one of a document.
    ///
    /// @param documents the versions of each, the newest first
    static List<Version> beyond(long limitBytes, List<List<Version>> documents) {
        long bytes = documents.stream().flatMap(List::stream).mapToLong(Version::bytes).sum();
        var candidates = new ArrayList<Version>();
        for (var versions : documents) {
            var newest = versions.stream().filter(Version::isWhole).findFirst();
            versions.stream()
                    .filter(version -> newest.filter(version::equals).isEmpty())
                    .forEach(candidates::add);
        }
        candidates.sort(Comparator.comparing(Version::at));
        var gone = new ArrayList<Version>();
        for (var version : candidates) {
            if (bytes <= limitBytes) {
                break;
            }
            bytes -= version.bytes();
            gone.add(version);
        }
        return gone;
    }
}
