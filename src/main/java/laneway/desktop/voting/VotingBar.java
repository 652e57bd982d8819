// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.voting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.model.Ballot;
import laneway.model.Limits;

import java.util.List;

/// The bar of a vote: at first who votes and with how many dots, then whose turn it is.
public final class VotingBar {
    private static final int USUAL_DOTS = 5;
    private static final int USUAL_MOST = 3;
    private static final int MOST_SHOWN = 12;
    private static final String GIVEN = "\u25cb";
    private static final String LEFT = "\u25cf";

    /// What the bar asks for.
    public interface Desk {
        void start(List<String> people, int budget, int most);

        void next();

        void reveal();

        void discard();

        /// Puts the bar away before a vote has begun.
        void cancel();
    }

    private final Desk desk;
    private final TextField people = new TextField();
    private final Spinner<Integer> budget = spinner(USUAL_DOTS, "voting.budget");
    private final Spinner<Integer> most = spinner(USUAL_MOST, "voting.most");
    private final Button start = button("voting.start");
    private final Label person = new Label();
    private final Label dots = new Label();
    private final Label left = new Label();
    private final Button next = button("voting.next");
    private final HBox box = new HBox(10);

    public VotingBar(Desk desk) {
        this.desk = desk;
        people.setPromptText(Words.say("voting.prompt"));
        Names.give(people, Words.say("voting.people") + ": " + Words.say("voting.prompt"));
        people.setPrefColumnCount(20);
        people.textProperty().subscribe(text -> start.setDisable(People.named(text).isEmpty()));
        start.getStyleClass().add("voting-first");
        start.setOnAction(_ -> begin());
        next.setOnAction(_ -> desk.next());
        person.getStyleClass().add("voting-person");
        dots.getStyleClass().add("voting-dots");
        box.getStyleClass().add("voting-bar");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setVisible(false);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private static Spinner<Integer> spinner(int usual, String key) {
        var spinner = new Spinner<Integer>(1, Limits.DOTS, usual);
        spinner.setEditable(true);
        spinner.setPrefWidth(76);
        spinner.setAccessibleText(Words.say(key));
        Names.give(spinner.getEditor(), Words.say(key));
        return spinner;
    }

    private static Button button(String key) {
        var button = new Button(Words.say(key));
        Words.find(key + ".tip").ifPresent(tip -> button.setTooltip(new Tooltip(tip)));
        button.getStyleClass().add("find-text");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public Node node() {
        return box;
    }

    public boolean isOpen() {
        return box.isVisible();
    }

    public void hide() {
        box.setVisible(false);
        box.getChildren().clear();
    }

    /// Asks who votes.
    public void ask() {
        var cancel = button("voting.cancel");
        cancel.setOnAction(_ -> desk.cancel());
        show(
                label("voting.people"),
                people,
                label("voting.budget"),
                budget,
                label("voting.most"),
                most,
                start,
                cancel);
        people.requestFocus();
    }

    private static Label label(String key) {
        var label = new Label(Words.say(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void begin() {
        var named = People.named(people.getText());
        if (!named.isEmpty()) {
            desk.start(named, value(budget), value(most));
        }
    }

    /// What was typed counts although nobody pressed Enter; nonsense is as good as nothing.
    private static int value(Spinner<Integer> spinner) {
        var typed = spinner.getEditor().getText().strip();
        return typed.matches("\\d{1,2}") && !typed.matches("0+")
                ? Integer.parseInt(typed)
                : spinner.getValue();
    }

    /// Shows whose turn it is.
    ///
    /// @param number of the person, from 1
    /// @param of how many
    public void show(Ballot ballot, int number, int of) {
        person.setText(ballot.person());
        int shown = Math.min(ballot.budget(), MOST_SHOWN);
        int full = Math.min(ballot.left(), shown);
        dots.setText(LEFT.repeat(full) + GIVEN.repeat(shown - full));
        left.setText(Words.say("voting.left", ballot.left()));
        next.setDisable(of < 2);
        next.setText(Words.say("voting.next", number, of));
        var reveal = button("voting.reveal");
        reveal.setOnAction(_ -> desk.reveal());
        var discard = button("voting.discard");
        discard.setOnAction(_ -> desk.discard());
        for (Label label : new Label[] {person, dots, left}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        show(person, dots, left, next, reveal, discard);
    }

    private void show(Node... nodes) {
        box.getChildren().setAll(nodes);
        box.setVisible(true);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            begin();
            event.consume();
        }
    }
}
