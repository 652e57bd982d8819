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
    private final List<Row<T>> editors = new ArrayList<>();
    private List<T> values = List.of();

    /// One row: shows a value, and reads back what was made of it.
    interface Row<T> {
        Node node();

        void show(T value);

        /// The value; empty for a row in which nothing is written.
        Optional<T> value();
    }

    /// @param newRow makes a row that runs what it is given when the user is done with a field of
    ///   it
    RowsEditor(String addText, Function<Runnable, Row<T>> newRow, Consumer<List<T>> changed) {
        this.newRow = newRow;
        this.changed = changed;
        var add = new Button(addText, Icons.of(MaterialDesignP.PLUS));
        add.getStyleClass().addAll("link-button");
        add.setOnAction(_ -> {
            append();
            editors.getLast().node().requestFocus();
        });
        box.getChildren().setAll(rows, add);
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(false);
    }

    private Row<T> append() {
        var row = newRow.apply(this::commit);
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(Words.say("field.removeRow"));
        var line = new HBox(2, row.node(), remove);
        line.getStyleClass().add("field-row");
        HBox.setHgrow(row.node(), Priority.ALWAYS);
        remove.setOnAction(_ -> {
            editors.remove(row);
            rows.getChildren().remove(line);
            rows.setVisible(!editors.isEmpty());
            commit();
        });
        editors.add(row);
        rows.getChildren().add(line);
        rows.setVisible(true);
        return row;
    }

    private void commit() {
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
        editors.clear();
        rows.getChildren().clear();
        shown.forEach(value -> append().show(value));
        rows.setVisible(!editors.isEmpty());
    }
}
