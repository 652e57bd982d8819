// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Which pixels each of the last changes of a picture touched.
final class EditLog {

    private static final int CAPACITY = 64;

    private record Entry(long version, List<PixelRect> areas) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long forgotten;

    void add(long version, List<PixelRect> areas) {
        entries.addLast(new Entry(version, areas));
        if (entries.size() > CAPACITY) {
            forgotten = entries.removeFirst().version();
        }
    }

    void clear(long version) {
        entries.clear();
        forgotten = version;
    }

    /// What was touched inside an area after a version; empty when that is too long ago to know.
    Optional<List<PixelRect>> since(long version, PixelRect area) {
        if (version < forgotten) {
            return Optional.empty();
        }
        var touched = new ArrayList<PixelRect>();
        for (var entry : entries) {
            if (entry.version() > version) {
                addTouched(entry.areas(), area, touched);
            }
        }
        return Optional.of(touched);
    }

    private static void addTouched(
            List<PixelRect> areas, PixelRect within, List<PixelRect> touched) {
        for (var area : areas) {
            var part = area.intersection(within);
            if (!part.isEmpty()) {
                touched.add(part);
            }
        }
    }
}
