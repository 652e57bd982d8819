// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.settings.Remembered;
import laneway.desktop.timer.Countdown;
import laneway.desktop.timer.TimerActions;
import laneway.desktop.timer.TimerBox;
import laneway.desktop.timer.Tone;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// The timer of the window, which goes on while maps come and go.
final class TimerDesk implements TimerActions {
    private static final Duration MORE = Duration.ofMinutes(1);
    private static final javafx.util.Duration TICK = javafx.util.Duration.millis(100);

    private final Countdown countdown;
    private final Works works;
    private final Consumer<String> teller;
    private final Runnable toBoard;
    private final TimerBox box = new TimerBox(this);
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private final Remembered remembered;

    /// @param teller says sentences to the user
    /// @param toBoard brings the keyboard to the board
    TimerDesk(
            InstantSource clock,
            Works works,
            Remembered remembered,
            Consumer<String> teller,
            Runnable toBoard) {
        countdown = new Countdown(clock);
        this.works = works;
        this.remembered = remembered;
        this.teller = teller;
        this.toBoard = toBoard;
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    Node node() {
        return box.node();
    }

    List<Command> commands() {
        return List.of(
                command("timer")
                        .icon(MaterialDesignT.TIMER_OUTLINE)
                        .keys(Keys.key(KeyCode.F7))
                        .named(this::name)
                        .does(this::startOrPause),
                command("timerMore").keys(Keys.shift(KeyCode.F7)).when(this::isOn).does(this::more),
                command("timerStop").when(this::isOn).does(this::stop),
                command("timerSound").ticked(() -> !isMuted()).does(this::mute));
    }

    private boolean isOn() {
        return countdown.state() != Countdown.State.OFF;
    }

    private String name() {
        return Words.say(
                switch (countdown.state()) {
                    case OFF, OVER -> "command.timer";
                    case RUNNING -> "command.timer.pause";
                    case PAUSED -> "command.timer.goOn";
                });
    }

    private void startOrPause() {
        switch (countdown.state()) {
            case OFF -> box.ask();
            case OVER -> {
                countdown.stop();
                box.ask();
            }
            case RUNNING, PAUSED -> pause();
        }
    }

    @Override
    public void start(Duration span) {
        countdown.start(span);
        show();
        toBoard.run();
    }

    @Override
    public void pause() {
        countdown.pause();
        show();
    }

    @Override
    public void more() {
        countdown.add(MORE);
        show();
    }

    @Override
    public void stop() {
        countdown.stop();
        ticking.stop();
        box.hide();
        toBoard.run();
    }

    @Override
    public void mute() {
        boolean muted = !isMuted();
        remembered.change(settings -> settings.withTimerMuted(muted));
        if (isOn()) {
            show();
        }
    }

    private boolean isMuted() {
        return remembered.get().timerMuted();
    }

    private void show() {
        box.show(countdown, isMuted());
        if (countdown.state() == Countdown.State.RUNNING) {
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    private void tick() {
        show();
        if (countdown.state() == Countdown.State.OVER) {
            end();
        }
    }

    private void end() {
        box.pulse();
        teller.accept(Words.say("timer.over"));
        if (!isMuted()) {
            works.runUnseen("tone", Tone::play, _ -> {});
        }
    }
}
