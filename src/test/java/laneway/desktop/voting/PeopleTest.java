// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PeopleTest {
    @Test
    void namesStandBetweenCommasSemicolonsOrBreaks() {
        assertThat(People.named(" Ada, Grace;Edsger\nBarbara ,, "))
                .containsExactly("Ada", "Grace", "Edsger", "Barbara");
    }

    @Test
    void aNumberStandsForSoManyPeople() {
        assertThat(People.named(" 3 ")).containsExactly("Person 1", "Person 2", "Person 3");
        assertThat(People.named("99")).hasSize(99);
    }

    @Test
    void aNumberThatIsTooLargeIsAName() {
        assertThat(People.named("100")).containsExactly("100");
        assertThat(People.named("3, 4")).containsExactly("3", "4");
    }

    @Test
    void nobodyVotesTwiceAndNobodyIsNobody() {
        assertThat(People.named("Ada, Grace, Ada")).containsExactly("Ada", "Grace");
        assertThat(People.named(" , ;\n")).isEmpty();
        assertThat(People.named("0")).isEmpty();
    }
}
