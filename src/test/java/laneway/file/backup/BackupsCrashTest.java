// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.file.CrashDisk;
import laneway.file.Store;
import laneway.model.About;
import laneway.model.JourneyMap;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class BackupsCrashTest {
    private static final Path HOME = Path.of("/home").toAbsolutePath();
    private static final Path MAP = HOME.resolve("mine.laneway");
    private static final int SITTINGS = 3;
    private static final int COMBINATIONS = 40;

    private final JourneyMap map = aSmallMap().build();

    private static Store store(CrashDisk disk) {
        return new Store(disk, HOME.resolve("data"));
    }

    private static Backups backups(CrashDisk disk, int sitting) {
        var now = Instant.parse("2026-03-01T09:00:00Z").plusSeconds(sitting);
        return new Backups(store(disk), () -> now);
    }

    /// Saves once in each of some sittings; whether it came to its end.
    private boolean happens(CrashDisk disk) {
        try {
            for (int i = 0; i < SITTINGS; i++) {
                var titled = map.with(About.TITLE.with(map.about(), "title " + i));
                var _ = backups(disk, i).save(titled, MAP);
            }
            return true;
        } catch (CrashDisk.Crash _) {
            return false;
        }
    }

    /// Whatever the file holds, all that it held before is kept.
    private void check(CrashDisk disk) {
        var shown = store(disk).maps().open(MAP).shown();
        int saved =
                shown.map(held -> Integer.parseInt(held.about().title().substring(6))).orElse(-1);
        assertThat(versions(disk)).containsAll(titlesBefore(saved));
    }

    private static List<String> titlesBefore(int saved) {
        var titles = new ArrayList<String>();
        for (int i = 0; i < saved; i++) {
            titles.add("title " + i);
        }
        return titles;
    }

    private List<String> versions(CrashDisk disk) {
        var backups = backups(disk, SITTINGS);
        try {
            return backups.versions(map.id()).stream()
                    .map(version -> backups.open(version).shown().orElseThrow().about().title())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsReplacedBeforeItsCopyIsSafeWheneverThePowerGoes() {
        boolean whole = false;
        int crashes = 0;
        for (int last = 0; !whole; last++) {
            var disk = new CrashDisk(CrashDisk.crashingAt(last), HOME);
            whole = happens(disk);
            var random = new Random(last);
            int waiting = disk.waiting();
            for (int i = 0; i <= waiting; i++) {
                int prefix = i;
                check(disk.afterCrash(change -> change < prefix));
            }
            for (int i = 0; i < COMBINATIONS; i++) {
                long bits = random.nextLong();
                check(disk.afterCrash(change -> (bits >> (change % Long.SIZE) & 1) == 1));
            }
            crashes += waiting + 1 + COMBINATIONS;
        }
        assertThat(crashes).isGreaterThan(1000);
    }
}
