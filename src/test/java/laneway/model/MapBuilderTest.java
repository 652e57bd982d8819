// SPDX-License-Identifier: Apache-2.0

package laneway.model;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapBuilderTest {
    @Test
    void buildsAValidMap() {
        assertThat(Validity.problemsOf(aSmallMap().build())).isEmpty();
    }

    @Test
    void buildsCardsInTheOrderInWhichTheyWereAdded() {
        assertThat(aSmallMap().build().cardsInOrder().map(Card::text))
                .startsWith("Reads reviews", "Asks a colleague");
    }

    @Test
    void buildsEqualMapsFromTheSameCalls() {
        assertThat(aSmallMap().build()).isEqualTo(aSmallMap().build());
        assertThat(aSmallMap().titled("Another").build()).isNotEqualTo(aSmallMap().build());
    }
}
