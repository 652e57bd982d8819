// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.spelling;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.util.Duration;

import laneway.desktop.words.Words;
import laneway.spelling.Speller;
import laneway.spelling.Speller.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Underlines the words of a text area that are misspelled, and offers others for them in its
/// context menu. The word that is being written is left in peace for a moment.
public final class SpellingMarks {
    private static final Duration MOMENT = Duration.millis(700);

    private final TextArea area;
    private final Speller speller;
    private final Consumer<String> accepted;
    private final Pane lines = new Pane();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private List<Span> wrong = List.of();

    /// Watches a text area for as long as it lives.
    ///
    /// @param paper holds the area, and gets the lines as a child
    /// @param accepted hears of words that the user takes as right
    public static void on(TextArea area, Pane paper, Speller speller, Consumer<String> accepted) {
        new SpellingMarks(area, speller, accepted).watch(paper);
    }

    private SpellingMarks(TextArea area, Speller speller, Consumer<String> accepted) {
        this.area = area;
        this.speller = speller;
        this.accepted = accepted;
    }

    private void watch(Pane paper) {
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        paper.getChildren().add(lines);
        moment.setOnFinished(_ -> look(true));
        area.textProperty().subscribe((_, _) -> written());
        area.caretPositionProperty().subscribe((_, _) -> draw());
        area.scrollTopProperty().subscribe(_ -> draw());
        area.layoutBoundsProperty().subscribe(_ -> draw());
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        look(true);
    }

    private void written() {
        moment.playFromStart();
        look(false);
    }

    private void look(boolean all) {
        var text = area.getText();
        int caret = area.getCaretPosition();
        wrong =
                speller.misspelled(text).stream()
                        .filter(span -> all || !span.touches(caret))
                        .toList();
        area.requestLayout();
        Platform.runLater(this::draw);
    }

    private void draw() {
        var drawn = new ArrayList<Line>();
        if (area.getSkin() instanceof TextAreaSkin skin) {
            for (Span span : wrong) {
                if (span.end() <= area.getLength()) {
                    underline(span, skin, drawn);
                }
            }
        }
        lines.getChildren().setAll(drawn);
    }

    /// A word may be broken over several lines.
    private void underline(Span span, TextAreaSkin skin, List<Line> drawn) {
        int start = span.start();
        var first = skin.getCharacterBounds(start);
        for (int i = start; i < span.end(); i++) {
            var last = skin.getCharacterBounds(i);
            var next = i + 1 < span.end() ? skin.getCharacterBounds(i + 1) : null;
            if (first == null || last == null) {
                return;
            }
            if (next == null || next.getMinY() > last.getMaxY() - 1) {
                drawn.add(line(first, last));
                first = next;
            }
        }
    }

    private Line line(Rectangle2D first, Rectangle2D last) {
        double y = area.getLayoutY() + Math.rint(last.getMaxY()) - 1;
        var line =
                new Line(
                        area.getLayoutX() + first.getMinX(),
                        y,
                        area.getLayoutX() + last.getMaxX(),
                        y);
        line.getStyleClass().add("misspelled");
        return line;
    }

    private void offer(ContextMenuEvent event) {
        misspelledAt(event)
                .ifPresent(span -> {
                    event.consume();
                    var menu = menu(span);
                    menu.setAutoHide(true);
                    menu.show(area, event.getScreenX(), event.getScreenY());
                });
    }

    private Optional<Span> misspelledAt(ContextMenuEvent event) {
        int place = area.getCaretPosition();
        if (!event.isKeyboardTrigger() && area.getSkin() instanceof TextAreaSkin skin) {
            place = skin.getIndex(event.getX(), event.getY()).getCharIndex();
        }
        int meant = place;
        return wrong.stream()
                .filter(span -> span.end() <= area.getLength() && span.touches(meant))
                .findFirst();
    }

    private ContextMenu menu(Span span) {
        var word = area.getText(span.start(), span.end());
        var menu = new ContextMenu();
        for (String other : speller.suggestions(word)) {
            var item = new MenuItem(other);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> area.replaceText(span.start(), span.end(), other));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            var none = new MenuItem(Words.say("spelling.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        var add = new MenuItem(Words.say("spelling.accept", word));
        add.setMnemonicParsing(false);
        add.setOnAction(_ -> {
            speller.accept(word);
            accepted.accept(word);
            look(true);
        });
        menu.getItems().addAll(new SeparatorMenuItem(), add);
        return menu;
    }
}
