// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// Counts for tests and benchmarks.
public final class TileStatistics {

    private long painted;
    private long repaired;
    private int missing;
    private int kept;
    private long missingSince;
    private long longestStandInNanos;

    TileStatistics() {}

    void painted(PaintJob job) {
        painted++;
        if (job.base().isPresent()) {
            repaired++;
        }
    }

    void kept(int tiles) {
        kept = tiles;
    }

    void missing(int tiles) {
        long now = System.nanoTime();
        if (missing > 0) {
            longestStandInNanos = Math.max(longestStandInNanos, now - missingSince);
        } else {
            missingSince = now;
        }
        missing = tiles;
    }

    /// Tiles painted so far, repairs included.
    public long painted() {
        return painted;
    }

    /// Tiles of which only parts were painted again.
    public long repaired() {
        return repaired;
    }

    /// Tiles in memory.
    public int kept() {
        return kept;
    }

    /// Tiles on screen that a stand-in takes the place of.
    public int missing() {
        return missing;
    }

    /// The longest time that any place on screen showed stand-ins, in nanoseconds.
    public long longestStandInNanos() {
        return longestStandInNanos;
    }

    /// Begins to look for the longest time anew.
    public void forgetLongestStandIn() {
        longestStandInNanos = 0;
        missingSince = System.nanoTime();
    }
}
