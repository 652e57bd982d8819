// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Point;
import laneway.model.CardId;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;
import laneway.model.StageId;
import laneway.session.Cursor;
import laneway.session.Preview;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.View;

import org.junit.jupiter.api.Test;

final class SelectingTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withLane("Top")
                    .withLane("Low")
                    .withCards("A", "Top", 3)
                    .withCards("B", "Top", 1);
    private final BoardDriver driver = new BoardDriver(builder.build());

    private static CardId card(int number) {
        return new CardId("card-" + number);
    }

    private Selection selection() {
        return driver.session().selection();
    }

    @Test
    void aClickSelectsOneCardAndPutsTheKeyboardOnIt() {
        driver.click(driver.at(card(1))).click(driver.at(card(2)));
        assertThat(selection().cards()).containsExactly(card(2));
        assertThat(selection().cursor()).isEqualTo(new Cursor(builder.cell("A", "Top"), card(2)));
    }

    @Test
    void theShortcutKeyTogglesAndShiftExtends() {
        driver.click(driver.at(card(1)));
        driver.hold(Modifier.SHORTCUT).click(driver.at(card(4)));
        assertThat(selection().cards()).containsExactly(card(1), card(4));
        driver.click(driver.at(card(1))).hold();
        assertThat(selection().cards()).containsExactly(card(4));
        driver.click(driver.at(card(1))).hold(Modifier.SHIFT).click(driver.at(card(3)));
        assertThat(selection().cards()).containsExactly(card(1), card(2), card(3));
        driver.click(driver.at(card(2)));
        assertThat(selection().cards()).containsExactly(card(1), card(2));
    }

    @Test
    void aClickOnAMetricLeadsToItAndSelectsItsCell() {
        var numbers = aMap().withStage("A").withLane("Numbers", LaneKind.METRICS);
        var map = numbers.build();
        var stage = map.stages().getFirst().id();
        var metric = Metric.named(new MetricId("m"), Rank.FIRST, "Sign-ups", stage);
        var measured = new BoardDriver(map.with(metric));
        var row = measured.board().rows().getFirst();
        var on = new Point(30, row.y() + 20);
        measured.hold(Modifier.SHIFT).click(on).hold();
        assertThat(measured.requests()).isEmpty();
        measured.click(on);
        assertThat(measured.requests()).containsExactly(new Request.OpenBeside(metric.id()));
        assertThat(measured.session().selection())
                .isEqualTo(Selection.ofCell(numbers.cell("A", "Numbers")));
        measured.press(on).dragTo(new Point(90, row.y() + 60)).release();
        assertThat(measured.requests()).as("dragging is no click").hasSize(1);
    }

    @Test
    void aClickOnOneOfManyLeavesThatOne() {
        driver.click(driver.at(card(1)));
        driver.hold(Modifier.SHIFT).click(driver.at(card(3))).hold();
        driver.press(driver.at(card(2)));
        assertThat(selection().cards()).hasSize(3);
        driver.release();
        assertThat(selection().cards()).containsExactly(card(2));
    }

    @Test
    void aClickInACellPutsTheKeyboardThere() {
        driver.click(driver.at(card(1))).click(driver.freeIn(builder.cell("B", "Low")));
        assertThat(selection()).isEqualTo(Selection.ofCell(builder.cell("B", "Low")));
    }

    @Test
    void headersAndLabelsSelectTheirParts() {
        driver.click(driver.headerOf(new StageId("stage-2")));
        assertThat(selection().part()).isEqualTo(new StageId("stage-2"));
        driver.click(driver.headerOf(new LaneId("lane-1")));
        assertThat(selection().part()).isEqualTo(new LaneId("lane-1"));
        driver.click(new Point(-60, -30));
        assertThat(selection()).isEqualTo(Selection.NONE);
    }

    @Test
    void aMarqueeSelectsWhatItTouchesAndWithAModifierAdds() {
        driver.press(new Point(2, 2)).dragTo(driver.at(card(2)));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Marquee.class,
                        marquee ->
                                assertThat(marquee.cards())
                                        .containsExactlyInAnyOrder(card(1), card(2)));
        driver.release();
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        assertThat(selection().cards()).containsExactlyInAnyOrder(card(1), card(2));
        driver.hold(Modifier.SHIFT);
        driver.press(driver.freeIn(builder.cell("B", "Low"))).dragTo(driver.at(card(4))).release();
        assertThat(selection().cards()).containsExactlyInAnyOrder(card(1), card(2), card(4));
    }

    @Test
    void escapeDropsTheMarqueeAndKeepsTheSelection() {
        driver.click(driver.at(card(4)));
        driver.press(new Point(2, 2)).dragTo(driver.at(card(2)));
        driver.key(Input.Key.ESCAPE);
        driver.release();
        assertThat(selection().cards()).containsExactly(card(4));
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
    }

    @Test
    void aMenuKeepsTheSelectionItIsOpenedOn() {
        driver.click(driver.at(card(1)));
        driver.hold(Modifier.SHIFT).click(driver.at(card(3))).hold();
        driver.press(driver.at(card(2)), Input.Button.SECONDARY);
        assertThat(selection().cards()).hasSize(3);
        driver.press(driver.at(card(4)), Input.Button.SECONDARY);
        assertThat(selection().cards()).containsExactly(card(4));
    }

    @Test
    void aTremblingHandStillClicks() {
        var at = driver.at(card(1));
        driver.press(at).dragTo(new Point(at.x() + 2, at.y() + 2)).release();
        assertThat(selection().cards()).containsExactly(card(1));
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void theMiddleButtonAndTheSpaceBarPushTheView() {
        driver.session().show(new View(2, 0, 0));
        driver.press(new Point(50, 50), Input.Button.MIDDLE).dragTo(new Point(40, 30));
        assertThat(driver.session().view().left()).isPositive();
        assertThat(driver.session().view().top()).isPositive();
        driver.key(Input.Key.ESCAPE);
        assertThat(driver.session().view()).isEqualTo(new View(2, 0, 0));
        driver.hold(Modifier.PAN).press(driver.at(card(1)));
        driver.dragTo(new Point(0, 0)).release();
        assertThat(driver.session().view()).isNotEqualTo(new View(2, 0, 0));
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void escapeAtRestClearsTheSelectionAndLeavesTheKeyboardInItsCell() {
        driver.click(driver.at(card(1)));
        assertThat(driver.key(Input.Key.ESCAPE)).isTrue();
        assertThat(selection()).isEqualTo(Selection.ofCell(builder.cell("A", "Top")));
        assertThat(driver.key(Input.Key.ESCAPE)).isFalse();
    }

    @Test
    void deleteTakesTheSelectedCardsOrPart() {
        driver.click(driver.at(card(1)));
        driver.key(Input.Key.DELETE);
        assertThat(driver.session().map().cards()).hasSize(3);
        driver.click(driver.headerOf(new StageId("stage-1")));
        driver.key(Input.Key.DELETE);
        assertThat(driver.session().map().cards()).hasSize(1);
        assertThat(driver.session().undoLabel().orElseThrow().count()).isEqualTo(2);
        driver.session().undo();
        driver.session().undo();
        assertThat(driver.session().map()).isEqualTo(builder.build());
    }

    @Test
    void arrowsWalkExtendAndMove() {
        driver.click(driver.at(card(1)));
        driver.key(Input.Key.DOWN);
        assertThat(selection().cards()).containsExactly(card(2));
        driver.hold(Modifier.SHIFT);
        driver.key(Input.Key.DOWN);
        assertThat(selection().cards()).containsExactly(card(2), card(3));
        driver.hold(Modifier.ALT);
        driver.key(Input.Key.UP);
        assertThat(driver.cardsIn(builder.cell("A", "Top")))
                .containsExactly(card(2), card(3), card(1));
        driver.hold(Modifier.SHORTCUT);
        assertThat(driver.key(Input.Key.UP)).isFalse();
    }
}
