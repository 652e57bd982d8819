// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The timer above the board: at first how long, then large digits.
public final class TimerBox {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final long LAST_SECONDS = 10;
    private static final int[] USUAL = {1, 3, 5, 10};

    private final TimerActions actions;
    private final TextField typed = new TextField();
    private final Label digits = new Label();
    private final Label said = new Label();
    private final Button pause = button("timer.pause", MaterialDesignP.PAUSE);
    private final Button sound = button("timer.mute", MaterialDesignV.VOLUME_HIGH);
    private final HBox box = new HBox(8);
    private final FadeTransition pulse = new FadeTransition(Duration.millis(420), digits);

    public TimerBox(TimerActions actions) {
        this.actions = actions;
        typed.setPromptText(Words.say("timer.minutes"));
        Names.give(typed, Words.say("timer.minutes"));
        typed.setPrefColumnCount(5);
        digits.getStyleClass().add("timer-digits");
        digits.setMinWidth(Region.USE_PREF_SIZE);
        said.getStyleClass().add("timer-said");
        said.setMinWidth(Region.USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        pause.setOnAction(_ -> actions.pause());
        sound.setOnAction(_ -> actions.mute());
        box.getStyleClass().add("timer-box");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setVisible(false);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pulse.setFromValue(1);
        pulse.setToValue(0.25);
        pulse.setAutoReverse(true);
        pulse.setCycleCount(8);
        pulse.setOnFinished(_ -> digits.setOpacity(1));
    }

    public Node node() {
        return box;
    }

    public boolean isAsking() {
        return box.isVisible() && box.getChildren().contains(typed);
    }

    /// Asks how long.
    public void ask() {
        var start = wide("timer.start");
        start.setDisable(true);
        start.setOnAction(_ -> begin());
        typed.clear();
        typed.textProperty().subscribe(text -> start.setDisable(Spans.typed(text).isEmpty()));
        box.getChildren().clear();
        for (int minutes : USUAL) {
            var usual = new Button(Words.say("timer.usual", minutes));
            usual.getStyleClass().add("find-text");
            usual.setMinWidth(Region.USE_PREF_SIZE);
            usual.setOnAction(_ -> actions.start(java.time.Duration.ofMinutes(minutes)));
            box.getChildren().add(usual);
        }
        var cancel = wide("timer.cancel");
        cancel.setOnAction(_ -> actions.stop());
        var unit = new Label(Words.say("timer.unit"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().addAll(typed, unit, start, cancel);
        mark(Countdown.State.OFF, false);
        box.setVisible(true);
        typed.requestFocus();
    }

    public void hide() {
        pulse.stop();
        digits.setOpacity(1);
        box.setVisible(false);
        box.getChildren().clear();
    }

    /// Shows the digits and what can be done.
    ///
    /// @param muted whether the end makes no sound
    public void show(Countdown countdown, boolean muted) {
        if (isAsking() || box.getChildren().isEmpty()) {
            var more = wide("timer.more");
            more.setOnAction(_ -> actions.more());
            var stop = button("timer.stop", MaterialDesignS.STOP);
            stop.setOnAction(_ -> actions.stop());
            box.getChildren().setAll(digits, said, pause, more, sound, stop);
            box.setVisible(true);
        }
        var state = countdown.state();
        showTime(countdown.left(), state);
        pause.setVisible(state != Countdown.State.OVER);
        pause.setManaged(pause.isVisible());
        dress(
                pause,
                state == Countdown.State.PAUSED ? "timer.goOn" : "timer.pause",
                state == Countdown.State.PAUSED ? MaterialDesignP.PLAY : MaterialDesignP.PAUSE);
        dress(
                sound,
                muted ? "timer.unmute" : "timer.mute",
                muted ? MaterialDesignV.VOLUME_OFF : MaterialDesignV.VOLUME_HIGH);
    }

    private void showTime(java.time.Duration left, Countdown.State state) {
        var shown = Spans.digits(left);
        if (!shown.equals(digits.getText())) {
            digits.setText(shown);
        }
        said.setText(
                switch (state) {
                    case PAUSED -> Words.say("timer.paused");
                    case OVER -> Words.say("timer.over");
                    case OFF, RUNNING -> "";
                });
        digits.setAccessibleText(
                state == Countdown.State.OVER ? Words.say("timer.over") : Spans.spoken(left));
        mark(state, Spans.seconds(left) <= LAST_SECONDS);
    }

    private void mark(Countdown.State state, boolean last) {
        boolean running = state == Countdown.State.RUNNING;
        box.pseudoClassStateChanged(LAST, running && last);
        box.pseudoClassStateChanged(OVER, state == Countdown.State.OVER);
        box.pseudoClassStateChanged(PAUSED, state == Countdown.State.PAUSED);
        if (state != Countdown.State.OVER) {
            pulse.stop();
            digits.setOpacity(1);
        }
    }

    /// Shows that the time is over, where motion is welcome by a pulse.
    public void pulse() {
        if (!Platform.getPreferences().isReducedMotion()) {
            pulse.playFromStart();
        }
    }

    private static Button wide(String key) {
        var button = new Button(Words.say(key));
        Words.find(key + ".tip").ifPresent(tip -> button.setTooltip(new Tooltip(tip)));
        button.getStyleClass().add("find-text");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button button(String key, Ikon icon) {
        var button = new Button();
        button.getStyleClass().add("timer-button");
        dress(button, key, icon);
        return button;
    }

    private static void dress(Button button, String key, Ikon icon) {
        if (key.equals(button.getUserData())) {
            return;
        }
        button.setUserData(key);
        button.setGraphic(Icons.of(icon));
        button.setTooltip(new Tooltip(Words.say(key)));
        button.setAccessibleText(Words.say(key));
    }

    private void begin() {
        Spans.typed(typed.getText()).ifPresent(actions::start);
    }

    private void press(KeyEvent event) {
        if (isAsking() && event.getCode() == KeyCode.ESCAPE) {
            actions.stop();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == typed) {
            begin();
            event.consume();
        }
    }
}
