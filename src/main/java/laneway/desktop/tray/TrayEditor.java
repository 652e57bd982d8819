// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.tray;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.CardId;

import java.util.Optional;

/// Where a parked card is written, in its place in the list; Enter takes over what stands there,
/// Esc leaves the card as it was.
final class TrayEditor {
    private static final Duration MOMENT = Duration.millis(300);
    private static final int LETTERS_IN_ROW = 30;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 10;

    private record Open(CardId card, TextArea area) {}

    private final TrayActions actions;
    private final Runnable closed;
    private final StackPane place = new StackPane();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private Optional<Open> open = Optional.empty();

    /// @param closed hears that the editor is needed no more
    TrayEditor(TrayActions actions, Runnable closed) {
        this.actions = actions;
        this.closed = closed;
        place.getStyleClass().add("tray-editor");
        // a press in here is none on the list
        place.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        moment.setOnFinished(_ -> keep());
    }

    /// Where the editor is while it is open.
    StackPane node() {
        return place;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /// Whether a card is being written.
    boolean isOn(CardId card) {
        return open.filter(now -> now.card().equals(card)).isPresent();
    }

    void open(CardId card, String text) {
        finish();
        var area = new TextArea(text);
        Wrapping.in(area);
        Names.give(area, Words.say("tray.edit"));
        area.textProperty().subscribe(this::fit);
        area.textProperty().subscribe((_, _) -> moment.playFromStart());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        Platform.runLater(() -> leave(area));
                    }
                });
        var paper = new StackPane(area);
        open = Optional.of(new Open(card, area));
        place.getChildren().setAll(paper);
        fit(text);
        actions.writing(area, paper);
    }

    /// Brings the keyboard here, once the list shows the editor.
    void focus() {
        open.ifPresent(now -> {
            now.area().requestFocus();
            now.area().end();
        });
    }

    private void fit(String text) {
        long rows = text.lines().mapToLong(line -> 1 + line.length() / LETTERS_IN_ROW).sum();
        int wanted = Math.clamp(rows + (text.endsWith("\n") ? 1 : 0), LEAST_ROWS, MOST_ROWS);
        open.ifPresent(now -> now.area().setPrefRowCount(wanted));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            drop();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown()) {
                open.ifPresent(now -> now.area().replaceSelection("\n"));
            } else {
                finish();
            }
        }
    }

    /// The keyboard went elsewhere within the window; another window may come and go.
    private void leave(TextArea area) {
        boolean still = open.filter(now -> now.area() == area).isPresent();
        if (still && (area.getScene() == null || area.getScene().getFocusOwner() != area)) {
            finish();
        }
    }

    private void keep() {
        open.ifPresent(now -> actions.unfinished(now.card(), now.area().getText()));
    }

    /// Takes over what stands here.
    void finish() {
        open.ifPresent(now -> {
            close();
            actions.rewrite(now.card(), now.area().getText());
        });
    }

    /// Leaves the card as it was.
    void drop() {
        if (open.isPresent()) {
            close();
        }
    }

    private void close() {
        moment.stop();
        open.ifPresent(now -> {
            open = Optional.empty();
            actions.left();
            closed.run();
        });
        place.getChildren().clear();
    }
}
