// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.session.Preview;
import laneway.session.SessionEvent;

import org.junit.jupiter.api.Test;

final class ScoringTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId ALONE = new CardId("card-3");
    private static final LaneId FELT = new LaneId("lane-1");
    private static final double GRADE = 28;

    private final BoardDriver driver = new BoardDriver(map());

    private static JourneyMap map() {
        var map =
                aMap().withStage("A")
                        .withStage("B")
                        .withStage("C")
                        .withLane("Felt", LaneKind.EXPERIENCE)
                        .withCards("A", "Felt", 2)
                        .withCards("B", "Felt", 1)
                        .withCards("C", "Felt", 1)
                        .build();
        for (Card card : map.cards()) {
            map = map.with(Card.SENTIMENT.with(card, card.id().equals(ALONE) ? 1 : 0));
        }
        return map;
    }

    private Point pointOf(CardId card) {
        return driver.board().row(FELT).orElseThrow().pointsOf(card).getFirst();
    }

    private Point below(CardId card, double grades) {
        var point = pointOf(card);
        return new Point(point.x() + 3, point.y() + grades * GRADE);
    }

    private Integer sentiment(CardId card) {
        return driver.session().map().card(card).map(Card::sentiment).orElseThrow();
    }

    @Test
    void aPointIsDraggedToTheNearestGradeInOneStepOfUndo() {
        var before = driver.session().map();
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 1.9)).release();
        assertThat(sentiment(ALONE)).isEqualTo(-1);
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        assertThat(driver.session().selection().cards()).containsExactly(ALONE);
        driver.session().undo();
        assertThat(driver.session().map()).isEqualTo(before);
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void theCurveIsShownAsItWouldBeAndTheMapStaysUntilTheButtonComesUp() {
        var before = driver.session().map();
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 1));
        assertThat(driver.session().map()).isSameAs(before);
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Scoring.class,
                        scoring -> {
                            assertThat(scoring.card()).isEqualTo(ALONE);
                            assertThat(scoring.sentiment()).isZero();
                            assertThat(scoring.points())
                                    .containsExactly(
                                            new Point(
                                                    pointOf(ALONE).x(),
                                                    pointOf(ALONE).y() + GRADE));
                            assertThat(scoring.curve()).hasSize(1);
                        });
    }

    @Test
    void theBestAndTheWorstAreTheEndOfIt() {
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, -40)).release();
        assertThat(sentiment(ALONE)).isEqualTo(2);
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 40)).release();
        assertThat(sentiment(ALONE)).isEqualTo(-2);
    }

    @Test
    void escapeAndTheLossOfFocusLeaveEverythingAsItWas() {
        var before = driver.session().map();
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 2));
        assertThat(driver.key(Input.Key.ESCAPE)).isTrue();
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        driver.release();
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 2)).loseFocus();
        driver.release();
        assertThat(driver.session().map()).isSameAs(before);
    }

    @Test
    void aPointThatComesBackChangesNothing() {
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 2)).dragTo(below(ALONE, 0)).release();
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void thePointOfSeveralCardsSaysWhyItStays() {
        var before = driver.session().map();
        driver.press(pointOf(FIRST)).dragTo(below(FIRST, 2)).release();
        assertThat(driver.session().map()).isSameAs(before);
        assertThat(driver.events())
                .containsOnlyOnce(
                        new SessionEvent.EditRefused(Result.Reason.POINT_OF_SEVERAL_CARDS));
    }

    @Test
    void thePointsOfALockedLaneSayWhyTheyStay() {
        driver.session().apply(SetProperty.of(FELT, Lane.LOCKED, true));
        driver.press(pointOf(ALONE)).dragTo(below(ALONE, 2)).release();
        assertThat(sentiment(ALONE)).isEqualTo(1);
        assertThat(driver.events())
                .containsOnlyOnce(new SessionEvent.EditRefused(Result.Reason.LANE_LOCKED));
    }

    @Test
    void aClickOnAPointSelectsItsCardsAndADoubleClickOpensTheOnlyOne() {
        driver.click(pointOf(FIRST));
        assertThat(driver.session().selection().cards())
                .containsExactlyInAnyOrder(FIRST, new CardId("card-2"));
        driver.doubleClick(pointOf(ALONE));
        assertThat(driver.session().selection().cards()).containsExactly(ALONE);
        assertThat(driver.tool().isBusy()).isTrue();
    }

    @Test
    void aCardThatIsDroppedOnAPointLandsInItsCell() {
        assertThat(driver.board().hit(pointOf(ALONE), 0)).isInstanceOf(Hit.OnPoint.class);
        driver.press(driver.at(FIRST)).dragTo(pointOf(ALONE)).release();
        var cell = driver.session().map().card(ALONE).orElseThrow().cell();
        assertThat(driver.cardsIn(cell)).containsExactly(FIRST, ALONE);
    }
}
