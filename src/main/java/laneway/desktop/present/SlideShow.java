// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import laneway.desktop.present.Talk.Blank;

/// What the audience sees: the slide, and how far the presentation is.
final class SlideShow extends StackPane {
    private static final Duration FADE = Duration.millis(140);

    private final SlideView slide;
    private final Label number = new Label();
    private final Region progress = new Region();
    private final Region blank = new Region();

    SlideShow(Deck deck, SlideImages images) {
        slide = new SlideView(deck, images);
        number.getStyleClass().add("slide-number");
        progress.getStyleClass().add("slide-progress");
        progress.setMaxHeight(Region.USE_PREF_SIZE);
        blank.setVisible(false);
        setAlignment(number, Pos.BOTTOM_RIGHT);
        setAlignment(progress, Pos.BOTTOM_LEFT);
        getChildren().addAll(slide, number, progress, blank);
        getStyleClass().add("presentation");
    }

    /// Shows where a presentation is.
    void show(Talk talk) {
        boolean other = slide.show(talk.at());
        number.setText(
                talk.typed().isEmpty()
                        ? PresentWords.say("slide.number", talk.at() + 1, talk.count())
                        : PresentWords.say("slide.goTo", talk.typed()));
        progress.maxWidthProperty()
                .bind(widthProperty().multiply((talk.at() + 1.0) / talk.count()));
        blank.setVisible(talk.blank() != Blank.NOT);
        blank.setStyle(
                "-fx-background-color: " + (talk.blank() == Blank.WHITE ? "white" : "black") + ";");
        if (other && !Platform.getPreferences().isReducedMotion()) {
            var fade = new FadeTransition(FADE, slide);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
