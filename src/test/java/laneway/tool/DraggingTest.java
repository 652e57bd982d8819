// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.edit.SetProperty;
import laneway.layout.Point;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.MapBuilder;
import laneway.session.Preview;
import laneway.session.Request;
import laneway.session.SessionEvent;

import org.junit.jupiter.api.Test;

import java.util.Optional;

final class DraggingTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withStage("C")
                    .withLane("Top")
                    .withLane("Low")
                    .withCards("A", "Top", 3)
                    .withCards("B", "Top", 1)
                    .withCards("A", "Low", 1);
    private final BoardDriver driver = new BoardDriver(builder.build());

    private Cell cell(String stage, String lane) {
        return builder.cell(stage, lane);
    }

    private static CardId card(int number) {
        return new CardId("card-" + number);
    }

    private void lock(String lane) {
        driver.session().apply(SetProperty.of(new LaneId(lane), Lane.LOCKED, true));
    }

    @Test
    void aCardLandsWhereTheMarkWas() {
        driver.press(driver.at(card(1))).dragTo(driver.bottomOf(card(4)));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Carrying.class,
                        carrying -> {
                            assertThat(carrying.cards()).containsExactly(card(1));
                            assertThat(carrying.drop().orElseThrow().cell())
                                    .isEqualTo(cell("B", "Top"));
                            assertThat(carrying.drop().orElseThrow().index()).isEqualTo(1);
                        });
        driver.release();
        assertThat(driver.cardsIn(cell("B", "Top"))).containsExactly(card(4), card(1));
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        assertThat(driver.session().selection().cards()).containsExactly(card(1));
    }

    @Test
    void whatIsDroppedOnACardThatReachesIntoTheOnlyStageStaysInSight() {
        var session = driver.session();
        var c = builder.cell("C", "Top");
        session.apply(SetProperty.of(card(1), Card.SPAN_TO, c.step()));
        session.apply(SetProperty.of(card(4), Card.SPAN_TO, null));
        var stage = session.map().step(builder.cell("B", "Top").step()).orElseThrow().stage();
        session.show(Showing.ALL.withOnlyStage(Optional.of(stage)));
        driver.press(driver.at(card(4))).dragTo(driver.at(card(1))).release();
        assertThat(driver.cardsIn(cell("B", "Top"))).containsExactly(card(4));
        assertThat(session.showing().onlyStage()).contains(stage);
    }

    @Test
    void oneGestureIsOneStepOfUndo() {
        var before = driver.session().map();
        driver.press(driver.at(card(1))).dragTo(driver.topOf(card(4))).release();
        assertThat(driver.cardsIn(cell("B", "Top"))).containsExactly(card(1), card(4));
        driver.session().undo();
        assertThat(driver.session().map()).isEqualTo(before);
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void nothingChangesUntilTheButtonComesUp() {
        var before = driver.session().map();
        driver.press(driver.at(card(1))).dragTo(driver.at(card(4)));
        assertThat(driver.session().map()).isSameAs(before);
        assertThat(driver.events()).noneMatch(SessionEvent.MapChanged.class::isInstance);
    }

    @Test
    void escapeTakesItBackAndTheReleaseDoesNothingMore() {
        var before = driver.session().map();
        driver.press(driver.at(card(1))).dragTo(driver.at(card(4)));
        assertThat(driver.key(Input.Key.ESCAPE)).isTrue();
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        driver.release();
        assertThat(driver.session().map()).isSameAs(before);
    }

    @Test
    void theLossOfFocusTakesItBack() {
        var before = driver.session().map();
        driver.press(driver.at(card(1))).dragTo(driver.at(card(4)));
        driver.loseFocus();
        driver.release();
        assertThat(driver.session().map()).isSameAs(before);
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
    }

    @Test
    void anExceptionDropsTheGestureAndTheNextOneWorks() {
        driver.press(driver.at(card(1))).dragTo(driver.at(card(4)));
        var broken =
                driver.session()
                        .listen(event -> {
                            if (event instanceof SessionEvent.PreviewChanged(var _, var now)
                                    && now instanceof Preview.Carrying) {
                                throw new IllegalArgumentException("broken layer");
                            }
                        });
        assertThatThrownBy(() -> driver.dragTo(driver.at(card(5)))).hasMessage("broken layer");
        broken.run();
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        assertThat(driver.tool().isBusy()).isFalse();
        driver.press(driver.at(card(1))).dragTo(driver.bottomOf(card(4))).release();
        assertThat(driver.cardsIn(cell("B", "Top"))).containsExactly(card(4), card(1));
    }

    @Test
    void withinACellTheOthersCloseUp() {
        driver.press(driver.at(card(1))).dragTo(driver.bottomOf(card(2))).release();
        assertThat(driver.cardsIn(cell("A", "Top"))).containsExactly(card(2), card(1), card(3));
        driver.press(driver.at(card(3))).dragTo(driver.topOf(card(2))).release();
        assertThat(driver.cardsIn(cell("A", "Top"))).containsExactly(card(3), card(2), card(1));
    }

    @Test
    void droppedWhereItWasACardIsNoStep() {
        var box = driver.board().boxOf(card(2)).orElseThrow();
        driver.press(driver.at(card(2)))
                .dragTo(new Point(box.x() + 20, box.y() + box.height() / 2 + 8))
                .release();
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void aGroupKeepsItsShape() {
        driver.click(driver.at(card(2)));
        driver.hold(Modifier.SHORTCUT).click(driver.at(card(5))).hold();
        driver.press(driver.at(card(2))).dragTo(driver.topOf(card(4))).release();
        assertThat(driver.cardsIn(cell("B", "Top"))).containsExactly(card(2), card(4));
        assertThat(driver.cardsIn(cell("B", "Low"))).containsExactly(card(5));
        driver.session().undo();
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void withShiftAGroupIsGathered() {
        driver.click(driver.at(card(2)));
        driver.hold(Modifier.SHORTCUT).click(driver.at(card(5))).hold();
        driver.press(driver.at(card(2)));
        driver.dragTo(driver.bottomOf(card(4))).hold(Modifier.SHIFT).release();
        assertThat(driver.cardsIn(cell("B", "Top"))).containsExactly(card(4), card(2), card(5));
    }

    @Test
    void theGroupStopsAtTheEdgeOfTheBoard() {
        driver.click(driver.at(card(4)));
        driver.hold(Modifier.SHORTCUT).click(driver.at(card(1))).hold();
        driver.press(driver.at(card(1))).dragTo(driver.freeIn(cell("C", "Low"))).release();
        assertThat(driver.cardsIn(cell("B", "Low"))).containsExactly(card(1));
        assertThat(driver.cardsIn(cell("C", "Low"))).containsExactly(card(4));
    }

    @Test
    void theCopyKeyCopiesAndTheCopiesAreSelected() {
        driver.press(driver.at(card(1))).dragTo(driver.freeIn(cell("C", "Low")));
        driver.hold(Modifier.COPY);
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Carrying.class,
                        carrying -> assertThat(carrying.copying()).isTrue());
        driver.release();
        assertThat(driver.cardsIn(cell("A", "Top"))).hasSize(3).contains(card(1));
        assertThat(driver.titlesIn(cell("C", "Low"))).containsExactly("A, Top, 1");
        assertThat(driver.session().selection().cards())
                .containsExactlyElementsOf(driver.cardsIn(cell("C", "Low")));
        assertThat(driver.session().undoLabel().orElseThrow().key()).isEqualTo("copyCards");
    }

    @Test
    void aLockedLaneTakesAndGivesNothingButCopies() {
        lock("lane-2");
        driver.press(driver.at(card(1))).dragTo(driver.freeIn(cell("A", "Low")));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Carrying.class, carrying -> assertThat(carrying.drop()).isEmpty());
        driver.release();
        assertThat(driver.cardsIn(cell("A", "Low"))).containsExactly(card(5));
        driver.press(driver.at(card(5))).dragTo(driver.topOf(card(4))).release();
        assertThat(driver.cardsIn(cell("A", "Low"))).containsExactly(card(5));
        driver.hold(Modifier.COPY).press(driver.at(card(5)));
        driver.dragTo(driver.topOf(card(4))).release();
        assertThat(driver.cardsIn(cell("B", "Top"))).hasSize(2);
    }

    @Test
    void besideTheCellsNothingIsDropped() {
        driver.press(driver.at(card(1))).dragTo(new Point(-60, -30)).release();
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void nearAnEdgeOfTheViewItScrollsAndStopsInTheEnd() {
        driver.tool().handle(new Input.Framed(0, 0, 600, 400));
        driver.press(driver.at(card(1))).dragTo(new Point(595, 200));
        assertThat(driver.requests().getLast())
                .isInstanceOfSatisfying(
                        Request.AutoScroll.class,
                        scroll -> {
                            assertThat(scroll.right()).isPositive();
                            assertThat(scroll.down()).isZero();
                        });
        driver.key(Input.Key.ESCAPE);
        assertThat(driver.requests().getLast()).isEqualTo(new Request.AutoScroll(0, 0));
    }
}
