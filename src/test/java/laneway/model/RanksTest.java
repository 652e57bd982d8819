// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class RanksTest {
    /// The list after an insertion.
    private static List<Rank> inserted(List<Rank> list, int index, Ranks.Insertion room) {
        var after = new ArrayList<>(list);
        room.changed().forEach(after::set);
        after.addAll(index, room.inserted());
        return after;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void insertedPartsStandAtTheirIndexAndDistinctNeighboursKeepTheirRanks(long seed) {
        var random = new Random(seed);
        List<Rank> list = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int index = random.nextInt(list.size() + 1);
            int count = 1 + random.nextInt(5);
            var room = Ranks.insert(list, index, count);
            assertThat(room.inserted()).hasSize(count);
            assertThat(room.changed()).isEmpty();
            list = inserted(list, index, room);
            assertThat(list).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void equalNeighboursGetNewRanksSoThatTheOrderIsTheOneWanted(long seed) {
        var random = new Random(seed);
        var few = Ranks.initial(4);
        List<Rank> list = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            list.add(few.get(random.nextInt(few.size())));
        }
        Collections.sort(list);
        for (int index = 0; index <= list.size(); index++) {
            var room = Ranks.insert(list, index, 2);
            var after = inserted(list, index, room);
            assertThat(after).isSorted();
            var mine = after.subList(index, index + 2);
            assertThat(mine).doesNotHaveDuplicates();
            if (index > 0) {
                assertThat(after.get(index - 1)).isLessThan(mine.getFirst());
            }
            if (index < list.size()) {
                assertThat(after.get(index + 2)).isGreaterThan(mine.getLast());
            }
        }
    }

    @Test
    void ranksThatGrowTooLongAreReplacedForTheWholeList() {
        List<Rank> list = new ArrayList<>(Ranks.initial(2));
        boolean afresh = false;
        for (int i = 0; i < 5_000 && !afresh; i++) {
            int index = 1 + i % 2;
            var room = Ranks.insert(list, index, 1);
            afresh = room.changed().size() == list.size();
            list = inserted(list, index, room);
            list = afresh ? list : narrowed(list, index);
            assertThat(list).isSorted().doesNotHaveDuplicates();
        }
        assertThat(afresh).isTrue();
        assertThat(list).allSatisfy(rank -> assertThat(rank.value()).hasSize(2));
    }

    /// The new part and its neighbours, so that the gap narrows each time.
    private static List<Rank> narrowed(List<Rank> list, int index) {
        return new ArrayList<>(
                list.subList(Math.max(0, index - 1), Math.min(list.size(), index + 2)));
    }

    @Test
    void aThousandPartsInOneGapHaveShortRanks() {
        var list = Ranks.initial(2);
        var room = Ranks.insert(list, 1, 1_000);
        assertThat(room.inserted()).isSorted().doesNotHaveDuplicates();
        assertThat(room.inserted())
                .allSatisfy(rank -> assertThat(rank.value()).hasSizeLessThan(12));
    }
}
