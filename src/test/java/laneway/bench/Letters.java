// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Types into a card as somebody does, at times that have nothing to do with the frames, and keeps
/// how long it takes from a key to the end of the frame that shows its letter.
///
/// A frame has ended when the one after it begins.
final class Letters implements Act {
    private static final int LETTERS = 200;
    private static final int SHORTEST_MILLIS = 60;
    private static final int LONGEST_MILLIS = 140;

    private final int cards;
    private final Fingers fingers;
    private final Runnable before;
    private final Samples shown = new Samples();
    private final Random random = new Random(7);
    private final ScheduledExecutorService typist =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private long pressed;
    private int framesSince = -1;
    private boolean waiting;

    /// @param before brings the keyboard into a card
    Letters(int cards, Fingers fingers, Runnable before) {
        this.cards = cards;
        this.fingers = fingers;
        this.before = before;
    }

    @Override
    public void begin() {
        before.run();
        fingers.press(KeyCode.F2);
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (framesSince >= 0 && ++framesSince == 2) {
            shown.addNanosAsMillis(System.nanoTime() - pressed);
            framesSince = -1;
            waiting = false;
        }
        if (shown.size() == LETTERS) {
            typist.shutdown();
            fingers.press(KeyCode.ESCAPE);
            return false;
        }
        if (!waiting) {
            waiting = true;
            int pause = random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
            var _ = typist.schedule(this::press, pause, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private void press() {
        long now = System.nanoTime();
        Platform.runLater(() -> {
            pressed = now;
            framesSince = 0;
            fingers.type(shown.size() % 6 == 5 ? " " : "e");
        });
    }

    @Override
    public List<Row> rows() {
        return List.of(shown.row("letter typed, key to frame shown", cards, "ms", "<= 33"));
    }
}
