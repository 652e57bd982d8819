// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Actual;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PastedActualsTest {
    private static final Actual MARCH = new Actual(LocalDate.of(2026, 3, 5), "", 12.5);
    private static final Actual APRIL = new Actual(LocalDate.of(2026, 4, 5), "Small firms", 8);

    @Test
    void rowsOfASpreadsheetAreReadBelowTheirHeadings() {
        var rows =
                """
                Date\tValue\tSegment
                2026-03-05\t12,5\t
                5 Apr 2026\t8\tSmall firms
                """;
        assertThat(PastedActuals.read(rows)).isEqualTo(new Written.Value<>(List.of(MARCH, APRIL)));
    }

    @Test
    void oneRowIsWrittenWithSemicolons() {
        assertThat(PastedActuals.read("05.03.2026; 12.5"))
                .isEqualTo(new Written.Value<>(List.of(MARCH)));
    }

    @Test
    void aRowThatIsNotUnderstoodIsNamedAndNothingIsTaken() {
        assertThat(PastedActuals.read("2026-03-05\t12\n2026-04-05\tmany"))
                .isInstanceOfSatisfying(
                        Written.Wrong.class,
                        wrong ->
                                assertThat(wrong.sentence())
                                        .startsWith("Row 2: “many” is no number."));
        assertThat(PastedActuals.read("")).isInstanceOf(Written.Wrong.class);
    }

    @Test
    void aNewValueTakesThePlaceOfThatOfTheSameDayAndSegment() {
        var newer = new Actual(MARCH.date(), "", 13);
        assertThat(PastedActuals.joined(List.of(MARCH, APRIL), List.of(newer)))
                .containsExactlyInAnyOrder(newer, APRIL);
    }
}
