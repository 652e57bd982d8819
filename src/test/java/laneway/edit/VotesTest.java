// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.assertRefused;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.StepId;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

import java.util.List;

final class VotesTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId SECOND = new CardId("card-2");
    private static final CardId THIRD = new CardId("card-3");
    private static final Cell CELL = new Cell(new StepId("step-1"), new LaneId("lane-1"));
    private static final JourneyMap MAP =
            apply(
                    aMap().withStage("A").withLane("Lane").withCards("A", "Lane", 3).build(),
                    new StartVote(List.of("Ada", "Ben"), 3, 2));

    private static JourneyMap dots(JourneyMap map, int person, CardId... cards) {
        var voted = map;
        for (CardId card : cards) {
            voted = apply(voted, new GiveDot(person, card));
        }
        return voted;
    }

    private static List<Integer> votes(JourneyMap map) {
        return map.cardsIn(CELL).stream().map(Card::votes).toList();
    }

    @Test
    void nobodySeesAVoteOnTheCardsBeforeItIsRevealed() {
        var voted = dots(MAP, 0, FIRST, SECOND);
        assertThat(votes(voted)).containsExactly(0, 0, 0);
        assertThat(voted.about().ballots().getFirst().left()).isEqualTo(1);
        assertThat(voted.about().ballots().getLast().left()).isEqualTo(3);
    }

    @Test
    void aPersonHasSoManyDotsAndSoManyForOneCard() {
        var voted = dots(MAP, 0, FIRST, FIRST);
        assertRefused(voted, new GiveDot(0, FIRST), Result.Reason.CARD_HAS_ITS_DOTS);
        assertRefused(dots(voted, 0, SECOND), new GiveDot(0, THIRD), Result.Reason.NO_DOTS_LEFT);
        assertThat(dots(voted, 1, FIRST).about().ballots().getLast().dotsOn(FIRST)).isEqualTo(1);
    }

    @Test
    void aDotIsTakenBackFromTheCardThatHasIt() {
        var voted = dots(MAP, 0, FIRST);
        assertThat(apply(voted, new TakeDotBack(0, FIRST))).isEqualTo(MAP);
        assertNothing(voted, new TakeDotBack(0, SECOND));
        assertNothing(voted, new TakeDotBack(1, FIRST));
    }

    @Test
    void revealingAddsUpTheDotsOfEverybodyAndEndsTheVote() {
        var before = apply(MAP, SetProperty.of(SECOND, Card.VOTES, 4));
        var revealed = apply(dots(dots(before, 0, FIRST, SECOND), 1, SECOND), new RevealVotes());
        assertThat(votes(revealed)).containsExactly(1, 6, 0);
        assertThat(revealed.about().ballots()).isEmpty();
    }

    @Test
    void theDotsOfADeletedCardComeBack() {
        var deleted = apply(dots(MAP, 0, FIRST, SECOND), new DeleteCards(List.of(FIRST)));
        assertThat(Validity.problemsOf(deleted)).isEmpty();
        assertThat(deleted.about().ballots().getFirst().dots()).containsExactly(SECOND);
    }

    @Test
    void theDotsOfMergedCardsLieOnTheOneThatStays() {
        var merged = apply(dots(MAP, 0, SECOND, THIRD), new MergeCards(List.of(FIRST, SECOND)));
        assertThat(Validity.problemsOf(merged)).isEmpty();
        assertThat(merged.about().ballots().getFirst().dots()).containsExactly(FIRST, THIRD);
    }

    @Test
    void cardsAreSortedByVotesAndThoseWithAsManyStayInOrder() {
        var map = apply(MAP, SetProperty.of(THIRD, Card.VOTES, 2));
        var sorted = apply(map, new SortByVotes(List.of(CELL)));
        assertThat(sorted.cardsIn(CELL)).extracting(Card::id).containsExactly(THIRD, FIRST, SECOND);
        assertNothing(sorted, new SortByVotes(List.of(CELL)));
    }
}
