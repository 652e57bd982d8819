// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Wrapping;
import laneway.model.Part;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// What a part has in a column; it is written or chosen in the cell itself.
final class PartCell<P extends Part> extends TableCell<P, P> implements Field.Site {
    private final PartTable<P> table;
    private final Column<P, ?> column;
    private final Label wrong = new Label();
    private Optional<Writing> writing = Optional.empty();

    /// A text that is being written, and who takes it.
    private record Writing(
            TextField field, String before, Part part, Function<String, Optional<String>> take) {}

    PartCell(PartTable<P> table, Column<P, ?> column) {
        this.table = table;
        this.column = column;
        wrong.getStyleClass().add("field-wrong");
        Wrapping.in(wrong);
        wrong.managedProperty().bind(wrong.visibleProperty());
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && writing.isEmpty()) {
                        edit();
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable P item, boolean empty) {
        super.updateItem(item, empty);
        writing.filter(it -> item == null || !it.part().id().equals(item.id()))
                .ifPresent(left -> {
                    writing = Optional.empty();
                    Platform.runLater(() -> take(left).ifPresent(table::tell));
                });
        show();
    }

    /// Shows the value as it is now.
    void show() {
        if (writing.isPresent()) {
            return;
        }
        P part = getItem();
        if (part == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(column.say(table.map(), part));
        setGraphic(column.sign().apply(part).orElse(null));
    }

    boolean isWriting() {
        return writing.isPresent();
    }

    /// Lets somebody change the value.
    void edit() {
        P part = getItem();
        if (part != null) {
            column.edit(table.actions(), part, this);
        }
    }

    /// Whether the value is written rather than chosen.
    boolean isWritten() {
        return column.field().isWritten();
    }

    /// Begins with a letter that was typed, where the value is written.
    void edit(String typed) {
        if (isWritten()) {
            edit();
        }
        writing.ifPresent(it -> {
            it.field().setText(typed);
            it.field().end();
        });
    }

    @Override
    public void offer(ContextMenu menu) {
        menu.show(this, Side.BOTTOM, 0, 0);
    }

    @Override
    public void write(String text, Function<String, Optional<String>> take) {
        var field = new TextField(text);
        Names.give(field, column.name());
        field.getStyleClass().add("cell-field");
        writing = Optional.of(new Writing(field, text, getItem(), take));
        wrong.setVisible(false);
        setText(null);
        setGraphic(new VBox(2, field, wrong));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(() -> wrong.setVisible(false));
        field.requestFocus();
        field.selectAll();
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        // the keyboard may go while an edit is being told, and edits do not nest
                        Platform.runLater(this::settle);
                    }
                });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(0);
            case TAB -> finish(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                end();
                table.focus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Takes the text over and goes on, or says at the field what is wrong.
    private void finish(int columns) {
        writing.ifPresent(it -> {
            var sentence = take(it);
            if (sentence.isPresent()) {
                wrong.setText(sentence.get());
                wrong.setVisible(true);
                it.field().setAccessibleHelp(sentence.get());
                return;
            }
            end();
            table.focus();
            if (columns != 0) {
                table.editBeside(this, columns);
            }
        });
    }

    private static Optional<String> take(Writing it) {
        var text = it.field().getText();
        return text.equals(it.before()) ? Optional.empty() : it.take().apply(text);
    }

    /// Takes over what is written, as somebody who clicks elsewhere expects; what cannot be
    /// understood is dropped, and the table says why.
    void settle() {
        writing.ifPresent(it -> {
            writing = Optional.empty();
            var sentence = take(it);
            show();
            sentence.ifPresent(table::tell);
        });
    }

    private void end() {
        writing = Optional.empty();
        show();
    }
}
