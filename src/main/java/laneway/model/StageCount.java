// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

/// How many accounts are in a stage, how long they stay and how many go on.
///
/// @param stage null for accounts that are in none
/// @param segment of which accounts; empty for all
/// @param accounts how many are in the stage on the day of asking
/// @param ended how many stays have come to an end, of which the times are told
/// @param days how long they were; null where there was none
/// @param entered how many came long enough ago to judge by
/// @param wentOn how many of these have reached a later stage
/// @param remaining how many of these are still in it
public record StageCount(
        @Nullable StageId stage,
        String segment,
        int accounts,
        int ended,
        @Nullable Days days,
        int entered,
        int wentOn,
        int remaining) {
    public StageCount {
        Limits.checkText(segment);
        for (int count : new int[] {accounts, ended, entered, wentOn, remaining}) {
            Limits.checkRange("count", count, 0, Integer.MAX_VALUE);
        }
        if ((long) wentOn + remaining > entered) {
            throw new IllegalArgumentException(
                    wentOn + " went on and " + remaining + " remain of " + entered);
        }
    }

    /// How long stays were, in days.
    public record Days(double lowerQuartile, double median, double upperQuartile) {
        public Days {
            Limits.checkNumber("lower quartile", lowerQuartile);
            Limits.checkNumber("median", median);
            Limits.checkNumber("upper quartile", upperQuartile);
        }
    }

    /// How many were lost on the way to a later stage.
    public int lost() {
        return entered - wentOn - remaining;
    }
}
