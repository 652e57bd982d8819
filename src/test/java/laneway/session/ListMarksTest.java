// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ListMarksTest {
    private static List<String> read(String text) {
        return ListMarks.without(text.lines().toList());
    }

    @Test
    void bulletsOfAnyMakeAreTakenAway() {
        assertThat(read("•\tasks\n- compares\n* reads\no\tlooks\n– [ ] tries\n\n  ▪ pays "))
                .containsExactly("asks", "compares", "reads", "looks", "tries", "pays");
    }

    @Test
    void numbersThatCountOnAreTakenAway() {
        assertThat(read("1. asks\n2. compares\n3.\tpays"))
                .containsExactly("asks", "compares", "pays");
        assertThat(read("a) asks\nb) pays")).containsExactly("asks", "pays");
        assertThat(read("(4) asks\n(5) pays\nleaves")).containsExactly("asks", "pays", "leaves");
        assertThat(read("1. asks\n  a) why\n  b) how\n2. pays\n  1) late\n  2) never"))
                .containsExactly("asks", "why", "how", "pays", "late", "never");
    }

    @Test
    void numbersThatSaySomethingStay() {
        assertThat(read("3.5 hours\n4.5 hours")).containsExactly("3.5 hours", "4.5 hours");
        assertThat(read("2026 looks back\n-5 degrees"))
                .containsExactly("2026 looks back", "-5 degrees");
        assertThat(read("1. Mai 2026\n2. Mai 2026")).containsExactly("1. Mai 2026", "2. Mai 2026");
        assertThat(read("3. 5. 2026\n4. 5. 2026")).containsExactly("3. 5. 2026", "4. 5. 2026");
        assertThat(read("7. floor\n2. floor")).containsExactly("7. floor", "2. floor");
        assertThat(read("1. of all")).containsExactly("1. of all");
    }
}
