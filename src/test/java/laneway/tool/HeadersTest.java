// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.layout.Point;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.MapBuilder;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.session.Preview;
import laneway.session.SessionEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class HeadersTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B", "b1", "b2")
                    .withStage("C")
                    .withLane("Top")
                    .withLane("Middle")
                    .withLane("Low")
                    .withCards("A", "Top", 1);
    private final BoardDriver driver = new BoardDriver(builder.build());

    private static final CardId CARD = new CardId("card-1");

    private List<String> stages() {
        return driver.session().map().stages().stream().map(Stage::name).toList();
    }

    private List<String> lanes() {
        return driver.session().map().lanes().stream().map(Lane::name).toList();
    }

    private List<String> stepsOf(String stage) {
        return driver.session().map().stepsOf(new StageId(stage)).stream().map(Step::name).toList();
    }

    private Point edgeOf(int column) {
        return new Point(driver.board().columns().get(column).right(), -10);
    }

    private Point middleOf(int column) {
        var found = driver.board().columns().get(column);
        return new Point(found.x() + found.width() / 2, -10);
    }

    @Test
    void aStageIsDraggedToAnotherPlace() {
        driver.press(driver.headerOf(new StageId("stage-1")));
        driver.dragTo(driver.headerOf(new StageId("stage-3")));
        driver.dragTo(new Point(edgeOf(3).x() - 5, -40));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Reordering.class,
                        reordering -> assertThat(reordering.mark()).isPresent());
        driver.release();
        assertThat(stages()).containsExactly("B", "C", "A");
        driver.session().undo();
        assertThat(stages()).containsExactly("A", "B", "C");
    }

    @Test
    void aStageDroppedWhereItIsStays() {
        driver.press(driver.headerOf(new StageId("stage-1"))).dragTo(new Point(40, -40));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Reordering.class,
                        reordering -> assertThat(reordering.mark()).isEmpty());
        driver.release();
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void aLaneIsDraggedToAnotherPlaceAndEscapeTakesItBack() {
        var low = driver.headerOf(new LaneId("lane-3"));
        driver.press(low).dragTo(new Point(low.x(), 5));
        driver.key(Input.Key.ESCAPE);
        driver.release();
        assertThat(lanes()).containsExactly("Top", "Middle", "Low");
        driver.press(low).dragTo(new Point(low.x(), 5)).release();
        assertThat(lanes()).containsExactly("Low", "Top", "Middle");
    }

    @Test
    void aStepIsDraggedWithinItsStageAndIntoAnother() {
        var second = new StepId("step-3");
        driver.press(driver.headerOf(second));
        driver.dragTo(new Point(driver.board().columns().get(1).x() + 5, -10)).release();
        assertThat(stepsOf("stage-2")).containsExactly("b2", "b1");
        driver.press(driver.headerOf(second)).dragTo(middleOf(3));
        driver.dragTo(new Point(edgeOf(3).x() - 6, -10)).release();
        assertThat(stepsOf("stage-2")).containsExactly("b1");
        assertThat(stepsOf("stage-3")).containsExactly("", "b2");
    }

    @Test
    void theEdgeOfAColumnChangesItsWidthFromOneToFour() {
        driver.press(edgeOf(0)).dragTo(new Point(edgeOf(0).x() + 230, -10));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Resizing.class,
                        resizing -> assertThat(resizing.cards()).isEqualTo(2));
        driver.release();
        assertThat(width()).isEqualTo(2);
        driver.press(edgeOf(0)).dragTo(new Point(5_000, -10)).release();
        assertThat(width()).isEqualTo(4);
        driver.press(edgeOf(0)).dragTo(new Point(0, -10)).release();
        assertThat(width()).isEqualTo(1);
        driver.press(edgeOf(0)).dragTo(new Point(5_000, -10));
        driver.key(Input.Key.ESCAPE);
        assertThat(width()).isEqualTo(1);
    }

    private int width() {
        return driver.session().map().steps().getFirst().width();
    }

    @Test
    void theEdgeOfACardDrawsItOutToLaterStepsAndBack() {
        drawTo(middleOf(2).x());
        assertThat(spanTo()).isEqualTo(new StepId("step-3"));
        driver.session().undo();
        assertThat(spanTo()).isNull();
        driver.session().redo();
        drawTo(middleOf(0).x());
        assertThat(spanTo()).isNull();
    }

    private void drawTo(double x) {
        var box = driver.board().boxOf(CARD).orElseThrow();
        double y = box.y() + box.height() / 2;
        driver.press(new Point(box.right() - 2, y)).dragTo(new Point(x, y));
        assertThat(driver.preview()).isInstanceOf(Preview.Spanning.class);
        driver.release();
    }

    private @Nullable StepId spanTo() {
        return driver.session().map().card(CARD).map(Card::spanTo).orElse(null);
    }

    @Test
    void whatIsLockedIsNotCarriedAndSaysWhy() {
        var stage = new StageId("stage-1");
        driver.session().apply(SetProperty.of(stage, Stage.LOCKED, true));
        driver.press(driver.headerOf(stage)).dragTo(new Point(edgeOf(3).x() - 5, -40));
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        driver.release();
        assertThat(stages()).containsExactly("A", "B", "C");
        var map = driver.session().map();
        driver.session().apply(SetProperty.of(map.id(), About.STRUCTURE_LOCKED, true));
        var low = driver.headerOf(new LaneId("lane-3"));
        driver.press(low).dragTo(new Point(low.x(), 5)).release();
        driver.doubleClick(low);
        assertThat(driver.tool().isBusy()).isFalse();
        assertThat(lanes()).containsExactly("Top", "Middle", "Low");
        assertThat(driver.events())
                .contains(
                        new SessionEvent.EditRefused(Result.Reason.STAGE_LOCKED),
                        new SessionEvent.EditRefused(Result.Reason.STRUCTURE_LOCKED));
    }

    @Test
    void aCardDroppedInALockedStageStaysAndSaysWhy() {
        driver.session().apply(SetProperty.of(new StageId("stage-3"), Stage.LOCKED, true));
        var before = driver.session().map();
        driver.press(driver.at(CARD)).dragTo(new Point(middleOf(3).x(), 20)).release();
        assertThat(driver.session().map()).isSameAs(before);
        assertThat(driver.events())
                .containsOnlyOnce(new SessionEvent.EditRefused(Result.Reason.STAGE_LOCKED));
    }
}
