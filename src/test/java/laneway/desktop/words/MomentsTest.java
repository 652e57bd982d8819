// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class MomentsTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static String say(String instant) {
        return Moments.say(Instant.parse(instant), NOON);
    }

    @Test
    void whatWasTodayOrYesterdayIsSaidSo() {
        assertThat(say("2026-03-01T00:01:00Z")).startsWith("today at ").contains("12:01");
        assertThat(say("2026-02-28T23:59:00Z")).startsWith("yesterday at ").contains("11:59");
    }

    @Test
    void whatWasLongerAgoHasItsDate() {
        assertThat(say("2026-02-27T23:59:00Z")).startsWith("on ").contains("2026", "11:59");
    }

    private static String ago(String instant) {
        return Moments.ago(Instant.parse(instant), NOON);
    }

    @Test
    void timeThatWentByIsSaidInItsLargestUnit() {
        assertThat(ago("2026-03-01T11:59:01Z")).isEqualTo("Just now");
        assertThat(ago("2026-03-01T11:59:00Z")).isEqualTo("1 minute ago");
        assertThat(ago("2026-03-01T11:00:01Z")).isEqualTo("59 minutes ago");
        assertThat(ago("2026-03-01T10:00:00Z")).isEqualTo("2 hours ago");
        assertThat(ago("2026-02-20T12:00:00Z")).isEqualTo("9 days ago");
    }
}
