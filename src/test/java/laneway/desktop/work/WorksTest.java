// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class WorksTest {
    private final Works works = new Works();
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();

    @BeforeEach
    void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private void end(String name) {
        heard.add(name);
        ended.countDown();
    }

    private List<String> heard() throws InterruptedException {
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        return List.copyOf(heard);
    }

    @Test
    void theEndComesAfterTheResult() throws InterruptedException {
        onScreen(() -> works.run("work", () -> "result", heard::add, () -> end("ended")));
        assertThat(heard()).containsExactly("result", "ended");
        assertThat(works.running()).isEmpty();
    }

    @Test
    void theEndComesAfterAnErrorToo() throws InterruptedException {
        var thrown = new CountDownLatch(1);
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> thrown.countDown());
        onScreen(() ->
                works.run(
                        "work",
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        _ -> heard.add("result"),
                        () -> end("ended")));
        assertThat(heard()).containsExactly("ended");
        // The work's thread may be slower than the screen's.
        assertThat(thrown.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatCanBeStoppedIsStoppedBeforeTheProgramEnds() throws InterruptedException {
        onScreen(() -> {
            works.runStoppable("export", WorksTest::untilCancelled, heard::add);
            works.end(() -> end("over"));
        });
        assertThat(heard()).containsExactly("over");
    }

    @Test
    void nothingRunningEndsAtOnce() throws InterruptedException {
        onScreen(() -> works.end(() -> end("over")));
        assertThat(heard()).containsExactly("over");
    }

    private static String untilCancelled(Works.Course course) {
        while (!course.work().isCancelled()) {
            Thread.onSpinWait();
        }
        throw new CancellationException();
    }
}
