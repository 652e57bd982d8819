// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import java.util.Arrays;

/// Numbers by how large they are among each other: 0 for the smallest, alike for equal ones.
final class Ranking {
    /// By account; -1 where the number is missing.
    private final int[] places;

    /// How many different numbers there are.
    private final int different;

    private Ranking(int[] places, int different) {
        this.places = places;
        this.different = different;
    }

    static Ranking of(double[] values) {
        var sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        Arrays.sort(sorted);
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[different - 1]) {
                sorted[different++] = sorted[i];
            }
        }
        var places = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] =
                    Double.isNaN(values[i])
                            ? -1
                            : Arrays.binarySearch(sorted, 0, different, values[i] + 0.0);
        }
        return new Ranking(places, different);
    }

    /// The rank correlation of two columns among some accounts that have both numbers.
    ///
    /// @param strength Spearman's, with the average rank for equal numbers; not a number where one
    ///   of them is the same everywhere
    record Correlation(double strength, int accounts) {}

    static Correlation correlation(Ranking left, Ranking right, int[] accounts) {
        var leftRanks = new int[left.different];
        var rightRanks = new int[right.different];
        int count = 0;
        for (int account : accounts) {
            int x = left.places[account];
            int y = right.places[account];
            if (x >= 0 && y >= 0) {
                leftRanks[x]++;
                rightRanks[y]++;
                count++;
            }
        }
        toRanks(leftRanks, count);
        toRanks(rightRanks, count);
        double both = 0;
        double ofLeft = 0;
        double ofRight = 0;
        for (int account : accounts) {
            int x = left.places[account];
            int y = right.places[account];
            if (x >= 0 && y >= 0) {
                double a = leftRanks[x];
                double b = rightRanks[y];
                both += a * b;
                ofLeft += a * a;
                ofRight += b * b;
            }
        }
        double strength = both / Math.sqrt(ofLeft * ofRight);
        return new Correlation(Math.clamp(strength, -1, 1), count);
    }

    /// Of how often each number occurs makes twice its average rank, seen from the middle.
    private static void toRanks(int[] counts, int all) {
        int below = 0;
        for (int i = 0; i < counts.length; i++) {
            int here = counts[i];
            counts[i] = 2 * below + here - all;
            below += here;
        }
    }
}
