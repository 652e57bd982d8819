// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.AddPart;
import laneway.edit.Label;
import laneway.edit.Park;
import laneway.edit.SetProperty;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Limits;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ClippingTest {
    private static MapBuilder board() {
        return aMap().withStage("A")
                .withStage("B")
                .withLane("Actions", LaneKind.ACTIONS)
                .withLane("Touchpoints", LaneKind.TOUCHPOINTS);
    }

    private final MapBuilder builder =
            board().withTouchpoint("Portal")
                    .withCards("A", "Actions", 2)
                    .withCard("B", "Touchpoints", "by phone too");
    private final Session session = Session.ofNew(builder.build());
    private final Clipping clipping = new Clipping(session);

    ClippingTest() {
        session.apply(
                SetProperty.of(
                        new CardId("card-3"), Card.TOUCHPOINT, new TouchpointId("touchpoint-1")));
    }

    private void select(String... cards) {
        session.select(
                Selection.ofCards(
                        session.map(), List.of(cards).stream().map(CardId::new).toList()));
    }

    @Test
    void whatIsPastedKeepsItsShapeAndIsSelected() {
        select("card-2", "card-3");
        var clip = clipping.copy().orElseThrow();
        session.select(Selection.ofCell(builder.cell("A", "Actions")));
        clipping.paste(clip);
        assertThat(titles(session, "A", "Actions"))
                .containsExactly("A, Actions, 1", "A, Actions, 2", "A, Actions, 2");
        assertThat(titles(session, "B", "Touchpoints")).containsExactly("Portal", "Portal");
        assertThat(session.selection().cards())
                .hasSize(2)
                .doesNotContain(new CardId("card-2"), new CardId("card-3"));
        session.undo();
        assertThat(session.map().cards()).hasSize(3);
    }

    @Test
    void pastingGoesAfterTheCardThatTheKeyboardIsOn() {
        select("card-2");
        var clip = clipping.copy().orElseThrow();
        select("card-1");
        clipping.paste(clip);
        assertThat(titles(session, "A", "Actions"))
                .containsExactly("A, Actions, 1", "A, Actions, 2", "A, Actions, 2");
        assertThat(session.map().cardsIn(builder.cell("A", "Actions")).get(2).id())
                .isEqualTo(new CardId("card-2"));
    }

    @Test
    void cardsTakeTheirTouchpointsIntoAnotherMap() {
        select("card-3");
        var clip = clipping.copy().orElseThrow();
        var other = board();
        var there = Session.ofNew(other.build());
        there.select(Selection.ofCell(other.cell("A", "Touchpoints")));
        new Clipping(there).paste(clip);
        new Clipping(there).paste(clip);
        assertThat(titles(there, "A", "Touchpoints")).containsExactly("Portal", "Portal");
        assertThat(there.map().touchpoints()).hasSize(1);
    }

    @Test
    void aTouchpointOfTheSameNameInTheOtherMapIsMet() {
        select("card-3");
        var clip = clipping.copy().orElseThrow();
        var known = Touchpoint.named(new TouchpointId("known"), Rank.FIRST, " portal ");
        var other = board().with(known);
        var there = Session.ofNew(other.build());
        there.select(Selection.ofCell(other.cell("A", "Touchpoints")));
        new Clipping(there).paste(clip);
        assertThat(there.map().touchpoints()).containsExactly(known);
        var pasted = there.map().cardsIn(other.cell("A", "Touchpoints")).getFirst();
        assertThat(pasted.touchpoint()).isEqualTo(known.id());
    }

    @Test
    void whatWouldLieOutsideComesToTheEdge() {
        select("card-1", "card-3");
        var clip = clipping.copy().orElseThrow();
        session.select(Selection.ofCell(builder.cell("B", "Touchpoints")));
        clipping.paste(clip);
        assertThat(session.map().cardsIn(builder.cell("B", "Touchpoints"))).hasSize(3);
    }

    @Test
    void cutDeletesUnlessALockForbids() {
        select("card-1");
        assertThat(clipping.cut().orElseThrow().map().cards()).hasSize(1);
        assertThat(titles(session, "A", "Actions")).containsExactly("A, Actions, 2");
        session.apply(SetProperty.of(new LaneId("lane-1"), Lane.LOCKED, true));
        select("card-2");
        assertThat(clipping.cut()).isEmpty();
        assertThat(titles(session, "A", "Actions")).containsExactly("A, Actions, 2");
    }

    @Test
    void pastedLinesBecomeCardsAndTouchpointsAreFoundOnce() {
        session.select(Selection.ofCell(builder.cell("A", "Touchpoints")));
        paste("Portal\n\n  Web shop \nweb shop\n");
        assertThat(titles(session, "A", "Touchpoints"))
                .containsExactly("Portal", "Web shop", "Web shop");
        assertThat(session.map().touchpoints()).hasSize(2);
        session.undo();
        assertThat(titles(session, "A", "Touchpoints")).isEmpty();
        assertThat(session.map().touchpoints()).hasSize(1);
    }

    @Test
    void linksBetweenCopiedCardsAreCopied() {
        link("card-1", "card-3");
        link("card-1", "card-2");
        select("card-1", "card-3");
        var clip = clipping.copy().orElseThrow();
        session.select(Selection.ofCell(builder.cell("A", "Actions")));
        clipping.paste(clip);
        var copies = session.selection().cards();
        assertThat(session.map().links())
                .hasSize(3)
                .anySatisfy(link -> {
                    assertThat(copies).contains(link.from(), link.to());
                    assertThat(link.label()).isEqualTo("leads to");
                });
        session.undo();
        assertThat(session.map().links()).hasSize(2);
    }

    private void link(String from, String to) {
        session.apply(
                new AddPart(
                        new Link(LinkId.random(), new CardId(from), new CardId(to), "leads to")));
    }

    @Test
    void whatIsNoTextOrTooMuchOfItAddsNothing() {
        session.select(Selection.ofCell(builder.cell("B", "Actions")));
        paste(" \n\t\u0000\n\n");
        paste("x".repeat(Limits.TEXT + 1));
        paste("x\n".repeat(Limits.CARDS + 1));
        assertThat(session.map().cards()).hasSize(3);
        assertThat(session.undoLabel().map(Label::key)).contains("change.Card.touchpoint");
    }

    @Test
    void aLaneGoesIntoAnotherMapWithItsCards() {
        link("card-1", "card-2");
        session.apply(SetProperty.of(new LaneId("lane-1"), Lane.LOCKED, true));
        session.select(Selection.ofPart(new LaneId("lane-1")));
        var clip = clipping.copy().orElseThrow();
        var other = aMap().withStage("Other").withStage(" a ").withLane("One").withLane("Two");
        var there = Session.ofNew(other.build());
        there.select(Selection.ofPart(new LaneId("lane-1")));
        new Clipping(there).paste(clip);
        assertThat(there.map().lanes())
                .extracting(Lane::name)
                .containsExactly("One", "Actions", "Two");
        var pasted = there.map().lanes().get(1);
        assertThat(pasted.kind()).isEqualTo(LaneKind.ACTIONS);
        assertThat(pasted.locked()).isFalse();
        assertThat(there.selection().part()).isEqualTo(pasted.id());
        assertThat(there.map().cardsIn(new Cell(other.cell(" a ", "One").step(), pasted.id())))
                .extracting(Card::text)
                .containsExactly("A, Actions, 1", "A, Actions, 2");
        assertThat(there.map().links()).hasSize(1);
        there.undo();
        assertThat(there.map()).isEqualTo(other.build());
    }

    @Test
    void aLaneFallsBackToTheStagesInTheSamePlaces() {
        session.select(Selection.ofPart(new LaneId("lane-2")));
        var clip = clipping.copy().orElseThrow();
        var other = aMap().withStage("Only");
        var there = Session.ofNew(other.build());
        new Clipping(there).paste(clip);
        var pasted = there.map().lanes().getFirst();
        var cards = there.map().cardsIn(new Cell(there.map().steps().getFirst().id(), pasted.id()));
        assertThat(cards).extracting(there.map()::titleOf).containsExactly("Portal");
    }

    @Test
    void aStageGoesIntoAnotherMapWithItsCardsInTheLanesOfTheSameNameAndKind() {
        var from =
                aMap().withStage("Find")
                        .withStage("Try", "Register", "Use")
                        .withLane("Feelings", LaneKind.FEELINGS)
                        .withLane("Actions", LaneKind.ACTIONS)
                        .withLane("Notes", LaneKind.ACTIONS)
                        .withLane("Empty")
                        .withCard("Register", "Feelings", "curious")
                        .withCard("Register", "Actions", "fills in")
                        .withCard("Use", "Notes", "clicks")
                        .withCard("Find", "Empty", "elsewhere")
                        .build();
        var here = Session.ofNew(from);
        here.apply(SetProperty.of(new StageId("stage-2"), Stage.LOCKED, true));
        here.apply(SetProperty.of(new StageId("stage-2"), Stage.QUESTION, "Does it work?"));
        here.select(Selection.ofPart(new StageId("stage-2")));
        var other =
                aMap().withStage("One")
                        .withStage("Two")
                        .withLane("Notes")
                        .withLane(" actions ", LaneKind.ACTIONS)
                        .withLane("Last");
        var there = Session.ofNew(other.build());
        there.select(Selection.ofPart(new StageId("stage-1")));
        new Clipping(there).paste(new Clipping(here).copy().orElseThrow());
        var map = there.map();
        assertThat(map.stages()).extracting(Stage::name).containsExactly("One", "Try", "Two");
        var pasted = map.stages().get(1);
        assertThat(pasted.question()).isEqualTo("Does it work?");
        assertThat(pasted.locked()).isFalse();
        assertThat(there.selection().part()).isEqualTo(pasted.id());
        assertThat(map.lanes())
                .extracting(Lane::name)
                .containsExactly("Notes", "Feelings", " actions ", "Notes", "Last");
        assertThat(map.stepsOf(pasted.id()))
                .extracting(Step::name)
                .containsExactly("Register", "Use");
        assertThat(texts(map, 1, 1)).containsExactly("curious");
        assertThat(texts(map, 1, 2)).containsExactly("fills in");
        assertThat(texts(map, 2, 3)).containsExactly("clicks");
        assertThat(map.cards()).hasSize(3);
        there.undo();
        assertThat(there.map()).isEqualTo(other.build());
    }

    @Test
    void cardsThatLieAcrossAStageEndWithItsCopy() {
        session.apply(SetProperty.of(new CardId("card-1"), Card.SPAN_TO, new StepId("step-2")));
        link("card-1", "card-2");
        link("card-1", "card-3");
        session.select(Selection.ofPart(new StageId("stage-1")));
        clipping.paste(clipping.copy().orElseThrow());
        var copy = session.map().cardsIn(at(session.map(), 1, 0)).getFirst();
        assertThat(copy.text()).isEqualTo("A, Actions, 1");
        assertThat(copy.spanTo()).isNull();
        assertThat(session.map().lanes()).hasSize(2);
        assertThat(session.map().links()).hasSize(3);
    }

    @Test
    void aStageTakesItsTouchpointsAndLeavesWhatIsParked() {
        session.apply(new Park.Cards(List.of(new CardId("card-1")), "Parked"));
        session.select(Selection.ofPart(new StageId("stage-1")));
        assertThat(clipping.copy().orElseThrow().map().cards())
                .extracting(Card::id)
                .containsExactly(new CardId("card-2"));
        session.select(Selection.ofPart(new StageId("stage-2")));
        var there = Session.ofNew(aMap().build());
        new Clipping(there).paste(clipping.copy().orElseThrow());
        assertThat(there.map().touchpoints())
                .extracting(Touchpoint::name)
                .containsExactly("Portal");
        assertThat(there.map().lanes())
                .extracting(Lane::kind)
                .containsExactly(LaneKind.TOUCHPOINTS);
    }

    @Test
    void aLockedStructureTakesNoStage() {
        session.select(Selection.ofPart(new StageId("stage-1")));
        var stage = clipping.copy().orElseThrow();
        session.apply(SetProperty.of(session.map().id(), About.STRUCTURE_LOCKED, true));
        clipping.paste(stage);
        assertThat(session.map().stages()).hasSize(2);
    }

    @Test
    void cardsTakeTheirStagesAndLanesIntoAMapThatHasNone() {
        select("card-2", "card-3");
        var cards = clipping.copy().orElseThrow();
        var there = Session.ofNew(aMap().build());
        new Clipping(there).paste(cards);
        assertThat(there.map().stages()).extracting(Stage::name).containsExactly("A", "B");
        assertThat(there.map().lanes())
                .extracting(Lane::name)
                .containsExactly("Actions", "Touchpoints");
        assertThat(texts(there.map(), 0, 0)).containsExactly("A, Actions, 2");
        assertThat(texts(there.map(), 1, 1)).containsExactly("by phone too");
        assertThat(there.selection().cards()).hasSize(2);
        there.undo();
        assertThat(there.map()).isEqualTo(aMap().build());
    }

    @Test
    void aLaneTakesItsStagesIntoAMapThatHasNone() {
        session.select(Selection.ofPart(new LaneId("lane-1")));
        var lane = clipping.copy().orElseThrow();
        var there = Session.ofNew(aMap().withLane("One").build());
        new Clipping(there).paste(lane);
        assertThat(there.map().stages()).extracting(Stage::name).containsExactly("A", "B");
        assertThat(texts(there.map(), 0, 1)).containsExactly("A, Actions, 1", "A, Actions, 2");
    }

    @Test
    void cellsFoundTheStagesAndLanesOfAnEmptyMapAfterAsking() {
        for (var empty : List.of(aMap(), aMap().withStage("Only"), aMap().withLane("Only"))) {
            var there = Session.ofNew(empty.build());
            var into = new Clipping(there);
            var names = new PastePlan.Names("Stage", "Lane");
            var plan = into.plan("a\tb\nc\td", into.place().orElseThrow(), names).orElseThrow();
            assertThat(plan.asks()).isTrue();
            into.paste(plan);
            assertThat(there.map().stages()).hasSize(2);
            assertThat(there.map().lanes()).hasSize(2);
            assertThat(texts(there.map(), 1, 0)).containsExactly("b");
            assertThat(texts(there.map(), 0, 1)).containsExactly("c");
            there.undo();
            assertThat(there.map()).isEqualTo(empty.build());
        }
    }

    @Test
    void withNothingSelectedPastingGoesIntoTheFirstCell() {
        select("card-1");
        var clip = clipping.copy().orElseThrow();
        session.select(Selection.NONE);
        clipping.paste(clip);
        assertThat(titles(session, "A", "Actions")).hasSize(3);
    }

    private static Cell at(JourneyMap map, int step, int lane) {
        return new Cell(map.steps().get(step).id(), map.lanes().get(lane).id());
    }

    private static List<String> texts(JourneyMap map, int step, int lane) {
        return map.cardsIn(at(map, step, lane)).stream().map(Card::text).toList();
    }

    @Test
    void pastingWithALaneSelectedGoesIntoItsFirstCell() {
        select("card-1");
        var clip = clipping.copy().orElseThrow();
        session.select(Selection.ofPart(new LaneId("lane-2")));
        clipping.paste(clip);
        assertThat(titles(session, "A", "Touchpoints")).containsExactly("A, Actions, 1");
    }

    @Test
    void aTextIsAddedToTheOneSelectedCardAsItIs() {
        select("card-1");
        clipping.pasteIntoCard("- one\r\n- two\tthree\r\n");
        assertThat(titles(session, "A", "Actions"))
                .containsExactly("A, Actions, 1\n- one\n- two\tthree", "A, Actions, 2");
        select("card-3");
        clipping.pasteIntoCard("note");
        assertThat(session.map().card(new CardId("card-3")).orElseThrow().text())
                .isEqualTo("by phone too\nnote");
        select("card-1", "card-2");
        var before = session.map();
        clipping.pasteIntoCard("nobody knows where");
        assertThat(session.map()).isSameAs(before);
    }

    private void paste(String text) {
        clipping.plan(text, clipping.place().orElseThrow(), new PastePlan.Names("Stage", "Lane"))
                .ifPresent(clipping::paste);
    }

    private List<String> titles(Session at, String stage, String lane) {
        return at.map().cardsIn(builder.cell(stage, lane)).stream().map(at.map()::titleOf).toList();
    }
}
