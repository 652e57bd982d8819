// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.Soak;
import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.Opening;
import laneway.file.Store;
import laneway.model.JourneyMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Kills a process that edits and saves a large map, again and again at moments that nobody chose.
class KillTest {
    private static final int LONGEST_LIFE_MILLIS = 700;
    private static final int REPORTED = 20;

    @TempDir private Path folder;

    private Process start(Path file, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        data.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void whatWasPromisedIsThereHoweverTheProcessEnds() throws Exception {
        var file = folder.resolve("map.laneway");
        var store = new Store(Disk.real(), folder.resolve("data"));
        var random = new Random();
        int kills = Soak.of(20, 5_000);
        int promised = 0;
        for (int i = 0; i < kills; i++) {
            promised = Math.max(promised, live(start(file, store.folder()), random));
            promised = check(store, file, promised);
            if (i % REPORTED == REPORTED - 1) {
                Soak.report("kills so far, edits found again", (i + 1) + ", " + promised);
            }
        }
        AtomicFile.tidy(store.disk(), file);
        assertThat(store.disk().names(folder)).containsExactly("data", "map.laneway");
        // that of the last process, and one that it was taking over when it was killed
        assertThat(store.disk().names(store.journals())).hasSizeLessThanOrEqualTo(2);
        assertThat(promised).as("edits promised in all").isGreaterThan(kills / 4);
    }

    /// Lets a process live for a while.
    ///
    /// @return the newest edit that it was promised
    private static int live(Process process, Random random) throws IOException {
        int promised = 0;
        var killed = false;
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("open ")) {
                    int life = random.nextInt(LONGEST_LIFE_MILLIS);
                    Thread.ofVirtual().start(() -> killAfter(process, life));
                    killed = true;
                } else {
                    promised = Integer.parseInt(line.substring("safe ".length()));
                }
            }
        } finally {
            kill(process);
        }
        process.onExit().join();
        assertThat(killed).as("it came to work before its end").isTrue();
        return promised;
    }

    private static void killAfter(Process process, int millis) {
        process.onExit().completeOnTimeout(process, millis, TimeUnit.MILLISECONDS).join();
        kill(process);
    }

    /// Unlike the process itself its handle leaves what was said before the end to be read.
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    /// Looks at what is there as the next start would.
    ///
    /// @return the newest edit
    private static int check(Store store, Path file, int promised) throws IOException {
        var today = store.maps().open(file);
        assertThat(today).as("the file").isInstanceOf(Opening.Opened.class);
        var newest = today.shown().orElseThrow();
        for (var found : Abandoned.findAll(store.disk(), store.journals())) {
            var recovered = found.recover(Optional.of(today));
            if (Writing.newest(recovered.map()) > Writing.newest(newest)) {
                newest = recovered.map();
            }
            found.close();
        }
        int number = Writing.newest(newest);
        assertThat(number).as("the newest edit").isGreaterThanOrEqualTo(promised);
        checkAllBefore(newest, number);
        return number;
    }

    private static void checkAllBefore(JourneyMap map, int newest) {
        List<Integer> numbers =
                map.cards().stream()
                        .map(Writing::number)
                        .filter(number -> number > 0)
                        .sorted()
                        .toList();
        int first = Math.max(1, newest - map.cards().size() + 1);
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(first, newest).boxed().toList());
    }
}
