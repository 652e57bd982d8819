// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.Soak;
import laneway.file.CrashDisk;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Power cuts and failures at every call that a sitting makes to its disk.
class CrashTest {
    /// Of so many waiting changes all combinations are tried.
    private static final int ALL_COMBINATIONS = 10;

    private static final int SOME_COMBINATIONS = 1_000;

    /// Lets the power go at every call, with everything that waited lost, in every prefix, and in
    /// many combinations.
    ///
    /// @return how many crashes there were
    private static int crashEverywhere(long seed, int combinations) {
        int crashes = 0;
        boolean whole = false;
        for (int last = 0; !whole; last++) {
            var sitting = new Sitting(seed, CrashDisk.crashingAt(last));
            whole = sitting.happens();
            var random = new Random(seed * 31 + last);
            crashes += states(sitting.disk(), random, combinations, sitting::checkAfter);
        }
        return crashes;
    }

    private static int states(
            CrashDisk disk, Random random, int combinations, Consumer<CrashDisk> check) {
        int waiting = disk.waiting();
        for (int i = 0; i <= waiting; i++) {
            int prefix = i;
            check.accept(disk.afterCrash(change -> change < prefix));
        }
        boolean all = waiting <= ALL_COMBINATIONS && 1 << waiting <= combinations;
        int count = all ? 1 << waiting : combinations;
        for (int i = 0; i < count; i++) {
            long bits = all ? i : random.nextLong();
            check.accept(disk.afterCrash(change -> (bits >> (change % Long.SIZE) & 1) == 1));
        }
        return waiting + 1 + count;
    }

    @Test
    void aCrashAnywhereCostsNothingThatWasPromised() {
        int crashes = 0;
        for (long seed = 0; crashes < Soak.of(5_000, 100_000); seed++) {
            crashes += crashEverywhere(seed, Soak.of(64, SOME_COMBINATIONS));
        }
        Soak.report("crashes after which everything promised was there", crashes);
    }

    @Test
    void afterAnyCallThatFailsACrashCostsNothingThatWasPromised() {
        int failed = 0;
        var failures =
                List.<Supplier<IOException>>of(
                        () -> new IOException("No space left on device"),
                        () -> new IOException("Input/output error"),
                        () -> new AccessDeniedException("refused"));
        for (long seed = 0; seed < Soak.of(1, 50); seed++) {
            var sound = new Sitting(seed, _ -> {});
            assertThat(sound.happens()).isTrue();
            for (int call = 0; call < sound.calls(); call++) {
                for (var failure : failures) {
                    for (int length : new int[] {1, 7}) {
                        failAt(seed, call, call + length, failure);
                        failed++;
                    }
                }
            }
        }
        Soak.report("failing calls", failed);
    }

    private static void failAt(long seed, int first, int end, Supplier<IOException> failure) {
        var sitting =
                new Sitting(
                        seed,
                        call -> {
                            if (call >= first && call < end) {
                                throw failure.get();
                            }
                        });
        assertThat(sitting.happens()).as("calls %d to %d", first, end).isTrue();
        IntStream.of(0, sitting.disk().waiting())
                .forEach(arrived ->
                        sitting.checkAfter(sitting.disk().afterCrash(change -> change < arrived)));
    }
}
