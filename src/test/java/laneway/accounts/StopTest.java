// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class StopTest {
    private final ArrayList<String> ended = new ArrayList<>();

    @Test
    void aRequestEndsWhatRuns() {
        var stop = new Stop();
        stop.onRequest(() -> ended.add("one"));
        stop.request();
        assertThat(ended).containsExactly("one");
        assertThat(stop.isRequested()).isTrue();
    }

    @Test
    void whatIsOverIsNotEnded() {
        var stop = new Stop();
        Runnable end = () -> ended.add("one");
        stop.onRequest(end);
        stop.over(end);
        stop.request();
        assertThat(ended).isEmpty();
    }

    /// Else what begins in the moment of the request would run to its end.
    @Test
    void whatBeginsAfterTheRequestIsEndedAtOnce() {
        var stop = new Stop();
        stop.request();
        stop.onRequest(() -> ended.add("late"));
        assertThat(ended).containsExactly("late");
    }
}
