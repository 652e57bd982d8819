// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class RankTest {
    @Test
    void aListThatGrowsAtItsEndKeepsItsRanksShort() {
        var ranks = Ranks.initial(2_000);
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allSatisfy(rank -> assertThat(rank.value()).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void aListThatGrowsAtItsBeginningKeepsItsRanksShort() {
        var rank = Rank.FIRST;
        for (int i = 0; i < 2_000; i++) {
            var before = Rank.between(null, rank);
            assertThat(before).isLessThan(rank);
            rank = before;
        }
        assertThat(rank.value()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void betweenTwoRanksThereIsAlwaysAnother(long seed) {
        var random = new Random(seed);
        var list = new ArrayList<Rank>();
        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(list.size() + 1);
            var below = at == 0 ? null : list.get(at - 1);
            var above = at == list.size() ? null : list.get(at);
            list.add(at, Rank.between(below, above));
        }
        assertThat(list).isSorted().doesNotHaveDuplicates();
        assertThat(list).allSatisfy(rank -> assertThat(Rank.isValid(rank.value())).isTrue());
    }

    @Test
    void alwaysInTheSamePlaceRanksGrowSlowly() {
        var below = Rank.FIRST;
        var above = Rank.between(below, null);
        for (int i = 0; i < 100; i++) {
            var middle = Rank.between(below, above);
            assertThat(middle).isBetween(below, above).isNotIn(below, above);
            if (i % 2 == 0) {
                above = middle;
            } else {
                below = middle;
            }
        }
        assertThat(below.value()).hasSizeLessThan(Rank.MAX_LENGTH);
    }

    @Test
    void ranksOutOfOrderHaveNothingBetweenThem() {
        var second = Rank.between(Rank.FIRST, null);
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.between(second, Rank.FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.between(second, second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a00", "b0", "0", "a-", "é0", "A00000000000000000000000000"})
    void whatIsNoRankIsRefused(String value) {
        assertThat(Rank.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(value));
    }

    @Test
    void theEndsOfTheIntegersAreNotTheEndsOfTheRanks() {
        var last = new Rank("z" + "z".repeat(26));
        assertThat(Rank.between(last, null)).isGreaterThan(last);
        var first = new Rank("A" + "0".repeat(25) + "1");
        var before = Rank.between(null, first);
        assertThat(before).isLessThan(first);
        assertThat(Rank.between(null, before)).isLessThan(before);
    }

    @Test
    void oneValueIsOneRank() {
        assertThat(List.of(new Rank("a0"))).containsExactly(Rank.FIRST);
    }
}
