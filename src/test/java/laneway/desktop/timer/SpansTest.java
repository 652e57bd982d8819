// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class SpansTest {
    @ParameterizedTest
    @CsvSource({
        "7, 420",
        "' 12 ', 720",
        "1.5, 90",
        "'2,5', 150",
        "2:30, 150",
        ":45, 45",
        "90, 5400"
    })
    void minutesAreTypedAsNumbersOrAsAClockShowsThem(String typed, long seconds) {
        assertThat(Spans.typed(typed)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0:00", "abc", "-3", "1:75", "1000", "999"})
    void nothingElseIsASpan(String typed) {
        assertThat(Spans.typed(typed)).isEmpty();
    }

    @Test
    void theSecondThatHasBegunIsShown() {
        assertThat(Spans.digits(Duration.ofMinutes(5))).isEqualTo("5:00");
        assertThat(Spans.digits(Duration.ofMillis(299_100))).isEqualTo("5:00");
        assertThat(Spans.digits(Duration.ofMillis(1))).isEqualTo("0:01");
        assertThat(Spans.digits(Duration.ZERO)).isEqualTo("0:00");
        assertThat(Spans.digits(Duration.ofSeconds(3845))).isEqualTo("1:04:05");
    }

    @Test
    void itIsSaidInWords() {
        assertThat(Spans.spoken(Duration.ofSeconds(61))).isEqualTo("1 minute 1 second left");
        assertThat(Spans.spoken(Duration.ofMinutes(2))).isEqualTo("2 minutes left");
        assertThat(Spans.spoken(Duration.ofSeconds(9))).isEqualTo("9 seconds left");
    }
}
