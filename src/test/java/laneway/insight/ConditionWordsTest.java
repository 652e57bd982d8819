// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Limits;
import laneway.model.Operand;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ConditionWordsTest {
    private static final Condition NEW =
            new Condition.Within("contract start", Condition.Direction.PAST, 0, 90);
    private static final Condition USED =
            new Condition.Compare("licence use", Comparison.MORE_THAN, new Operand.Amount(85));
    private static final Condition NO_PLAN = new Condition.Missing("plan");

    @Test
    void readsAsPartOfASentence() {
        assertThat(ConditionWords.of(new Condition.All(List.of(NEW, USED))))
                .isEqualTo(
                        "contract start lies at most 90 days back, and licence use is more than"
                                + " 85");
    }

    @Test
    void keepsApartWhatIsJoinedOtherwise() {
        var any = new Condition.Any(List.of(USED, NO_PLAN));

        assertThat(ConditionWords.of(new Condition.All(List.of(NEW, any))))
                .isEqualTo(
                        "contract start lies at most 90 days back, and (licence use is more than"
                                + " 85, or plan is missing)");
    }

    @Test
    void saysWhatEverybodyAndNobodyIs() {
        assertThat(ConditionWords.of(new Condition.All(List.of()))).isEqualTo("every account");
        assertThat(ConditionWords.of(new Condition.Any(List.of()))).isEqualTo("no account");
    }

    @Test
    void saysDatesAsPeopleDo() {
        var day = new Operand.Day(LocalDate.of(2026, 3, 1));

        assertThat(ConditionWords.of(new Condition.Compare("end", Comparison.LESS_THAN, day)))
                .isEqualTo("end lies before 2026-03-01");
        assertThat(
                        ConditionWords.of(
                                new Condition.Within(
                                        "end", Condition.Direction.AHEAD, 30, Limits.DAYS)))
                .isEqualTo("end lies at least 30 days ahead");
    }

    @Test
    void turnsAroundWhatIsDenied() {
        assertThat(ConditionWords.of(new Condition.Not(NO_PLAN))).isEqualTo("plan is known");
        assertThat(ConditionWords.of(new Condition.Not(USED)))
                .isEqualTo("it does not hold that licence use is more than 85");
    }
}
