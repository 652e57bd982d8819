// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.RandomEdits;
import laneway.edit.Result;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Part;
import laneway.model.Validity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collection;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RandomMergesTest {
    private static final int ROUNDS = 150;

    private static JourneyMap start() {
        return aSmallMap()
                .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                .withTouchpoint("Portal")
                .withTeam("Sales")
                .build();
    }

    private static JourneyMap edited(JourneyMap map, long seed, String prefix, int edits) {
        var random = new RandomEdits(seed, prefix);
        var now = map;
        for (int i = 0; i < edits; i++) {
            if (random.next(now).applyTo(now) instanceof Result.Edited edited) {
                now = edited.map();
            }
        }
        return now;
    }

    private static JourneyMap merged(JourneyMap base, JourneyMap mine, JourneyMap theirs) {
        var outcome = Merge.of(base, mine, theirs);
        assertThat(outcome).isInstanceOf(Merge.Merged.class);
        return ((Merge.Merged) outcome).map();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aMergeIsValidAndHoldsWhatBothDid(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var base = edited(start(), random.nextLong(), "base-", random.nextInt(60));
            // Now and then both add parts of one identity, as after a merge that was done twice.
            var prefix = random.nextInt(4) == 0 ? "mine-" : "theirs-";
            var mine = edited(base, random.nextLong(), "mine-", random.nextInt(40));
            var theirs = edited(base, random.nextLong(), prefix, random.nextInt(40));
            var both = merged(base, mine, theirs);
            assertThat(Validity.problemsOf(both)).isEmpty();
            assertHoldsNewsOf(base, mine, both);
            assertHoldsNewsOf(base, theirs, both);
            assertThat(merged(base, mine, base)).isEqualTo(mine);
            assertThat(merged(base, base, theirs)).isEqualTo(theirs);
            assertThat(merged(base, mine, mine)).isEqualTo(mine);
            assertThat(merged(theirs, both, theirs)).isEqualTo(both);
        }
    }

    /// Every part that somebody added or edited is there, and everything that they wrote on a card.
    private static void assertHoldsNewsOf(JourneyMap base, JourneyMap side, JourneyMap both) {
        var texts = both.cards().stream().map(Card::text).collect(Collectors.toSet());
        for (Part part : news(base, side)) {
            assertThat(both.part(part.id())).isPresent();
            if (part instanceof Card card && !card.text().equals(textOf(base, card))) {
                assertThat(card.text().isEmpty() || texts.contains(card.text()))
                        .as(card.text())
                        .isTrue();
            }
        }
    }

    private static String textOf(JourneyMap base, Card card) {
        return base.card(card.id()).map(Card::text).orElse("");
    }

    private static Collection<Part> news(JourneyMap base, JourneyMap side) {
        return Stream.concat(side.otherParts().stream(), side.cards().stream())
                .filter(part -> !Objects.equals(base.part(part.id()).orElse(null), part))
                .toList();
    }
}
