// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What a metric is to reach some days after the start.
///
/// @param day 1 to [Limits#DAYS]
public record Benchmark(int day, double value) {
    public Benchmark {
        Limits.checkRange("day", day, 1, Limits.DAYS);
        Limits.checkNumber("benchmark", value);
    }
}
