// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.SwipeEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;

import laneway.desktop.work.Works;
import laneway.layout.Showing;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.model.StageId;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A map being presented: the windows with the slides and the notes, and what they listen to.
public final class Presentation {
    private static final Duration POINTER_STAYS = Duration.seconds(2.5);

    private final List<Stage> windows = new ArrayList<>();
    private final SlideShow showing;
    private final Optional<NotesView> notes;
    private final Runnable ended;
    private Talk talk;

    /// Slides that are laid out, to be shown.
    ///
    /// @param at the slide to begin with
    public record Prepared(Deck deck, int at) {}

    /// Lays the slides of a map out; takes a moment, so not on the screen's thread.
    ///
    /// @param shown what of the map is shown
    /// @param from the stage to begin with; null for the beginning
    public static Prepared prepare(
            JourneyMap map, Showing shown, @Nullable StageId from, Fonts fonts) {
        var deck = Deck.of(map, shown, new Typesetter(fonts));
        return new Prepared(deck, from == null ? 0 : deck.indexOf(from));
    }

    /// Shows slides on the screens that there are.
    ///
    /// @param owner the program's window
    /// @param ended runs when the presentation is over
    public Presentation(
            Prepared prepared,
            Window owner,
            List<Rectangle2D> screens,
            Theme theme,
            Works works,
            Runnable ended) {
        this.ended = ended;
        var deck = prepared.deck();
        talk = Talk.begin(deck.size(), prepared.at());
        var images = new SlideImages(deck, theme, works);
        showing = new SlideShow(deck, images);
        var frame =
                new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        var places = Screens.arrange(screens, frame);
        notes = places.presenter().map(_ -> new NotesView(deck, images, InstantSource.system()));
        var audience = window(owner, showing, places.audience());
        fill(audience);
        hidePointer(audience.getScene());
        notes.map(view -> window(owner, view, places.presenter().orElseThrow()))
                .ifPresent(window -> window.initStyle(StageStyle.UNDECORATED));
        show();
        windows.forEach(Stage::show);
        windows.getLast().requestFocus();
    }

    private Stage window(Window owner, Parent content, Rectangle2D screen) {
        var scene = new Scene(content, screen.getWidth(), screen.getHeight());
        var window = new Stage();
        window.initOwner(owner);
        window.setTitle(PresentWords.say("window.title"));
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
        window.setScene(scene);
        window.setOnHidden(_ -> end());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.setOnMouseClicked(this::clicked);
        scene.setOnSwipeLeft(event -> swiped(event, Cue.NEXT));
        scene.setOnSwipeRight(event -> swiped(event, Cue.BACK));
        windows.add(window);
        return window;
    }

    /// The notes only cover their screen: of two windows that would fill one each, the platform
    /// takes the first back to its ordinary size.
    private static void fill(Stage window) {
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreen(true);
    }

    private static void hidePointer(Scene scene) {
        var pause = new PauseTransition(POINTER_STAYS);
        pause.setOnFinished(_ -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(
                MouseEvent.MOUSE_MOVED,
                _ -> {
                    scene.setCursor(Cursor.DEFAULT);
                    pause.playFromStart();
                });
        pause.play();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        event.consume();
        var digit = digit(event);
        if (digit.isPresent()) {
            talk = talk.typing(digit.get());
            show();
        } else {
            Cue.of(event.getCode()).ifPresent(this::take);
        }
    }

    private static Optional<Character> digit(KeyEvent event) {
        if (!event.getCode().isDigitKey()) {
            return Optional.empty();
        }
        var name = event.getCode().getName();
        return Optional.of(name.charAt(name.length() - 1));
    }

    private void clicked(MouseEvent event) {
        // a swipe ends in a click too
        if (!event.isStillSincePress()) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            take(Cue.NEXT);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            take(Cue.BACK);
        }
    }

    private void swiped(SwipeEvent event, Cue cue) {
        event.consume();
        take(cue);
    }

    private void take(Cue cue) {
        if (cue == Cue.END) {
            end();
        } else {
            talk = talk.after(cue);
            show();
        }
    }

    private void show() {
        showing.show(talk);
        notes.ifPresent(view -> view.show(talk));
    }

    /// Ends the presentation, if it is not over.
    public void end() {
        if (windows.isEmpty()) {
            return;
        }
        var closing = List.copyOf(windows);
        windows.clear();
        notes.ifPresent(NotesView::stop);
        closing.forEach(Stage::close);
        ended.run();
    }
}
