// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import laneway.desktop.words.Wrapping;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// What the presenter sees: this slide and the next, the notes, the clock and the time gone by.
final class NotesView extends BorderPane {
    private static final double SMALL = 16.0 / 9;

    private final Deck deck;
    private final InstantSource clock;
    private final Instant begun;
    private final SlideView now;
    private final SlideView next;
    private final VBox nextBox;
    private final VBox notes = new VBox();
    private final Label number = named("notes-number");
    private final Label time = named("notes-time");
    private final Label elapsed = named("notes-elapsed");
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    NotesView(Deck deck, SlideImages images, InstantSource clock) {
        this.deck = deck;
        this.clock = clock;
        begun = clock.instant();
        now = new SlideView(deck, images);
        next = new SlideView(deck, images);
        nextBox = framed("notes.next", next);
        var left = new VBox(framed("notes.now", now), nextBox);
        left.getStyleClass().add("notes-slides");
        var scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        notes.getStyleClass().add("notes-text");
        var right = new VBox(caption("notes.notes"), scroll);
        right.getStyleClass().add("notes-right");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(number, gap, elapsed, time);
        top.getStyleClass().add("notes-top");
        setTop(top);
        setLeft(left);
        setCenter(right);
        getStyleClass().add("notes-view");
        left.prefWidthProperty().bind(widthProperty().multiply(0.5));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        tick();
    }

    private static VBox framed(String caption, SlideView slide) {
        slide.prefHeightProperty().bind(slide.widthProperty().divide(SMALL));
        slide.getStyleClass().add("notes-slide");
        return new VBox(6, caption(caption), slide);
    }

    private static Label caption(String key) {
        var label = named("notes-caption");
        label.setText(PresentWords.say(key));
        return label;
    }

    private static Label named(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    void show(Talk talk) {
        now.show(talk.at());
        boolean more = talk.at() + 1 < talk.count();
        nextBox.setVisible(more);
        if (more) {
            next.show(talk.at() + 1);
        }
        number.setText(PresentWords.say("slide.number", talk.at() + 1, talk.count()));
        notes.getChildren().clear();
        var lines = deck.slides().get(talk.at()).notes();
        if (lines.isEmpty()) {
            notes.getChildren().add(caption("notes.none"));
        }
        for (String line : lines) {
            var label = named("notes-line");
            label.setText(line);
            Wrapping.in(label);
            notes.getChildren().add(label);
        }
    }

    private void tick() {
        var moment = clock.instant();
        time.setText(
                LocalTime.ofInstant(moment, ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)));
        elapsed.setText(said(java.time.Duration.between(begun, moment)));
    }

    /// Such as "3:07", from an hour on "1:03:07".
    static String said(java.time.Duration time) {
        return time.toHours() == 0
                ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    void stop() {
        ticking.stop();
    }
}
