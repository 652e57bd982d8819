// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "-3.5|-3.5",
                "−3|-3",
                "12,5|12.5",
                "12,50 %|12.5",
                "1,234|1234",
                "1.234|1.234",
                "1.234.567|1234567",
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "1 234,5|1234.5",
                "1'234.5|1234.5",
                "€ 20|20",
                ".5|0.5"
            })
    void readsANumberAsPeopleAndSpreadsheetsWriteIt(String text, double number) {
        assertThat(WrittenNumber.read(text)).isEqualTo(new Written.Value<>(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "12a", "1,2,3", "1.2.3", "--1", "NaN", "1e5", "1e99"})
    void whatIsNoNumberIsNamedInTheSentence(String text) {
        assertThat(WrittenNumber.read(text))
                .isInstanceOfSatisfying(
                        Written.Wrong.class,
                        wrong ->
                                assertThat(wrong.sentence())
                                        .isEqualTo("“" + text + "” is no number."));
    }

    @Test
    void aNumberThatWouldLoseDigitsIsTooLarge() {
        assertThat(WrittenNumber.read("9" + "0".repeat(15)))
                .isInstanceOfSatisfying(
                        Written.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains("too large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "101", "-1", "x"})
    void aWholeNumberKeepsWithinItsBounds(String text) {
        assertThat(WrittenNumber.whole(text, 0, 100)).isInstanceOf(Written.Wrong.class);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "12.5,12.5", "0.1,0.1", "1000000,1000000", "-0.25,-0.25", "0,0"})
    void whatIsWrittenIsReadAgain(double number, String text) {
        assertThat(WrittenNumber.say(number)).isEqualTo(text);
        assertThat(WrittenNumber.read(text)).isEqualTo(new Written.Value<>(number));
    }

    @Test
    void daysAreReadInAscendingOrder() {
        assertThat(WrittenNumber.days("7, 30; 90"))
                .isEqualTo(new Written.Value<>(List.of(7, 30, 90)));
        assertThat(WrittenNumber.days("30, 30")).isInstanceOf(Written.Wrong.class);
        assertThat(WrittenNumber.days("0, 30")).isInstanceOf(Written.Wrong.class);
    }
}
