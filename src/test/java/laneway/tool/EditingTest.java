// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Limits;
import laneway.model.MapBuilder;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Touchpoint;
import laneway.session.Cursor;
import laneway.session.EditTarget;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.SessionEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

final class EditingTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withLane("Needs", LaneKind.NEEDS)
                    .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                    .withTouchpoint("Portal")
                    .withCards("A", "Needs", 2);
    private final BoardDriver driver = new BoardDriver(builder.build());

    private static final CardId FIRST = new CardId("card-1");

    private Request.OpenEditor opened() {
        return driver.requests().stream()
                .filter(Request.OpenEditor.class::isInstance)
                .map(Request.OpenEditor.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private boolean isEditorOpen() {
        return driver.requests().reversed().stream()
                .filter(request ->
                        request instanceof Request.OpenEditor
                                || request instanceof Request.CloseEditor)
                .findFirst()
                .filter(Request.OpenEditor.class::isInstance)
                .isPresent();
    }

    private String textOf(CardId card) {
        return driver.session().map().card(card).map(Card::text).orElseThrow();
    }

    @Test
    void aDoubleClickOnACardEditsIt() {
        driver.doubleClick(driver.at(FIRST));
        assertThat(opened())
                .isEqualTo(
                        new Request.OpenEditor(new EditTarget.OfCard(FIRST), "A, Needs, 1", false));
        driver.type("Pay once").key(Input.Key.ENTER);
        assertThat(textOf(FIRST)).isEqualTo("Pay once");
        assertThat(isEditorOpen()).isFalse();
        driver.session().undo();
        assertThat(driver.session().map()).isEqualTo(builder.build());
    }

    @Test
    void escapeLeavesTheCardAsItWas() {
        driver.doubleClick(driver.at(FIRST)).type("Pay");
        driver.key(Input.Key.ESCAPE);
        assertThat(textOf(FIRST)).isEqualTo("A, Needs, 1");
        assertThat(isEditorOpen()).isFalse();
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void f2AndEnterEditTheSelectedCard() {
        driver.click(driver.at(FIRST));
        assertThat(driver.key(Input.Key.F2)).isTrue();
        assertThat(opened().target()).isEqualTo(new EditTarget.OfCard(FIRST));
        driver.key(Input.Key.ESCAPE);
        driver.key(Input.Key.ENTER);
        assertThat(isEditorOpen()).isTrue();
    }

    @Test
    void amongSeveralCardsTheOneThatTheKeyboardIsOnIsEdited() {
        driver.session()
                .select(
                        Selection.ofCards(
                                driver.session().map(), List.of(FIRST, new CardId("card-2"))));
        driver.key(Input.Key.F2);
        assertThat(opened().target()).isEqualTo(new EditTarget.OfCard(new CardId("card-2")));
    }

    @Test
    void shiftEnterIsTheEditorsOwn() {
        driver.doubleClick(driver.at(FIRST)).hold(Modifier.SHIFT);
        assertThat(driver.key(Input.Key.ENTER)).isFalse();
        assertThat(isEditorOpen()).isTrue();
    }

    @Test
    void enterFinishesANewCardAndOpensTheNext() {
        var cell = builder.cell("B", "Needs");
        driver.doubleClick(driver.freeIn(cell)).type("One").key(Input.Key.ENTER);
        assertThat(opened().target()).isEqualTo(new EditTarget.OfNewCard(cell, 1));
        driver.type("Two").key(Input.Key.ENTER);
        driver.key(Input.Key.ENTER);
        assertThat(isEditorOpen()).isFalse();
        assertThat(driver.titlesIn(cell)).containsExactly("One", "Two");
        assertThat(driver.session().map().cardsIn(cell))
                .allSatisfy(card -> assertThat(card.kind()).isEqualTo(CardKind.NEED));
        driver.session().undo();
        assertThat(driver.titlesIn(cell)).containsExactly("One");
    }

    @Test
    void typingInACellBeginsACardWithTheFirstLetter() {
        var cell = builder.cell("B", "Needs");
        driver.click(driver.freeIn(cell)).type("O");
        assertThat(opened().text()).isEqualTo("O");
        driver.type("One").key(Input.Key.TAB);
        assertThat(driver.titlesIn(cell)).containsExactly("One");
        assertThat(driver.session().selection().cursor())
                .isEqualTo(Cursor.in(builder.cell("A", "Touchpoints")));
    }

    @Test
    void typingOnACardBeginsOneAfterIt() {
        driver.click(driver.at(FIRST)).type("N").type("New").key(Input.Key.ENTER);
        assertThat(driver.titlesIn(builder.cell("A", "Needs")))
                .containsExactly("A, Needs, 1", "New", "A, Needs, 2");
    }

    @Test
    void aBlankNewCardIsNone() {
        var cell = builder.cell("B", "Needs");
        driver.doubleClick(driver.freeIn(cell)).type("  ").key(Input.Key.ENTER);
        assertThat(driver.session().map()).isEqualTo(builder.build());
        assertThat(driver.session().undoLabel()).isEmpty();
    }

    @Test
    void aPressElsewhereTakesOverWhatWasWritten() {
        driver.doubleClick(driver.at(FIRST)).type("Pay").click(driver.at(new CardId("card-2")));
        assertThat(textOf(FIRST)).isEqualTo("Pay");
        assertThat(isEditorOpen()).isFalse();
        assertThat(driver.session().selection().cards()).containsExactly(new CardId("card-2"));
    }

    @Test
    void theLossOfFocusKeepsTheEditorOpen() {
        driver.doubleClick(driver.at(FIRST)).type("Pay");
        driver.loseFocus();
        assertThat(isEditorOpen()).isTrue();
        assertThat(driver.tool().finish()).isTrue();
        assertThat(textOf(FIRST)).isEqualTo("Pay");
    }

    @Test
    void aLockedLaneOpensNoEditor() {
        driver.session().apply(SetProperty.of(new LaneId("lane-1"), Lane.LOCKED, true));
        driver.doubleClick(driver.at(FIRST));
        assertThat(driver.requests()).noneMatch(Request.OpenEditor.class::isInstance);
        assertThat(driver.events())
                .contains(new SessionEvent.EditRefused(Result.Reason.LANE_LOCKED));
        assertThat(driver.tool().isBusy()).isFalse();
    }

    @Test
    void whatIsRefusedStaysInTheEditor() {
        driver.doubleClick(driver.at(FIRST)).type("x".repeat(Limits.TEXT + 1));
        driver.key(Input.Key.ENTER);
        assertThat(isEditorOpen()).isTrue();
        assertThat(driver.tool().finish()).isFalse();
        driver.key(Input.Key.ESCAPE);
        assertThat(textOf(FIRST)).isEqualTo("A, Needs, 1");
    }

    @Test
    void inALaneOfTouchpointsTheFirstLineFindsOrFoundsOne() {
        var cell = builder.cell("A", "Touchpoints");
        driver.doubleClick(driver.freeIn(cell));
        assertThat(opened().completesTouchpoints()).isTrue();
        driver.type("portal\nslow on Mondays").key(Input.Key.ENTER);
        driver.type("Shop").key(Input.Key.ENTER);
        driver.key(Input.Key.ESCAPE);
        assertThat(driver.titlesIn(cell)).containsExactly("Portal", "Shop");
        assertThat(driver.session().map().cardsIn(cell).getFirst().text())
                .isEqualTo("slow on Mondays");
        assertThat(driver.session().map().touchpoints())
                .extracting(Touchpoint::name)
                .containsExactly("Portal", "Shop");
    }

    @Test
    void stagesAndLanesAreRenamedInPlace() {
        driver.doubleClick(driver.headerOf(new StageId("stage-2")));
        assertThat(opened())
                .isEqualTo(
                        new Request.OpenEditor(
                                new EditTarget.OfName(new StageId("stage-2")), "B", false));
        driver.type("Buy").key(Input.Key.ENTER);
        assertThat(driver.session().map().stages().getLast().name()).isEqualTo("Buy");
        driver.session().select(Selection.ofPart(new LaneId("lane-1")));
        driver.key(Input.Key.F2);
        driver.type("Pains").key(Input.Key.ENTER);
        assertThat(driver.session().map().lanes().getFirst().name()).isEqualTo("Pains");
    }

    private List<String> texts(String stage) {
        return driver.session().map().cardsIn(builder.cell(stage, "Needs")).stream()
                .map(Card::text)
                .toList();
    }

    private void write(NextCard next, String... texts) {
        var target = new EditTarget.OfNewCard(builder.cell("A", "Needs"), 2);
        assertThat(driver.tool().write(target, next)).isTrue();
        for (var text : texts) {
            driver.type(text).key(Input.Key.ENTER);
        }
        driver.key(Input.Key.ENTER);
    }

    @Test
    void cardsAreWrittenOneAfterTheOtherInACellUntilOneIsLeftBlank() {
        write(NextCard.IN_CELL, "one", "two", "three");
        assertThat(texts("A")).endsWith("one", "two", "three");
        assertThat(isEditorOpen()).isFalse();
    }

    @Test
    void cardsAreWrittenAcrossTheStagesAndRoundAgain() {
        write(NextCard.ACROSS, "one", "two", "three");
        assertThat(texts("A")).endsWith("one", "three");
        assertThat(texts("B")).containsExactly("two");
        assertThat(isEditorOpen()).isFalse();
    }

    @Test
    void aStageThatIsOffIsPassedOver() {
        var off = driver.session().map().stages().get(1).id();
        driver.session().apply(SetProperty.of(off, Stage.ON, false));
        write(NextCard.ACROSS, "one", "two");
        assertThat(texts("A")).endsWith("one", "two");
        assertThat(texts("B")).isEmpty();
    }
}
