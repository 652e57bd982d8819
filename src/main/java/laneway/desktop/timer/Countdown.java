// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Counts a span of time down, with pauses.
public final class Countdown {
    /// The longest span that is counted.
    static final Duration LONGEST = Duration.ofHours(9).plusMinutes(59);

    /// How a countdown stands.
    public enum State {
        OFF,
        RUNNING,
        PAUSED,
        OVER
    }

    private final InstantSource clock;
    private boolean on;
    private Duration left = Duration.ZERO;
    private Optional<Instant> end = Optional.empty();

    /// @param clock tells the time; it may stand still in tests
    public Countdown(InstantSource clock) {
        this.clock = clock;
    }

    public State state() {
        if (!on) {
            return State.OFF;
        }
        if (left().isZero()) {
            return State.OVER;
        }
        return end.isPresent() ? State.RUNNING : State.PAUSED;
    }

    /// What is left, never less than nothing.
    public Duration left() {
        var now = end.map(then -> Duration.between(clock.instant(), then)).orElse(left);
        return now.isNegative() ? Duration.ZERO : now;
    }

    /// Begins anew.
    ///
    /// @throws IllegalArgumentException if there is nothing to count
    public void start(Duration span) {
        if (!span.isPositive()) {
            throw new IllegalArgumentException("nothing to count: " + span);
        }
        on = true;
        run(span);
    }

    /// Stands still, or goes on where it stood still.
    public void pause() {
        switch (state()) {
            case RUNNING -> {
                left = left();
                end = Optional.empty();
            }
            case PAUSED -> run(left);
            case OFF, OVER -> {}
        }
    }

    /// Gives more time; one that is over runs again.
    public void add(Duration more) {
        switch (state()) {
            case RUNNING, OVER -> run(left().plus(more));
            case PAUSED -> left = atMost(left.plus(more));
            case OFF -> {}
        }
    }

    public void stop() {
        on = false;
        left = Duration.ZERO;
        end = Optional.empty();
    }

    private void run(Duration span) {
        left = atMost(span);
        end = Optional.of(clock.instant().plus(left));
    }

    private static Duration atMost(Duration span) {
        return span.compareTo(LONGEST) > 0 ? LONGEST : span;
    }
}
