// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                " 2026-3-5 ",
                "2026-03-05T10:15:00",
                "2026-03-05 00:00",
                "05.03.2026",
                "5. 3. 2026",
                "5 Mar 2026",
                "5 March 2026",
                "5. march 2026",
                "5th Mar 2026",
                "Mar 5, 2026",
                "March 5th 2026",
                "2026/03/05",
                "5-Mar-2026"
            })
    void readsADateInTheNotationsOfPeopleAndSpreadsheets(String text) {
        assertThat(WrittenDate.read(text)).isEqualTo(new Written.Value<>(LocalDate.of(2026, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/25/2026", "25/3/2026"})
    void aNumberOverTwelveTellsTheDayFromTheMonth(String text) {
        assertThat(WrittenDate.read(text))
                .isEqualTo(new Written.Value<>(LocalDate.of(2026, 3, 25)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/5/2026", "05/03/2026"})
    void aDateThatMayMeanTwoDaysIsRefused(String text) {
        assertThat(WrittenDate.read(text))
                .isInstanceOfSatisfying(
                        Written.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains(text, "two days"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "31.4.2026",
                "13/13/2026",
                "soon",
                "5 Foo 2026",
                "5 Ma 2026",
                "2026",
                ""
            })
    void whatIsNoDateIsNamedInTheSentence(String text) {
        assertThat(WrittenDate.read(text))
                .isInstanceOfSatisfying(
                        Written.Wrong.class,
                        wrong ->
                                assertThat(wrong.sentence()).contains("“" + text + "” is no date"));
    }
}
