// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.Locale;

/// One line of the benchmark's table.
///
/// @param goal what it should be, in words; empty where there is no goal
record Row(
        String name,
        int cards,
        double p50,
        double p95,
        double max,
        String unit,
        int samples,
        String goal) {

    private static final String SEPARATOR = "\t";
    private static final String MARK = "bench-row";

    /// The row as a line of text that the measuring process hands to the one that collects.
    String line() {
        return String.join(
                SEPARATOR,
                MARK,
                name,
                Integer.toString(cards),
                Double.toString(p50),
                Double.toString(p95),
                Double.toString(max),
                unit,
                Integer.toString(samples),
                goal);
    }

    Row named(String other) {
        return new Row(other, cards, p50, p95, max, unit, samples, goal);
    }

    static boolean isLine(String text) {
        return text.startsWith(MARK + SEPARATOR);
    }

    static Row ofLine(String text) {
        var parts = text.split(SEPARATOR, -1);
        return new Row(
                parts[1],
                Integer.parseInt(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                parts[6],
                Integer.parseInt(parts[7]),
                parts[8]);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"cards\": %d, \"p50\": %.2f, \"p95\": %.2f, \"max\": %.2f,"
                        + " \"unit\": \"%s\", \"samples\": %d, \"goal\": \"%s\"}",
                name,
                cards,
                p50,
                p95,
                max,
                unit,
                samples,
                goal);
    }

    String table() {
        return String.format(
                Locale.ROOT,
                "%-46s %6d %9.1f %9.1f %9.1f %-4s %6d  %s",
                name,
                cards,
                p50,
                p95,
                max,
                unit,
                samples,
                goal);
    }

    static String tableHead() {
        return String.format(
                Locale.ROOT,
                "%-46s %6s %9s %9s %9s %-4s %6s  %s",
                "name",
                "cards",
                "p50",
                "p95",
                "max",
                "unit",
                "sample",
                "goal");
    }
}
