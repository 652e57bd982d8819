// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.voting;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import laneway.model.Ballot;
import laneway.model.CardId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

final class VotingBarTest implements VotingBar.Desk {
    private final List<String> heard = new ArrayList<>();
    private VotingBar bar;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        bar = ask(() -> new VotingBar(this));
    }

    @Override
    public void start(List<String> people, int budget, int most) {
        heard.add(people + " " + budget + " " + most);
    }

    @Override
    public void next() {
        heard.add("next");
    }

    @Override
    public void reveal() {
        heard.add("reveal");
    }

    @Override
    public void discard() {
        heard.add("discard");
    }

    @Override
    public void cancel() {
        heard.add("cancel");
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    private static void does(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private <N extends Node> List<N> nodes(Class<N> kind) {
        return ((Parent) bar.node())
                .getChildrenUnmodifiable().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    private Button button(String text) {
        return nodes(Button.class).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private TextField people() {
        return nodes(TextField.class).getFirst();
    }

    private static void press(Node node, KeyCode code) {
        does(() ->
                Event.fireEvent(
                        node,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void show(Ballot ballot, int of) {
        does(() -> bar.show(ballot, 1, of));
    }

    private List<String> texts() {
        return nodes(Label.class).stream().map(Labeled::getText).toList();
    }

    @Test
    void aVoteBeginsOnceSomebodyIsNamed() {
        does(bar::ask);
        assertThat(bar.isOpen()).isTrue();
        assertThat(button("Start").isDisabled()).isTrue();
        press(people(), KeyCode.ENTER);
        assertThat(heard).isEmpty();
        does(() -> people().setText("Ada, Grace"));
        assertThat(button("Start").isDisabled()).isFalse();
        press(people(), KeyCode.ENTER);
        does(button("Start")::fire);
        assertThat(heard).containsExactly("[Ada, Grace] 5 3", "[Ada, Grace] 5 3");
    }

    @Test
    void numbersCountAsTheyStandThere() {
        does(bar::ask);
        does(() -> {
            people().setText("2");
            var numbers = nodes(Spinner.class);
            numbers.getFirst().getEditor().setText("12");
            numbers.getLast().getEditor().setText("many");
        });
        does(button("Start")::fire);
        assertThat(heard).containsExactly("[Person 1, Person 2] 12 3");
    }

    @Test
    void escLeavesTheBar() {
        does(bar::ask);
        press(people(), KeyCode.ESCAPE);
        assertThat(heard).containsExactly("cancel");
        does(bar::hide);
        assertThat(bar.isOpen()).isFalse();
    }

    @Test
    void dotsAreShownAsLeftAndGiven() {
        var card = new CardId("card");
        show(new Ballot("Ada", 5, 3, List.of(card, card)), 1);
        assertThat(texts()).containsExactly("Ada", "●●●○○", "3 dots left");
        show(new Ballot("Ada", 5, 5, Collections.nCopies(5, card)), 1);
        assertThat(texts()).containsExactly("Ada", "○○○○○", "no dots left");
        show(new Ballot("Ada", 40, 3, List.of(card)), 1);
        assertThat(texts()).containsExactly("Ada", "●".repeat(12), "39 dots left");
    }

    @Test
    void theTurnGoesOnOnlyWhereThereIsSomebodyElse() {
        show(new Ballot("Ada", 5, 3, List.of()), 1);
        assertThat(button("Next person (1 of 1)").isDisabled()).isTrue();
        show(new Ballot("Ada", 5, 3, List.of()), 2);
        does(button("Next person (1 of 2)")::fire);
        does(button("Reveal")::fire);
        does(button("Discard")::fire);
        assertThat(heard).containsExactly("next", "reveal", "discard");
    }
}
