// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list of values, one row each; a row joins the list once something is written in it.
final class RowsEditor<T> implements Editor<List<T>> {
    private final VBox box = new VBox(6);
    private final VBox rows = new VBox(6);
    private final Function<Runnable, Row<T>> newRow;
    private final Consumer<List<T>> changed;
    private final Button add;
    private final List<Row<T>> editors = new ArrayList<>();
    private List<T> values = List.of();
    private boolean showing;

    /// One row: shows a value, and reads back what was made of it.
    interface Row<T> {
        Node node();

        void show(T value);

        /// The value; empty for a row in which nothing is written.
        Optional<T> value();
    }

    /// @param newRow makes a row that runs what it is given at every keystroke
    RowsEditor(String addText, Function<Runnable, Row<T>> newRow, Consumer<List<T>> changed) {
        this.newRow = newRow;
        this.changed = changed;
        add = new Button(addText, Icons.of(MaterialDesignP.PLUS));
        add.getStyleClass().addAll("link-button");
        add.setOnAction(_ -> {
            append();
            editors.getLast().node().requestFocus();
        });
        box.getChildren().setAll(rows, add);
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(false);
    }

    private void append() {
        var row = newRow.apply(this::tell);
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(Words.say("field.removeRow"));
        var line = new HBox(2, row.node(), remove);
        line.getStyleClass().add("field-row");
        HBox.setHgrow(row.node(), Priority.ALWAYS);
        remove.setOnAction(_ -> {
            remove(editors.indexOf(row));
            tell();
        });
        editors.add(row);
        rows.getChildren().add(line);
        rows.setVisible(true);
    }

    private void remove(int index) {
        if (rows.getChildren().get(index).isFocusWithin()) {
            add.requestFocus();
        }
        editors.remove(index);
        rows.getChildren().remove(index);
        rows.setVisible(!editors.isEmpty());
    }

    private void tell() {
        if (showing) {
            return;
        }
        var written = editors.stream().map(Row::value).flatMap(Optional::stream).toList();
        if (!written.equals(values)) {
            values = written;
            changed.accept(written);
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Reading<List<T>> reading) {
        var shown = reading.value() == null ? List.<T>of() : reading.value();
        if (shown.equals(values)) {
            return;
        }
        values = shown;
        showing = true;
        while (editors.size() > shown.size()) {
            remove(editors.size() - 1);
        }
        for (int i = 0; i < shown.size(); i++) {
            if (i == editors.size()) {
                append();
            }
            var value = shown.get(i);
            var row = editors.get(i);
            // A row that shows it already keeps its caret.
            if (!row.value().equals(Optional.of(value))) {
                row.show(value);
            }
        }
        showing = false;
    }
}
