// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.edit.StartVote;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Moment;
import laneway.session.Direction;
import laneway.session.Nudge;
import laneway.session.Selection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeoutException;

class SpokenBoardTest {
    private LiveWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = LiveWindow.open(map());
    }

    private static JourneyMap map() {
        var map =
                MapBuilder.aMap()
                        .withStage("Find", "Search", "Compare")
                        .withStage("Buy")
                        .withLane("Actions", LaneKind.ACTIONS)
                        .withLane("Notes", LaneKind.NOTES)
                        .withCard("Search", "Actions", "asks a friend")
                        .withCard("Search", "Actions", CardKind.PAIN, "finds nothing")
                        .withCard("Buy", "Actions", "pays")
                        .withCards("Buy", "Notes", 80)
                        .build();
        var pain = map.card(new CardId("card-2")).orElseThrow();
        return map.with(
                Card.VOTES.with(
                        Card.MOMENTS.with(Card.SENTIMENT.with(pain, -2), Set.of(Moment.FRICTION)),
                        3));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void thereIsNothingWhileNobodyListens() {
        select("pays");
        assertThat(texts()).isEmpty();
        assertThat(focusItem()).isNull();
    }

    @Test
    void aCardSaysWhatItIsAndWhereAndWhatWasSaidOfIt() {
        listen(true);
        select("finds nothing");
        assertThat(focusText())
                .isEqualTo(
                        "finds nothing. Pain, card 2 of 2, lane Actions, stage Find, Search."
                                + " Very unhappy. Friction. 3 votes");
    }

    @Test
    void theCardsAroundAreThereButNotAllOfALargeMap() {
        listen(true);
        select("pays");
        assertThat(texts()).hasSize(50).anyMatch(text -> text.startsWith("asks a friend"));
        assertThat(focusText()).startsWith("pays. Card 1 of 1");
    }

    @Test
    void itFollowsTheKeyboardIntoAnEmptyCell() {
        listen(true);
        select("asks a friend");
        window.press(KeyCode.TAB);
        assertThat(focusText()).isEqualTo("Cell, lane Actions, stage Find, Compare, empty");
    }

    @Test
    void itLiesWhereTheCardIsPainted() {
        listen(true);
        select("pays");
        var middle =
                window.ask(() -> {
                    var bounds = focusItem().getBoundsInLocal();
                    return focusItem().localToScreen(bounds.getCenterX(), bounds.getCenterY());
                });
        assertThat(middle.distance(window.at("pays"))).isLessThan(1);
    }

    @Test
    void aScreenReaderBringsTheKeyboardToACardAndOpensIt() {
        listen(true);
        select("pays");
        var friend =
                window.ask(() ->
                        children().stream()
                                .filter(node -> node.getAccessibleText() != null)
                                .filter(node ->
                                        node.getAccessibleText().startsWith("asks a friend"))
                                .findFirst()
                                .orElseThrow());
        act(friend, AccessibleAction.REQUEST_FOCUS);
        assertThat(window.ask(() -> window.session.selection().cards()))
                .containsExactly(window.card("asks a friend"));
        act(friend, AccessibleAction.FIRE);
        assertThat(window.editor().getText()).isEqualTo("asks a friend");
    }

    @Test
    void theNodesGoWithTheListener() {
        listen(true);
        select("pays");
        listen(false);
        assertThat(texts()).isEmpty();
    }

    @Test
    void cardsThatAreLeftOutAreNotCounted() {
        listen(true);
        select("finds nothing");
        var friend = window.card("asks a friend");
        show(Showing.ALL.withHiddenCards(Set.of(friend)));
        assertThat(focusText()).contains("card 1 of 1,");
    }

    @Test
    void anEditIsHeardWithThePlaceThatItLedTo() {
        listen(true);
        select("finds nothing");
        window.ask(() -> {
            var map = window.session.map();
            var cards = window.session.selection().cards();
            var nudge = Nudge.of(map, Showing.ALL, cards, Direction.RIGHT);
            return window.session.apply(nudge.orElseThrow());
        });
        assertThat(focusText())
                .startsWith(
                        "Done: move card “finds nothing”. finds nothing. Pain, card 1 of 1, lane"
                                + " Actions, stage Find, Compare.");
        undo();
        assertThat(focusText())
                .startsWith("Undone: move card “finds nothing”. finds nothing. Pain, card 2 of 2,");
    }

    @Test
    void whatIsAnnouncedComesWithANewItemInFocusEachTime() {
        listen(true);
        select("pays");
        var before = window.ask(this::focusItem);
        announce("Saved");
        var once = window.ask(this::focusItem);
        assertThat(focusText()).startsWith("Saved. pays. Card 1 of 1");
        announce("Saved");
        var twice = window.ask(this::focusItem);
        assertThat(focusText()).startsWith("Saved. pays. Card 1 of 1");
        assertThat(List.of(before, once, twice)).doesNotHaveDuplicates();
        assertThat(window.ask(this::children)).contains(twice).doesNotContain(before, once);
    }

    @Test
    void newsAreOldOnceTheKeyboardGoesOn() {
        listen(true);
        select("asks a friend");
        announce("Saved");
        window.press(KeyCode.DOWN);
        assertThat(focusText()).startsWith("finds nothing. Pain");
        window.press(KeyCode.UP);
        assertThat(focusText()).startsWith("asks a friend. Card");
    }

    @Test
    void whileTheKeyboardIsElsewhereTheLastOfTheNewsWaits() {
        listen(true);
        select("pays");
        var elsewhere = window.robot.lookup("elsewhere").queryButton();
        window.ask(() -> {
            elsewhere.requestFocus();
            return true;
        });
        announce("12 of 80 cards shown");
        announce("Saved");
        assertThat(focusText()).startsWith("pays. Card");
        window.ask(() -> {
            window.live.focus();
            return true;
        });
        assertThat(focusText()).startsWith("Saved. pays. Card");
    }

    @Test
    void withNothingSelectedNewsAreHeardWithTheMap() {
        listen(true);
        announce("Saved");
        assertThat(focusText()).isEqualTo("Saved. A map for tests, 83 cards");
    }

    @Test
    void theCardThatALinkWouldLeadToIsHeard() {
        listen(true);
        select("asks a friend");
        window.ask(window.live::link);
        window.press(KeyCode.DOWN);
        assertThat(focusText()).startsWith("Link to: finds nothing. Pain, card 2 of 2,");
        window.press(KeyCode.RIGHT);
        assertThat(focusText()).isEqualTo("Cell, lane Actions, stage Find, Compare, empty");
        window.press(KeyCode.ESCAPE);
        assertThat(focusText()).startsWith("asks a friend. Card 1 of 2");
    }

    @Test
    void howManyAreSelectedIsHeard() {
        listen(true);
        select("asks a friend");
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(focusText()).startsWith("2 cards selected. finds nothing. Pain");
    }

    @Test
    void whoeverVotesHearsWhatIsLeft() {
        listen(true);
        select("pays");
        window.ask(() -> {
            window.session.apply(new StartVote(List.of("Ada"), 3, 2));
            window.live.vote(OptionalInt.of(0));
            return true;
        });
        window.press(KeyCode.V);
        assertThat(focusText()).startsWith("Done: vote. pays.").endsWith("1 dot of yours, 2 left");
    }

    private void announce(String sentence) {
        window.ask(() -> {
            window.live.announce(sentence);
            return true;
        });
    }

    private void undo() {
        window.ask(() -> {
            window.session.undo();
            return true;
        });
    }

    private void show(Showing showing) {
        window.ask(() -> {
            window.session.show(showing);
            return true;
        });
    }

    private void listen(boolean on) {
        window.ask(() -> {
            window.listening.set(on);
            return on;
        });
    }

    private void select(String text) {
        var id = window.card(text);
        window.ask(() -> {
            var card = window.session.map().card(id).orElseThrow();
            window.session.select(Selection.ofCard(card));
            return card;
        });
    }

    private void act(Node node, AccessibleAction action) {
        window.ask(() -> {
            node.executeAccessibleAction(action);
            return action;
        });
    }

    private List<String> texts() {
        return window.ask(() ->
                children().stream()
                        .filter(SpokenNode.class::isInstance)
                        .map(Node::getAccessibleText)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Node> children() {
        return (List<Node>)
                window.live.node().queryAccessibleAttribute(AccessibleAttribute.CHILDREN);
    }

    private String focusText() {
        return window.ask(() -> focusItem().getAccessibleText());
    }

    private Node focusItem() {
        return (Node) window.live.node().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }
}
