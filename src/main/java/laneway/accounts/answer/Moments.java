// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

/// How many numbers there are, their mean and how they vary.
///
/// @param spread the sum of the squares of their distances from the mean
record Moments(long count, double mean, double spread) {
    static Moments of(double[] values, int[] accounts) {
        long count = 0;
        double sum = 0;
        for (int account : accounts) {
            double value = values[account];
            if (!Double.isNaN(value)) {
                count++;
                sum += value;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        double spread = 0;
        for (int account : accounts) {
            double value = values[account];
            if (!Double.isNaN(value)) {
                spread += (value - mean) * (value - mean);
            }
        }
        return new Moments(count, mean, spread);
    }

    /// The rest of these when some of them are taken away.
    Moments without(Moments part) {
        long rest = count - part.count;
        if (rest == 0) {
            return new Moments(0, 0, 0);
        }
        double middle = (mean * count - part.mean * part.count) / rest;
        double apart = part.mean - middle;
        double between = apart * apart * part.count * rest / count;
        return new Moments(rest, middle, Math.max(0, spread - part.spread - between));
    }

    double variance() {
        return count < 2 ? 0 : spread / (count - 1);
    }
}
