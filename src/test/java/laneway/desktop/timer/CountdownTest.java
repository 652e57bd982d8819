// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.timer.Countdown.State;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class CountdownTest {
    private Instant now = Instant.EPOCH;
    private final Countdown countdown = new Countdown(() -> now);

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private void stands(State state, long seconds) {
        assertThat(countdown.state()).isEqualTo(state);
        assertThat(countdown.left()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void countsDownToItsEndAndNoFurther() {
        stands(State.OFF, 0);
        countdown.start(Duration.ofMinutes(3));
        stands(State.RUNNING, 180);
        pass(60);
        stands(State.RUNNING, 120);
        pass(121);
        stands(State.OVER, 0);
    }

    @Test
    void aPauseTakesNoTime() {
        countdown.start(Duration.ofMinutes(1));
        pass(20);
        countdown.pause();
        pass(1000);
        stands(State.PAUSED, 40);
        countdown.pause();
        pass(10);
        stands(State.RUNNING, 30);
    }

    @Test
    void moreTimeIsGivenWhileItRunsWhileItPausesAndAfterItsEnd() {
        var minute = Duration.ofMinutes(1);
        countdown.start(minute);
        pass(30);
        countdown.add(minute);
        stands(State.RUNNING, 90);
        countdown.pause();
        countdown.add(minute);
        stands(State.PAUSED, 150);
        countdown.pause();
        pass(500);
        stands(State.OVER, 0);
        countdown.add(minute);
        stands(State.RUNNING, 60);
    }

    @Test
    void stoppedItIsOffUntilItIsStartedAgain() {
        countdown.start(Duration.ofMinutes(1));
        countdown.stop();
        countdown.add(Duration.ofMinutes(1));
        countdown.pause();
        stands(State.OFF, 0);
    }

    @Test
    void itCountsNoLongerThanItsDigitsShow() {
        countdown.start(Countdown.LONGEST);
        countdown.add(Duration.ofMinutes(1));
        assertThat(countdown.left()).isEqualTo(Countdown.LONGEST);
    }
}
