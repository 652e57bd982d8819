// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process takes of the machine's memory; Linux tells.
final class Memory {
    private static final double KILOBYTES = 1024;

    private Memory() {}

    static Row resident(String name, int cards) {
        var memory = new Samples();
        memory.add(megabytes("VmRSS:"));
        return memory.row(name, cards, "MB", "<= 600");
    }

    /// What the program's own data take after a collection, in a row without a goal.
    static Row used(String name, int cards) {
        System.gc();
        var runtime = Runtime.getRuntime();
        var memory = new Samples();
        memory.add((runtime.totalMemory() - runtime.freeMemory()) / KILOBYTES / KILOBYTES);
        return memory.row(name, cards, "MB", "within 10 % of each other");
    }

    /// The most that it has taken so far.
    static Row most(String name, int cards, String goal) {
        var memory = new Samples();
        memory.add(megabytes("VmHWM:"));
        return memory.row(name, cards, "MB", goal);
    }

    private static double megabytes(String what) {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith(what))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(Double.NaN)
                    / KILOBYTES;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
