// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import static java.util.stream.Collectors.joining;

import javafx.application.Platform;

import laneway.Soak;
import laneway.desktop.welcome.Samples;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.model.JourneyMap;
import laneway.model.Validity;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Somebody who does anything at all never breaks the map, and can take all of it back.
final class MonkeyTest {
    private static final int STEPS_IN_A_ROUND = 1_000;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    private static final int LONGEST_ROUND_MINUTES = Soak.of(5, 60);

    /// Frames are slow where there is no screen.
    private static final int STEPS_AT_ONCE = 4;

    private static final int LAST_STEPS = 12;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsDoneLeavesAValidMapAndCanBeUndone(long seed)
            throws IOException, TimeoutException {
        var start = Samples.read(Samples.FIRST).orElseThrow().map();
        var failures = new ArrayList<Throwable>();
        try (var window = OpenWindow.on(start, folder)) {
            window.onScreen(() ->
                    Thread.currentThread()
                            .setUncaughtExceptionHandler((_, failure) -> failures.add(failure)));
            window.resize(WIDTH, HEIGHT);
            var monkey = window.monkey(seed);
            int changed = 0;
            int rounds = Soak.of(1, 100);
            for (int round = 0; round < rounds; round++) {
                play(window, round, monkey, failures);
                var after = saved(window, monkey);
                assertThat(Validity.problemsOf(after)).isEmpty();
                changed += after.equals(start) ? 0 : 1;
                window.onScreen(monkey::undoAll);
                assertThat(saved(window, monkey)).isEqualTo(start);
                Soak.report("steps of seed " + seed, (round + 1) * STEPS_IN_A_ROUND);
            }
            assertThat(changed).isPositive();
        }
    }

    /// One thing after the other, each with time for what it brings about.
    private static void play(
            OpenWindow window, int round, Monkey monkey, List<Throwable> failures) {
        var last = new ConcurrentLinkedDeque<String>();
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> step(STEPS_IN_A_ROUND, monkey, failures, last, done));
        try {
            done.get(LONGEST_ROUND_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException | InterruptedException | ExecutionException e) {
            fail("round %s hangs after %s%n%s".formatted(round, last, screenThread()), e);
        }
        assertThat(traces(failures)).as("round %s, after %s", round, last).isEmpty();
        window.onScreen(monkey::finish);
        assertThat(traces(failures)).as("end of round %s, after %s", round, last).isEmpty();
    }

    /// What the screen's thread is at.
    private static String screenThread() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(each -> Stream.of(each.getValue()))
                .map(StackTraceElement::toString)
                .collect(joining("\n\tat "));
    }

    private static List<String> traces(List<Throwable> failures) {
        return failures.stream().map(MonkeyTest::trace).toList();
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static void step(
            int more,
            Monkey monkey,
            List<Throwable> failures,
            Deque<String> last,
            CompletableFuture<Void> done) {
        if (more == 0 || !failures.isEmpty()) {
            done.complete(null);
            return;
        }
        int atOnce = Math.min(more, STEPS_AT_ONCE);
        for (int i = 0; i < atOnce && failures.isEmpty(); i++) {
            last.add(monkey.step());
            if (last.size() > LAST_STEPS) {
                last.remove();
            }
        }
        Platform.runLater(() -> step(more - atOnce, monkey, failures, last, done));
    }

    private JourneyMap saved(OpenWindow window, Monkey monkey) throws IOException {
        window.onScreen(monkey::save);
        window.until(() -> !window.title().startsWith("●"));
        var read = MapFormat.read(Files.readAllBytes(folder.resolve("journey.laneway")));
        assertThat(read).isInstanceOf(Opening.Opened.class);
        return read.shown().orElseThrow();
    }
}
