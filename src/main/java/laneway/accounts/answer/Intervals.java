// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

/// Intervals at 95 % for everything that is looked at together.
final class Intervals {
    private static final double MISS = 0.05;

    private Intervals() {}

    record Interval(double low, double high) {
        boolean excludes(double value) {
            return value < low || value > high;
        }
    }

    /// How many standard errors an interval reaches to each side, where a twentieth is shared among
    /// so many (Bonferroni).
    static double reach(int intervals) {
        return normalQuantile(1 - MISS / 2 / Math.max(1, intervals));
    }

    /// Of a rank correlation: Fisher's transformation with the error of Bonett and Wright (2000).
    static Interval ofCorrelation(double strength, int accounts, double reach) {
        double bounded = Math.clamp(strength, -1 + 1e-12, 1 - 1e-12);
        double middle = 0.5 * Math.log((1 + bounded) / (1 - bounded));
        double error = Math.sqrt((1 + strength * strength / 2) / (accounts - 3));
        return new Interval(
                Math.min(strength, Math.tanh(middle - reach * error)),
                Math.max(strength, Math.tanh(middle + reach * error)));
    }

    /// Of the difference of two means that need not vary alike (Welch).
    static Interval ofMeans(Moments one, Moments other, double reach) {
        double error = Math.sqrt(one.variance() / one.count() + other.variance() / other.count());
        double difference = one.mean() - other.mean();
        return new Interval(difference - reach * error, difference + reach * error);
    }

    /// Of the difference of two shares (Newcombe 1998, of Wilson's intervals), which holds near
    /// none and near all.
    static Interval ofShares(Moments one, Moments other, double reach) {
        var first = wilson(one, reach);
        var second = wilson(other, reach);
        double p = one.mean();
        double q = other.mean();
        return new Interval(
                p - q - Math.hypot(p - first.low(), second.high() - q),
                p - q + Math.hypot(first.high() - p, q - second.low()));
    }

    private static Interval wilson(Moments share, double reach) {
        double n = share.count();
        double p = share.mean();
        double z = reach * reach;
        double middle = (p + z / (2 * n)) / (1 + z / n);
        double half = reach / (1 + z / n) * Math.sqrt(p * (1 - p) / n + z / (4 * n * n));
        return new Interval(middle - half, middle + half);
    }

    /// Where the normal distribution has this share below, to nine digits (Acklam's approximation,
    /// which suffices for a bound).
    static double normalQuantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("no share: " + share);
        }
        if (share > 0.5) {
            return -normalQuantile(1 - share);
        }
        if (share < 0.02425) {
            double q = Math.sqrt(-2 * Math.log(share));
            return polynomial(
                            q,
                            -7.784894002430293e-03,
                            -3.223964580411365e-01,
                            -2.400758277161838,
                            -2.549732539343734,
                            4.374664141464968,
                            2.938163982698783)
                    / polynomial(
                            q,
                            7.784695709041462e-03,
                            3.224671290700398e-01,
                            2.445134137142996,
                            3.754408661907416,
                            1);
        }
        double q = share - 0.5;
        double r = q * q;
        return q
                * polynomial(
                        r,
                        -3.969683028665376e+01,
                        2.209460984245205e+02,
                        -2.759285104469687e+02,
                        1.383577518672690e+02,
                        -3.066479806614716e+01,
                        2.506628277459239)
                / polynomial(
                        r,
                        -5.447609879822406e+01,
                        1.615858368580409e+02,
                        -1.556989798598866e+02,
                        6.680131188771972e+01,
                        -1.328068155288572e+01,
                        1);
    }

    private static double polynomial(double x, double... coefficients) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
