// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.edit.StartVote;
import laneway.layout.Point;
import laneway.model.CardId;
import laneway.session.SessionEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

final class VotingTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId SECOND = new CardId("card-2");

    private final BoardDriver driver =
            new BoardDriver(
                    aMap().withStage("A")
                            .withStage("B")
                            .withLane("Lane")
                            .withCards("A", "Lane", 2)
                            .build());

    @BeforeEach
    void start() {
        driver.session().apply(new StartVote(List.of("Ada", "Ben"), 2, 2));
        driver.turn().take(0);
    }

    private List<CardId> dots(int person) {
        return driver.session().map().about().ballots().get(person).dots();
    }

    @Test
    void aClickGivesADotAndAClickWithShiftTakesItBack() {
        driver.click(driver.at(FIRST)).click(driver.at(SECOND));
        assertThat(dots(0)).containsExactly(FIRST, SECOND);
        driver.hold(Modifier.SHIFT).click(driver.at(FIRST));
        assertThat(dots(0)).containsExactly(SECOND);
        driver.hold().press(driver.at(SECOND), Input.Button.SECONDARY);
        assertThat(dots(0)).isEmpty();
    }

    @Test
    void everyDotIsUndoneByItself() {
        driver.click(driver.at(FIRST)).click(driver.at(SECOND));
        driver.session().undo();
        assertThat(dots(0)).containsExactly(FIRST);
    }

    @Test
    void theKeyboardVotesOnTheCardWhereItIs() {
        driver.click(driver.at(FIRST));
        driver.key(Input.Key.DOWN);
        driver.type("v");
        assertThat(dots(0)).containsExactly(FIRST, SECOND);
        driver.type("-").type("-");
        assertThat(dots(0)).containsExactly(FIRST);
        driver.type("+");
        assertThat(dots(0)).containsExactly(FIRST, SECOND);
    }

    @Test
    void whoeverHasNoDotsLeftIsTold() {
        driver.click(driver.at(FIRST)).click(driver.at(FIRST)).click(driver.at(SECOND));
        assertThat(dots(0)).containsExactly(FIRST, FIRST);
        assertThat(driver.events())
                .containsOnlyOnce(new SessionEvent.EditRefused(Result.Reason.NO_DOTS_LEFT));
    }

    @Test
    void theNextPersonVotesWithDotsOfTheirOwn() {
        driver.click(driver.at(FIRST));
        driver.turn().take(1);
        driver.click(driver.at(FIRST));
        assertThat(dots(0)).containsExactly(FIRST);
        assertThat(dots(1)).containsExactly(FIRST);
    }

    @Test
    void nothingIsDraggedOrWrittenWhileSomebodyVotes() {
        var cards = driver.session().map().cards();
        driver.press(driver.at(FIRST)).dragTo(new Point(400, 30)).release();
        driver.type("x").doubleClick(new Point(400, 30));
        assertThat(driver.tool().isBusy()).isFalse();
        assertThat(driver.session().map().cards()).isEqualTo(cards);
    }

    @Test
    void clicksMeanWhatTheyAlwaysDoWhenTheVoteIsOver() {
        driver.turn().end();
        driver.click(driver.at(FIRST));
        assertThat(dots(0)).isEmpty();
        assertThat(driver.session().selection().cards()).containsExactly(FIRST);
    }
}
