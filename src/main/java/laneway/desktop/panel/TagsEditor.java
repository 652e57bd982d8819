// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;

import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A list of short words, each a chip that can be taken away; known words complete what is typed.
final class TagsEditor implements Editor<List<String>> {
    private final FlowPane row = new FlowPane(4, 4);
    private final TextField entry = new TextField();
    private final Consumer<List<String>> changed;
    private List<String> words = List.of();
    private List<String> partly = List.of();

    TagsEditor(Supplier<Collection<String>> known, Consumer<List<String>> changed) {
        this.changed = changed;
        row.getStyleClass().add("tags");
        entry.setPromptText(Words.say("field.add"));
        entry.setPrefColumnCount(9);
        entry.setOnAction(_ -> settle());
        entry.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        settle();
                    }
                });
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        var completion =
                TextFields.bindAutoCompletion(
                        entry, request -> matching(known, request.getUserText()));
        completion.setOnAutoCompleted(_ -> settle());
        row.getChildren().setAll(entry);
    }

    private List<String> matching(Supplier<Collection<String>> known, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : known.get().stream()
                        .filter(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
                        .filter(word -> !words.contains(word))
                        .toList();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE
                && entry.getText().isEmpty()
                && !words.isEmpty()) {
            change(words.subList(0, words.size() - 1));
            event.consume();
        }
    }

    @Override
    public void settle() {
        var word = entry.getText().strip();
        entry.clear();
        if (!word.isEmpty() && !words.contains(word)) {
            var more = new ArrayList<>(words);
            more.add(word);
            change(more);
        }
    }

    private void change(List<String> wanted) {
        var copy = List.copyOf(wanted);
        show(Reading.of(copy));
        changed.accept(copy);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public Node target() {
        return entry;
    }

    @Override
    public void show(Reading<List<String>> reading) {
        var shown = reading.value() == null ? List.<String>of() : reading.value();
        var some = reading.some().stream().map(String::valueOf).toList();
        if (!shown.equals(words) || !some.equals(partly)) {
            words = List.copyOf(shown);
            partly = some;
            row.getChildren().remove(0, row.getChildren().size() - 1);
            var chips = new ArrayList<Node>();
            words.forEach(word -> chips.add(chip(word)));
            partly.forEach(word -> chips.add(partlyChip(word)));
            row.getChildren().addAll(0, chips);
        }
    }

    /// A word that some of the parts have; a press gives it to all.
    private Node partlyChip(String word) {
        var chip = new Button(word, Icons.of(MaterialDesignP.PLUS));
        chip.getStyleClass().addAll("chip", "removable");
        chip.setAccessibleText(Words.say("field.addToAll", word));
        chip.setTooltip(new Tooltip(Words.say("field.addToAll", word)));
        Partly.show(chip, true);
        chip.setOnAction(_ -> {
            var more = new ArrayList<>(words);
            more.add(word);
            change(more);
        });
        return chip;
    }

    private Node chip(String word) {
        var chip = new Button(word, Icons.of(MaterialDesignC.CLOSE));
        chip.getStyleClass().addAll("chip", "removable");
        chip.setAccessibleText(Words.say("field.remove", word));
        chip.setOnAction(_ -> change(words.stream().filter(other -> !other.equals(word)).toList()));
        return chip;
    }
}
