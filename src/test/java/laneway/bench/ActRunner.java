// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.animation.AnimationTimer;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Performs acts one after the other, frame by frame, each beginning on a board at rest.
final class ActRunner extends AnimationTimer {

    private static final System.Logger LOG = System.getLogger(ActRunner.class.getName());
    private static final int FRAMES_AT_REST = 40;

    private final Deque<Act> acts;
    private final Consumer<Row> report;
    private final Runnable finished;
    private boolean begun;
    private int rest;
    private long previous;

    ActRunner(List<Act> acts, Consumer<Row> report, Runnable finished) {
        this.acts = new ArrayDeque<>(acts);
        this.report = report;
        this.finished = finished;
    }

    /// An act that fails ends the process, which is noticed: nobody looks at its window.
    @Override
    public void handle(long now) {
        try {
            frame();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "an act failed: " + acts.peekFirst(), failure);
            Runtime.getRuntime().halt(1);
        }
    }

    private void frame() {
        long time = System.nanoTime();
        long since = time - previous;
        previous = time;
        if (acts.isEmpty()) {
            stop();
            finished.run();
        } else if (!begun) {
            acts.getFirst().begin();
            begun = true;
            rest = FRAMES_AT_REST;
        } else if (rest > 0) {
            rest--;
        } else if (!acts.getFirst().frame(since)) {
            acts.removeFirst().rows().forEach(report);
            begun = false;
        }
    }
}
