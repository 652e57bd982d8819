// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aMap;
import static laneway.session.Direction.DOWN;
import static laneway.session.Direction.LEFT;
import static laneway.session.Direction.RIGHT;
import static laneway.session.Direction.UP;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.SetProperty;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.MapBuilder;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class NavigationTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withStage("C")
                    .withLane("Top")
                    .withLane("Middle")
                    .withLane("Low")
                    .withCards("A", "Top", 3)
                    .withCards("B", "Top", 1)
                    .withCards("A", "Low", 2);
    private final JourneyMap map = builder.build();
    private final Session session = Session.ofNew(map);
    private final Navigation navigation = new Navigation(session);

    private static CardId card(int number) {
        return new CardId("card-" + number);
    }

    private void at(int card) {
        session.select(Selection.ofCard(session.map().card(card(card)).orElseThrow()));
    }

    private @Nullable CardId cursorCard() {
        var cursor = session.selection().cursor();
        return cursor == null ? null : cursor.card();
    }

    private @Nullable Cell cursorCell() {
        var cursor = session.selection().cursor();
        return cursor == null ? null : cursor.cell();
    }

    @Test
    void downGoesThroughTheCellAndOnIntoTheNextLane() {
        at(2);
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(3));
        navigation.go(DOWN);
        assertThat(cursorCell()).isEqualTo(builder.cell("A", "Middle"));
        assertThat(session.selection().isEmpty()).isTrue();
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(5));
    }

    @Test
    void upEntersACellFromBelow() {
        at(5);
        navigation.go(UP);
        navigation.go(UP);
        assertThat(cursorCard()).isEqualTo(card(3));
    }

    @Test
    void sidewaysKeepsTheHeightAsFarAsItCan() {
        at(3);
        navigation.go(RIGHT);
        assertThat(cursorCard()).isEqualTo(card(4));
        navigation.go(LEFT);
        assertThat(cursorCard()).isEqualTo(card(1));
    }

    @Test
    void theEdgeOfTheBoardStopsIt() {
        at(1);
        navigation.go(UP);
        navigation.go(LEFT);
        assertThat(cursorCard()).isEqualTo(card(1));
    }

    @Test
    void collapsedLanesAndStagesThatAreOffArePassedOver() {
        session.apply(SetProperty.of(new LaneId("lane-2"), Lane.COLLAPSED, true));
        session.apply(SetProperty.of(new StageId("stage-2"), Stage.ON, false));
        at(3);
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(5));
        navigation.go(RIGHT);
        assertThat(cursorCell()).isEqualTo(builder.cell("C", "Low"));
    }

    @Test
    void whatIsNotShownIsPassedOverAndNotSelected() {
        session.select(Selection.ofCards(session.map(), List.of(card(1), card(2), card(5))));
        session.show(
                Showing.ALL.withLane(new LaneId("lane-2"), true).withHiddenCards(Set.of(card(2))));
        assertThat(session.selection().cards()).containsExactly(card(1), card(5));
        at(1);
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(3));
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(5));
        navigation.selectAll();
        assertThat(session.selection().cards()).doesNotContain(card(2)).contains(card(1), card(5));
    }

    @Test
    void altMovesACardPastTheNextOneThatIsShown() {
        session.show(Showing.ALL.withHiddenCards(Set.of(card(2))));
        at(1);
        nudge(DOWN);
        assertThat(texts("A", "Top")).containsExactly(card(2), card(3), card(1));
    }

    @Test
    void whoeverIsLedToAHiddenCardSeesItAgain() {
        session.show(Showing.ALL.withHiddenCards(Set.of(card(2))));
        session.ask(new Request.Reveal(Set.of(card(2))));
        assertThat(session.showing()).isEqualTo(Showing.ALL);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void theKeyboardFindsBackFromACellThatWentOutOfSight() {
        session.select(Selection.ofCell(builder.cell("B", "Middle")));
        session.apply(SetProperty.of(new LaneId("lane-2"), Lane.COLLAPSED, true));
        navigation.go(DOWN);
        assertThat(cursorCell()).isEqualTo(builder.cell("B", "Low"));
    }

    @Test
    void inAWideStepTheArrowsGoThroughTheLinesOfTheCell() {
        session.apply(SetProperty.of(new StepId("step-1"), Step.WIDTH, 2));
        at(1);
        navigation.go(RIGHT);
        assertThat(cursorCard()).isEqualTo(card(2));
        navigation.go(RIGHT);
        assertThat(cursorCard()).isEqualTo(card(4));
        at(1);
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(3));
    }

    @Test
    void shiftExtendsWithinTheCellAndOverCells() {
        at(1);
        navigation.extend(DOWN);
        navigation.extend(DOWN);
        assertThat(session.selection().cards()).containsExactly(card(1), card(2), card(3));
        navigation.extend(UP);
        assertThat(session.selection().cards()).containsExactly(card(1), card(2));
        navigation.extend(RIGHT);
        assertThat(session.selection().cards())
                .containsExactlyInAnyOrder(card(1), card(2), card(3), card(4));
    }

    @Test
    void tabGoesRowByRow() {
        session.select(Selection.ofCell(builder.cell("C", "Top")));
        assertThat(navigation.goToFollowing()).isTrue();
        assertThat(cursorCell()).isEqualTo(builder.cell("A", "Middle"));
        assertThat(navigation.goToPreceding()).isTrue();
        assertThat(cursorCell()).isEqualTo(builder.cell("C", "Top"));
        session.select(Selection.ofCell(builder.cell("C", "Low")));
        assertThat(navigation.goToFollowing()).isFalse();
    }

    @Test
    void selectAllTakesWhatIsInSight() {
        session.apply(SetProperty.of(new StageId("stage-2"), Stage.ON, false));
        navigation.selectAll();
        assertThat(session.selection().cards()).hasSize(5).doesNotContain(card(4));
    }

    @Test
    void theFirstArrowEntersTheGrid() {
        navigation.go(DOWN);
        assertThat(cursorCard()).isEqualTo(card(1));
    }

    @Test
    void nudgingMovesPastOneCardAndThenIntoTheNextLane() {
        at(2);
        nudge(DOWN);
        assertThat(texts("A", "Top")).containsExactly(card(1), card(3), card(2));
        nudge(DOWN);
        assertThat(texts("A", "Top")).containsExactly(card(1), card(3));
        assertThat(texts("A", "Middle")).containsExactly(card(2));
        nudge(UP);
        assertThat(texts("A", "Top")).containsExactly(card(1), card(3), card(2));
        nudge(RIGHT);
        assertThat(texts("B", "Top")).containsExactly(card(4), card(2));
        assertThat(session.selection().cards()).containsExactly(card(2));
        assertThat(session.selection().cursor())
                .isEqualTo(new Cursor(builder.cell("B", "Top"), card(2)));
    }

    @Test
    void nudgingAtTheEdgeOfTheBoardDoesNothing() {
        at(1);
        nudge(LEFT);
        nudge(UP);
        assertThat(session.map()).isSameAs(map);
    }

    @Test
    void nudgingGathersCardsThatDoNotLieTogether() {
        session.select(Selection.ofCards(map, List.of(card(1), card(3))));
        nudge(UP);
        assertThat(texts("A", "Top")).containsExactly(card(1), card(3), card(2));
        session.undo();
        nudge(DOWN);
        assertThat(texts("A", "Top")).containsExactly(card(2), card(1), card(3));
    }

    private void nudge(Direction direction) {
        Nudge.of(session.map(), session.showing(), session.selection().cards(), direction)
                .ifPresent(session::apply);
    }

    private List<CardId> texts(String stage, String lane) {
        return session.map().cardsIn(builder.cell(stage, lane)).stream().map(Card::id).toList();
    }
}
