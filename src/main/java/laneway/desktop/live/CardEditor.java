// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

import laneway.desktop.words.Names;
import laneway.layout.Theme;
import laneway.session.EditTarget;
import laneway.session.Request;
import laneway.tool.Input;
import laneway.tool.Modifier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;

/// The in-place editor while it is open: text written over a card or a name, with what is offered
/// for it below.
final class CardEditor {
    private static final double MARGIN = 8;

    private final Wire wire;
    private final Sheet sheet = new Sheet();
    private final Provisional provisional;
    private final Offers offers;
    private final Pane pane;
    private final boolean name;
    private Theme theme;
    private Optional<EditorPlace> place = Optional.empty();
    private boolean open = true;

    /// @param pane what the editor is shown in
    CardEditor(Request.OpenEditor request, Wire wire, Pane pane, Theme theme) {
        this.wire = wire;
        this.pane = pane;
        this.theme = theme;
        provisional = new Provisional(request.target());
        name = request.target() instanceof EditTarget.OfName;
        offers = Offers.of(request, wire.session().map(), this::choose);
        area().setText(request.text());
        Names.give(area(), LiveWords.say(name ? "live.editor.name" : "live.editor.card"));
        if (name) {
            area().selectAll();
        } else {
            area().positionCaret(request.text().length());
        }
        area().textProperty().subscribe((_, text) -> changed(text));
        area().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area().focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        Platform.runLater(this::leaveIfElsewhere);
                    }
                });
        for (Node node : new Node[] {sheet, offers}) {
            node.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
            node.addEventHandler(
                    ScrollEvent.ANY, event -> pane.fireEvent(event.copyFor(pane, pane)));
        }
    }

    TextArea area() {
        return sheet.area();
    }

    /// What the text area lies on.
    Pane paper() {
        return sheet;
    }

    /// Puts the editor on the screen and the caret into it.
    void show() {
        pane.getChildren().addAll(sheet, offers);
        offers.show(area().getText());
        place();
        reveal();
        area().requestFocus();
    }

    /// Scrolls as little as shows the card that is being written, and not at all if it is seen.
    private void reveal() {
        if (name) {
            return;
        }
        var on = wire.projection();
        place.ifPresent(now -> {
            var piece = on.pieceOf(now.sheet());
            var seen = piece.body();
            var box = piece.toScreen(now.sheet());
            wire.scrollBy(
                    hidden(box.x(), box.right(), seen.x(), seen.right()),
                    piece.rests() ? 0 : hidden(box.y(), box.bottom(), seen.y(), seen.bottom()));
        });
    }

    private static double hidden(double start, double end, double from, double to) {
        if (start < from) {
            return start - from - MARGIN;
        }
        return end > to ? Math.min(end - to + MARGIN, start - from) : 0;
    }

    void dress(Theme dressed) {
        theme = dressed;
        place();
    }

    /// Puts the editor where its text belongs, after the view or the text changed.
    void place() {
        var on = wire.projection();
        place = provisional.place(area().getText(), on.board());
        place.ifPresent(now -> sheet.place(now, on, theme));
        offers.placeBelow(sheet, on.body());
    }

    private void changed(String text) {
        if (!open) {
            return;
        }
        if (name && text.indexOf('\n') >= 0) {
            area().setText(text.replaceAll("\\R+", " "));
            return;
        }
        var _ = wire.send(new Input.EditorText(text));
        offers.show(text);
        place();
        reveal();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> consumeIf(offers.move(-1), event);
            case DOWN -> consumeIf(offers.move(1), event);
            case ENTER -> {
                event.consume();
                if (event.isShiftDown() || event.isAltDown()) {
                    breakLine();
                } else {
                    finish(Input.Key.ENTER, event);
                }
            }
            case TAB -> {
                event.consume();
                finish(Input.Key.TAB, event);
            }
            case ESCAPE -> {
                event.consume();
                if (!offers.close()) {
                    send(Input.Key.ESCAPE, event);
                }
            }
            case V -> {
                if (event.isShortcutDown() && event.isShiftDown()) {
                    event.consume();
                    area().paste();
                }
            }
            case F6 -> {
                if (wire.tool().finish()) {
                    event.consume();
                    pane.fireEvent(event.copyFor(pane, pane));
                }
            }
            default -> {}
        }
    }

    private void breakLine() {
        if (!name) {
            area().replaceSelection("\n");
        }
    }

    private void finish(Input.Key key, KeyEvent event) {
        offers.chosen().ifPresent(this::write);
        if (offers.splits()) {
            var split = offers.split(area().getText());
            send(Input.Key.ESCAPE, event);
            split.ifPresent(wire.session()::apply);
            if (key == Input.Key.TAB) {
                send(key, event);
            }
            return;
        }
        send(key, event);
    }

    private void send(Input.Key key, KeyEvent event) {
        var held = EnumSet.noneOf(Modifier.class);
        if (event.isShiftDown()) {
            held.add(Modifier.SHIFT);
        }
        var _ = wire.send(new Input.KeyPress(key, held));
    }

    private static void consumeIf(boolean used, KeyEvent event) {
        if (used) {
            event.consume();
        }
    }

    /// A touchpoint was picked with the pointer.
    private void choose(String touchpoint) {
        write(touchpoint);
        offers.close();
        area().requestFocus();
    }

    /// The first line becomes the name of a touchpoint; the note below it stays.
    private void write(String touchpoint) {
        var text = area().getText();
        int end = text.indexOf('\n');
        area().setText(end < 0 ? touchpoint : touchpoint + text.substring(end));
        area().positionCaret(area().getLength());
    }

    /// Turning to another part of the window takes over what was written; turning to another window
    /// leaves the editor open for the return.
    private void leaveIfElsewhere() {
        var scene = area().getScene();
        if (open && scene != null && scene.getFocusOwner() != area()) {
            var _ = wire.tool().finish();
        }
    }

    /// The editor closes; it stays in sight, without a caret, until the board below is painted.
    ///
    /// @param whenPainted runs a task as soon as the board is painted
    void close(Consumer<Runnable> whenPainted) {
        open = false;
        pane.getChildren().remove(offers);
        sheet.setMouseTransparent(true);
        sheet.getStyleClass().add("closing");
        whenPainted.accept(() -> pane.getChildren().remove(sheet));
    }

    boolean isOpen() {
        return open;
    }
}
