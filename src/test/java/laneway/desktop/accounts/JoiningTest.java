// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Condition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class JoiningTest {
    private static final Condition A = new Condition.Missing("a");
    private static final Condition B = new Condition.Missing("b");

    static Stream<Condition> joined() {
        return Stream.of(
                A,
                new Condition.Not(A),
                new Condition.All(List.of(A, B)),
                new Condition.Any(List.of(A, B)),
                new Condition.Any(List.of(A)),
                new Condition.Not(new Condition.Any(List.of(A, B))),
                new Condition.Not(new Condition.All(List.of(A, B))),
                new Condition.All(List.of(new Condition.Any(List.of(A, B)), new Condition.Not(B))));
    }

    @ParameterizedTest
    @MethodSource("joined")
    void joinsAgainWhatItTookApart(Condition condition) {
        assertThat(Joining.of(condition).join(Joining.partsOf(condition))).isEqualTo(condition);
    }

    @Test
    void nothingJoinedHoldsOfNobody() {
        for (Joining joining : Joining.values()) {
            assertThat(joining.join(List.of())).isEqualTo(new Condition.Any(List.of()));
        }
    }
}
