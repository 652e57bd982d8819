// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.Starting;
import laneway.desktop.theme.Icons;
import laneway.model.Cell;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// A small card over the board that shows a new user the first steps, each until it is taken.
public final class FirstSteps {
    private final Remembered remembered;
    private final VBox card = new VBox();
    private Optional<Cell> written = Optional.empty();
    private boolean offered = true;

    public FirstSteps(Remembered remembered) {
        this.remembered = remembered;
        card.getStyleClass().add("first-steps");
        // its shadow would be made anew in every frame in which the board moves below it
        card.setCache(true);
        show();
    }

    /// What lies above the board.
    public Node node() {
        return card;
    }

    /// Shows the steps only where they can be taken.
    public void offer(boolean possible) {
        offered = possible;
        card.setVisible(isShown() && offered);
    }

    /// Hears what happens in the document.
    public void hear(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged changed && isShown()) {
            FirstStep.in(changed, written).forEach(this::did);
            written = FirstStep.written(changed.changes());
        }
    }

    /// A step was taken.
    public void did(FirstStep step) {
        if (isShown() && !remembered.get().start().done().contains(step.name())) {
            change(start -> start.withDone(step.name()));
        }
    }

    public boolean isShown() {
        return remembered.get().start().guided();
    }

    /// Shows the steps from their beginning, or puts them away for good.
    public void show(boolean wanted) {
        written = Optional.empty();
        change(start -> start.withGuided(wanted));
    }

    private void change(UnaryOperator<Starting> change) {
        remembered.change(settings -> settings.withStart(change.apply(settings.start())));
        show();
    }

    private void show() {
        card.setVisible(isShown() && offered);
        card.getChildren().setAll(head());
        var done = remembered.get().start().done();
        for (FirstStep step : FirstStep.values()) {
            card.getChildren().add(line(step, done.contains(step.name())));
        }
        if (done.size() >= FirstStep.values().length) {
            var enough = new Button(WelcomeWords.say("steps.enough"));
            enough.getStyleClass().addAll("tool", "primary");
            enough.setOnAction(_ -> show(false));
            card.getChildren().add(enough);
        }
    }

    private Node head() {
        var title = new Label(WelcomeWords.say("steps.title"));
        title.getStyleClass().add("heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button("", Icons.of(MaterialDesignC.CLOSE));
        close.setAccessibleText(WelcomeWords.say("steps.close"));
        close.setTooltip(new Tooltip(WelcomeWords.say("steps.close")));
        close.getStyleClass().add("tool");
        close.setOnAction(_ -> show(false));
        var head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node line(FirstStep step, boolean done) {
        var mark =
                Icons.of(
                        done
                                ? MaterialDesignC.CHECK_CIRCLE
                                : MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
        var text = new Label(WelcomeWords.say("steps." + step));
        text.setAccessibleText(
                WelcomeWords.say(done ? "steps.done" : "steps.open", text.getText()));
        var line = new HBox(10, mark, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("first-step");
        if (done) {
            line.getStyleClass().add("done");
        }
        return line;
    }
}
