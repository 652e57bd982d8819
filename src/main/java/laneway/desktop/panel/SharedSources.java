// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.Source;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all of several cards rest on; a new source is written first and then given to all at once,
/// so that it is one step to undo.
final class SharedSources implements Editor<List<Source>> {
    private final Consumer<List<Source>> changed;
    private final VBox shared = new VBox(4);
    private final Label others = new Label(Words.say("field.sources.others"));
    private final VBox entry = new VBox(6);
    private final Button open =
            new Button(Words.say("field.source.add"), Icons.of(MaterialDesignP.PLUS));
    private final VBox box = new VBox(6, shared, others, entry, open);
    private List<Source> sources = List.of();

    SharedSources(Consumer<List<Source>> changed) {
        this.changed = changed;
        others.getStyleClass().add("secondary");
        Wrapping.in(others);
        open.getStyleClass().add("link-button");
        open.setAccessibleText(Words.say("field.source.add"));
        open.setOnAction(_ -> write());
        for (Node node : List.of(shared, others, entry, open)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        entry.setVisible(false);
    }

    private void write() {
        var row = new TextRow.OfSource(() -> {});
        var add = new Button(Words.say("field.source.addToAll"));
        add.setOnAction(_ -> {
            row.value().ifPresent(this::add);
            close();
        });
        entry.getChildren().setAll(row.node(), add);
        entry.setVisible(true);
        open.setVisible(false);
        row.node().requestFocus();
    }

    private void close() {
        open.setVisible(true);
        open.requestFocus();
        entry.setVisible(false);
        entry.getChildren().clear();
    }

    private void add(Source source) {
        var more = new ArrayList<>(sources);
        more.add(source);
        changed.accept(more);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node target() {
        return open;
    }

    @Override
    public void show(Reading<List<Source>> reading) {
        sources = reading.value() == null ? List.of() : List.copyOf(reading.value());
        shared.getChildren().setAll(sources.stream().map(this::line).toList());
        shared.setVisible(!sources.isEmpty());
        others.setVisible(reading.mixed());
    }

    private Node line(Source source) {
        var text =
                Stream.of(source.quote(), source.participant(), source.link())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        var label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(Words.say("field.remove", text));
        remove.setOnAction(_ ->
                changed.accept(sources.stream().filter(other -> !other.equals(source)).toList()));
        var line = new HBox(4, label, remove);
        line.getStyleClass().add("field-row");
        return line;
    }
}
