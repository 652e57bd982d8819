// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class ConditionTest {
    private static final Condition MISSING = new Condition.Missing("plan");

    @Test
    void namesTheFieldsItAsksFor() {
        var condition =
                new Condition.All(
                        List.of(
                                new Condition.Not(new Condition.Among("segment", List.of("a"))),
                                new Condition.Any(
                                        List.of(
                                                MISSING,
                                                new Condition.Compare(
                                                        "use",
                                                        Comparison.MORE_THAN,
                                                        new Operand.Amount(85)),
                                                new Condition.Within(
                                                        "start",
                                                        Condition.Direction.PAST,
                                                        0,
                                                        90)))));

        assertThat(condition.fields()).containsExactly("plan", "segment", "start", "use");
    }

    @Test
    void refusesAComparisonThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Condition.Compare("a", Comparison.AT_MOST, new Operand.Text("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Condition.Compare("a", Comparison.CONTAINS, new Operand.Amount(1)));
    }

    @Test
    void refusesBoundsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Within("a", Condition.Direction.AHEAD, 91, 90));
    }

    @Test
    void staysSmallEnoughToBeWalked() {
        Condition deep = MISSING;
        for (int i = 1; i < Condition.DEPTH; i++) {
            deep = new Condition.Not(deep);
        }
        var deepest = deep;
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Not(deepest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.All(Collections.nCopies(Condition.SIZE, MISSING)));
    }
}
