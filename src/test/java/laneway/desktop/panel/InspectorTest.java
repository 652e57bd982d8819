// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import laneway.desktop.words.Names;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.edit.Typing;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.CurveBy;
import laneway.model.Evidence;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.MapId;
import laneway.model.Moment;
import laneway.model.PartId;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.TouchpointId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

class InspectorTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId SECOND = new CardId("card-2");
    private static final String STAGE_LOCKED =
            "This stage is locked. Unlock it to change its cards.";

    private final RecordingDesk desk = new RecordingDesk();
    private Optional<Inspector> made = Optional.empty();

    /// A desk without a window: applies edits to a map and remembers what was asked.
    private static final class RecordingDesk implements Desk {
        private final List<Edit> edits = new ArrayList<>();
        private JourneyMap map =
                MapBuilder.aSmallMap()
                        .withLane("Met at", LaneKind.TOUCHPOINTS)
                        .withTouchpoint("Admin centre")
                        .withCard("Discover", "Met at", CardKind.NOTE, "")
                        .build();
        private Optional<Inspector> shows = Optional.empty();

        @Override
        public JourneyMap map() {
            return map;
        }

        @Override
        public void apply(Edit edit) {
            edits.add(edit);
            if (edit.applyTo(map) instanceof Result.Edited edited) {
                map = edited.map();
            }
            shows.ifPresent(inspector -> inspector.show(map));
        }

        @Override
        public void inspect(PartId part) {
            shows.ifPresent(inspector -> inspector.follow(part, map));
        }

        @Override
        public void reveal(CardId card) {}

        @Override
        public void chooseImage(CardId card) {}
    }

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.hideStage();
    }

    private void show(javafx.stage.Stage stage) {
        var inspector = new Inspector(desk);
        made = Optional.of(inspector);
        desk.shows = made;
        inspector.show(desk.map);
        stage.setScene(new Scene(inspector, 330, 900));
        stage.show();
    }

    private Inspector inspector() {
        return made.orElseThrow();
    }

    private void select(Subject subject) {
        onScreen(() -> inspector().select(subject, desk.map));
        onScreen(() -> inspector().show(desk.map));
        // a combo box tells nobody what is chosen before it has its skin
        onScreen(() -> inspector().applyCss());
    }

    private static void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private static Stream<Node> nodes(Node node) {
        var children =
                node instanceof ScrollPane scroll
                        ? Stream.of(scroll.getContent())
                        : node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream()
                                : Stream.<Node>of();
        return Stream.concat(
                Stream.of(node), children.filter(Objects::nonNull).flatMap(InspectorTest::nodes));
    }

    private <T extends Node> T field(Class<T> kind, String name) {
        return nodes(inspector())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(node ->
                        Names.of(node).filter(name::equals).isPresent()
                                || (node instanceof Labeled labeled
                                        && name.equals(labeled.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    @Test
    void withNothingSelectedItShowsTheMap() {
        assertThat(field(TextInputControl.class, "Title").getText()).isEqualTo("A map for tests");
    }

    @Test
    void typingReachesTheMapLetterByLetterAsOneStepOfUndo() {
        var purpose = field(TextInputControl.class, "Purpose");
        onScreen(() -> purpose.appendText("W"));
        onScreen(() -> purpose.appendText("hy"));
        assertThat(desk.map.about().purpose()).isEqualTo("Why");
        assertThat(desk.edits).hasSize(2).allMatch(edit -> edit instanceof Typing);
        assertThat(desk.edits).allMatch(Edit::isTyping);
    }

    @Test
    void whoeverTypesKeepsTheCaretWhenTheMapComesBack() {
        var purpose = field(TextInputControl.class, "Purpose");
        onScreen(() -> purpose.setText("Why we map"));
        onScreen(() -> {
            purpose.positionCaret(3);
            purpose.insertText(3, "!");
        });
        assertThat(purpose.getCaretPosition()).isEqualTo(4);
        assertThat(field(TextInputControl.class, "Purpose")).isSameAs(purpose);
    }

    @Test
    void typingInARowIsToldLetterByLetterToo() {
        select(new Subject.OfPart(new StageId("stage-1")));
        onScreen(() -> field(Button.class, "Add a criterion").fire());
        var row = field(TextInputControl.class, "When has the customer left?");
        onScreen(() -> row.appendText("p"));
        onScreen(() -> row.appendText("aid"));
        assertThat(desk.map.stages().getFirst().exitCriteria()).containsExactly("paid");
        assertThat(desk.edits).hasSize(2).allMatch(Edit::isTyping);
    }

    @Test
    void aRowThatUndoTookBackIsGoneAndTheOthersStayWhereTheyAre() {
        var stage = new StageId("stage-1");
        onScreen(() -> desk.apply(SetProperty.of(stage, Stage.EXIT_CRITERIA, List.of("paid"))));
        select(new Subject.OfPart(stage));
        var row = field(TextInputControl.class, "When has the customer left?");
        onScreen(() -> row.appendText(" twice"));
        onScreen(() -> field(Button.class, "Add a criterion").fire());
        onScreen(() ->
                desk.apply(SetProperty.of(stage, Stage.EXIT_CRITERIA, List.of("paid", "used"))));
        onScreen(() -> desk.apply(SetProperty.of(stage, Stage.EXIT_CRITERIA, List.of("paid"))));
        assertThat(row.getText()).isEqualTo("paid");
        assertThat(
                        nodes(inspector())
                                .filter(TextInputControl.class::isInstance)
                                .filter(node ->
                                        Names.of(node)
                                                .filter("When has the customer left?"::equals)
                                                .isPresent()))
                .containsExactly(row);
    }

    @Test
    void notesOfSeveralCardsAreTypedTogether() {
        select(new Subject.OfCards(List.of(FIRST, SECOND)));
        onScreen(() -> field(TextInputControl.class, "Notes").appendText("ask"));
        assertThat(desk.edits).hasSize(1).allMatch(Edit::isTyping);
        assertThat(desk.map.card(SECOND).orElseThrow().notes()).isEqualTo("ask");
    }

    @Test
    void whatIsHalfTypedIsTakenOverBeforeSomethingElseHappens() {
        select(new Subject.OfCards(List.of(FIRST)));
        onScreen(() -> field(TextInputControl.class, "Tags").setText("billing"));
        onScreen(() -> field(TextInputControl.class, "Votes").setText("4"));
        assertThat(desk.map.card(FIRST).orElseThrow().tags()).isEmpty();
        onScreen(inspector()::settle);
        assertThat(desk.map.card(FIRST).orElseThrow().tags()).containsExactly("billing");
        assertThat(desk.map.card(FIRST).orElseThrow().votes()).isEqualTo(4);
    }

    @Test
    void aTouchpointFieldShowsWhatTheMapHasAlsoWhileItIsWrittenIn() {
        var card = new CardId("card-5");
        select(new Subject.OfCards(List.of(card)));
        var name = field(TextInputControl.class, "Touchpoint");
        onScreen(name::requestFocus);
        onScreen(() -> name.setText("Billing portal"));
        onScreen(inspector()::settle);
        assertThat(desk.map.card(card).orElseThrow().touchpoint()).isNotNull();
        onScreen(() -> desk.apply(SetProperty.of(card, Card.TOUCHPOINT, null)));
        assertThat(name.getText()).isEmpty();
    }

    @Test
    void whatIsShownAlreadyStaysAsItIs() {
        onScreen(() -> field(Button.class, "Add a persona").fire());
        var name = field(TextInputControl.class, "Name");
        select(new Subject.OfPart(desk.map.personas().getFirst().id()));
        assertThat(field(TextInputControl.class, "Name")).isSameAs(name);
        onScreen(() -> field(Button.class, "Back").fire());
        assertThat(field(TextInputControl.class, "Title").getText()).isEqualTo("A map for tests");
    }

    @Test
    void aCardShowsItsFieldsAndChangesThem() {
        select(new Subject.OfCards(List.of(FIRST)));
        assertThat(field(TextInputControl.class, "Text").getText()).isEqualTo("Reads reviews");
        onScreen(() -> field(ToggleButton.class, "Aha").fire());
        onScreen(() -> field(ToggleButton.class, "Happy").fire());
        var card = desk.map.card(FIRST).orElseThrow();
        assertThat(card.moments()).containsExactly(Moment.AHA);
        assertThat(card.sentiment()).isEqualTo(1);
        onScreen(() -> field(ToggleButton.class, "Happy").fire());
        assertThat(desk.map.card(FIRST).orElseThrow().sentiment()).isNull();
    }

    @Test
    void severalCardsChangeTogether() {
        select(new Subject.OfCards(List.of(FIRST, SECOND)));
        onScreen(() -> field(ToggleButton.class, "Red").fire());
        assertThat(desk.edits).hasSize(1);
        assertThat(desk.map.card(FIRST).orElseThrow().colour()).isEqualTo(Colour.RED);
        assertThat(desk.map.card(SECOND).orElseThrow().colour()).isEqualTo(Colour.RED);
    }

    @Test
    void whatIsAddedToSeveralCardsLeavesEachItsOwn() {
        onScreen(() -> {
            desk.apply(SetProperty.of(FIRST, Card.TAGS, List.of("own", "both")));
            desk.apply(SetProperty.of(SECOND, Card.TAGS, List.of("both")));
            desk.apply(SetProperty.of(FIRST, Card.MOMENTS, Set.of(Moment.GAP)));
        });
        select(new Subject.OfCards(List.of(FIRST, SECOND)));
        onScreen(() -> field(ToggleButton.class, "Aha").fire());
        onScreen(() -> field(TextInputControl.class, "Tags").setText("new"));
        onScreen(inspector()::settle);
        onScreen(() -> field(Button.class, "Remove both").fire());
        var first = desk.map.card(FIRST).orElseThrow();
        var second = desk.map.card(SECOND).orElseThrow();
        assertThat(first.moments()).containsExactlyInAnyOrder(Moment.GAP, Moment.AHA);
        assertThat(second.moments()).containsExactly(Moment.AHA);
        assertThat(first.tags()).containsExactly("own", "new");
        assertThat(second.tags()).containsExactly("new");
    }

    @Test
    void howSureSeveralCardsAreLeavesEachItsSources() {
        var source = new Source("too dear", "P4", "", null);
        onScreen(() ->
                desk.apply(
                        SetProperty.of(FIRST, Card.EVIDENCE, new Evidence(null, List.of(source)))));
        select(new Subject.OfCards(List.of(FIRST, SECOND)));
        onScreen(() -> field(ToggleButton.class, "Validated").fire());
        assertThat(desk.map.card(FIRST).orElseThrow().evidence())
                .isEqualTo(new Evidence(Certainty.VALIDATED, List.of(source)));
        assertThat(desk.map.card(SECOND).orElseThrow().evidence().certainty())
                .isEqualTo(Certainty.VALIDATED);
    }

    @Test
    void aSourceIsGivenToAllCardsInOneStep() {
        var own = new Source("own", "", "", null);
        onScreen(() ->
                desk.apply(SetProperty.of(FIRST, Card.EVIDENCE, new Evidence(null, List.of(own)))));
        select(new Subject.OfCards(List.of(FIRST, SECOND)));
        onScreen(() -> field(Button.class, "Add a source").fire());
        onScreen(() -> field(TextInputControl.class, "Quote").setText("all say so"));
        int edits = desk.edits.size();
        onScreen(() -> field(Button.class, "Add to all").fire());
        var added = new Source("all say so", "", "", null);
        assertThat(desk.edits).hasSize(edits + 1);
        assertThat(desk.map.card(FIRST).orElseThrow().evidence().sources())
                .containsExactly(own, added);
        assertThat(desk.map.card(SECOND).orElseThrow().evidence().sources()).containsExactly(added);
        onScreen(() -> field(Button.class, "Remove all say so").fire());
        assertThat(desk.map.card(FIRST).orElseThrow().evidence().sources()).containsExactly(own);
    }

    @Test
    void whatSomeCardsHaveIsMarkedAndCanBeGivenToAll() {
        onScreen(() -> {
            desk.apply(SetProperty.of(FIRST, Card.TAGS, List.of("own")));
            desk.apply(SetProperty.of(FIRST, Card.MOMENTS, Set.of(Moment.GAP)));
            desk.apply(SetProperty.of(FIRST, Card.VOTES, 3));
        });
        select(new Subject.OfCards(List.of(FIRST, SECOND)));
        var gap = field(ToggleButton.class, "Gap");
        assertThat(gap.isSelected()).isFalse();
        assertThat(gap.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("partly"));
        onScreen(gap::fire);
        onScreen(() -> field(Button.class, "Give “own” to all").fire());
        var second = desk.map.card(SECOND).orElseThrow();
        assertThat(second.moments()).containsExactly(Moment.GAP);
        assertThat(second.tags()).containsExactly("own");
        assertThat(field(Button.class, "More").isDisabled()).isTrue();
        assertThat(desk.map.card(FIRST).orElseThrow().votes()).isEqualTo(3);
    }

    @Test
    void differentValuesAreSaidToBeDifferent() {
        select(new Subject.OfCards(List.of(FIRST, new CardId("card-3"))));
        var kind = field(ComboBox.class, "Kind");
        assertThat(kind.getValue()).isNull();
        assertThat(kind.getButtonCell().getText()).isEqualTo("Different values");
        onScreen(() ->
                kind.getSelectionModel()
                        .select(List.of(CardKind.values()).indexOf(CardKind.QUOTE)));
        assertThat(desk.map.card(FIRST).orElseThrow().kind()).isEqualTo(CardKind.QUOTE);
    }

    @Test
    void aStageIsSwitchedOffAndALaneLocked() {
        select(new Subject.OfPart(new StageId("stage-1")));
        onScreen(() -> field(CheckBox.class, "Part of the journey").fire());
        assertThat(desk.map.stages().getFirst().on()).isFalse();
        select(new Subject.OfPart(new LaneId("lane-1")));
        onScreen(() -> field(CheckBox.class, "Locked").fire());
        assertThat(desk.map.lanes().getFirst().locked()).isTrue();
    }

    @Test
    void aStageSaysWhichFlowItBelongsToAndWhereItsDataComesFrom() {
        select(new Subject.OfPart(new StageId("stage-1")));
        onScreen(() -> field(TextField.class, "Flow").setText("Resellers"));
        onScreen(() -> field(TextField.class, "Source of its data").setText("Billing"));
        onScreen(() -> field(CheckBox.class, "Customers may be put here by hand").fire());
        var stage = desk.map.stages().getFirst();
        assertThat(stage.flow()).isEqualTo("Resellers");
        assertThat(stage.source()).isEqualTo("Billing");
        assertThat(stage.handEdited()).isFalse();
    }

    @Test
    void aTimeIsWrittenWithItsUnitAndWhatIsNoTimeIsSaidSo() {
        select(new Subject.OfCards(List.of(FIRST)));
        var time = field(TextField.class, "Expected duration");
        onScreen(() -> {
            time.setText("36 h");
            inspector().settle();
        });
        assertThat(desk.map.card(FIRST).orElseThrow().duration()).isEqualTo(Duration.ofHours(36));
        assertThat(time.getText()).isEqualTo("1.5 days");
        onScreen(() -> {
            time.setText("soon");
            inspector().settle();
        });
        assertThat(desk.map.card(FIRST).orElseThrow().duration()).isEqualTo(Duration.ofHours(36));
        assertThat(
                        field(
                                Label.class,
                                "“soon” is no time. Write it as 3 days, 2 hours or 15 minutes."))
                .isNotNull();
        onScreen(() -> {
            time.setText("");
            inspector().settle();
        });
        assertThat(desk.map.card(FIRST).orElseThrow().duration()).isNull();
    }

    @Test
    void aLaneOfExperienceSaysHowItsCurveIsDrawn() {
        var lane = new LaneId("lane-1");
        select(new Subject.OfPart(lane));
        assertThat(isShown(field(ToggleButton.class, "One for each card"))).isFalse();
        onScreen(() -> {
            for (var each : desk.map.lanes()) {
                desk.apply(SetProperty.of(each.id(), Lane.KIND, LaneKind.EXPERIENCE));
            }
            inspector().show(desk.map);
        });
        assertThat(isShown(field(ToggleButton.class, "One for each card"))).isTrue();
        onScreen(() -> field(ToggleButton.class, "One for each card").fire());
        var compared = field(ComboBox.class, "Compared to");
        onScreen(() -> compared.getSelectionModel().select(2));
        var now = desk.map.lane(lane).orElseThrow();
        assertThat(now.curveBy()).isEqualTo(CurveBy.CARD);
        assertThat(now.comparedTo()).isEqualTo(desk.map.lanes().getLast().id());
        onScreen(() -> compared.getSelectionModel().select(0));
        assertThat(desk.map.lane(lane).orElseThrow().comparedTo()).isNull();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void cardsOfALockedLaneCanBeReadOnly() {
        select(new Subject.OfPart(new LaneId("lane-1")));
        onScreen(() -> field(CheckBox.class, "Locked").fire());
        select(new Subject.OfCards(List.of(FIRST)));
        assertThat(field(TextInputControl.class, "Text").isDisabled()).isTrue();
    }

    @Test
    void cardsOfALockedStageCanBeReadOnly() {
        select(new Subject.OfPart(new StageId("stage-1")));
        onScreen(() -> field(CheckBox.class, "Locked").fire());
        select(new Subject.OfCards(List.of(FIRST)));
        assertThat(field(TextInputControl.class, "Text").isDisabled()).isTrue();
        assertThat(isShown(field(Label.class, STAGE_LOCKED))).isTrue();
        onScreen(() -> desk.apply(SetProperty.of(new StageId("stage-1"), Stage.LOCKED, false)));
        onScreen(() -> inspector().show(desk.map));
        assertThat(field(TextInputControl.class, "Text").isDisabled()).isFalse();
    }

    @Test
    void aTouchpointIsRenamedForAllItsCards() {
        select(new Subject.OfPart(new TouchpointId("touchpoint-1")));
        onScreen(() -> field(TextInputControl.class, "Name").setText("Admin portal"));
        assertThat(desk.map.touchpoints().getFirst().name()).isEqualTo("Admin portal");
    }

    @Test
    void aPersonaIsAddedAndOpened() {
        onScreen(() -> field(Button.class, "Add a persona").fire());
        assertThat(desk.map.personas()).hasSize(1);
        onScreen(() -> field(TextInputControl.class, "Name").setText("Ada"));
        assertThat(desk.map.personas().getFirst().name()).isEqualTo("Ada");
    }

    @Test
    void whenWhatIsShownIsDeletedTheOneBeforeComesBack() {
        onScreen(() -> field(Button.class, "Add a persona").fire());
        onScreen(() -> field(Button.class, "Delete").fire());
        assertThat(desk.map.personas()).isEmpty();
        assertThat(field(TextInputControl.class, "Title").getText()).isEqualTo("A map for tests");
    }

    @Test
    void anotherDocumentGetsFieldsOfItsOwn() {
        desk.map = JourneyMap.empty(About.titled(new MapId("map-other"), "Another map"));
        select(Subject.MAP);
        assertThat(field(TextInputControl.class, "Title").getText()).isEqualTo("Another map");
    }

    @Test
    void aLongTitleIsAsHighAsItsLines() {
        var title = field(TextArea.class, "Title");
        onScreen(() -> title.setText("A title that is much too long for the one line it has"));
        onScreen(() -> inspector().layout());
        assertThat(title.getHeight()).isBetween(38.0, 90.0);
        assertThat(title.prefHeight(title.getWidth())).isEqualTo(title.getHeight());
        assertThat(title.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
    }

    @Test
    void everyControlHasANameForScreenReaders() {
        for (Subject subject :
                List.of(
                        Subject.MAP,
                        new Subject.OfPart(new StageId("stage-1")),
                        new Subject.OfPart(new LaneId("lane-1")),
                        new Subject.OfPart(new TouchpointId("touchpoint-1")),
                        new Subject.OfCards(List.of(FIRST)))) {
            select(subject);
            assertThat(nodes(inspector()).filter(InspectorTest::isControl).filter(Node::isVisible))
                    .allMatch(InspectorTest::hasName);
        }
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable()
                && (node instanceof TextInputControl
                        || node instanceof ButtonBase
                        || node instanceof ComboBox);
    }

    private static boolean hasName(Node node) {
        return Names.of(node).filter(name -> !name.isBlank()).isPresent()
                || (node instanceof Labeled labeled && !labeled.getText().isBlank());
    }
}
