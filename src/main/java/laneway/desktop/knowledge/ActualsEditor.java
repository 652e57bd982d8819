// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Wrapping;
import laneway.edit.SetProperty;
import laneway.model.Actual;
import laneway.model.Metric;
import laneway.model.MetricId;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What was measured for one metric: written, pasted, corrected and removed.
final class ActualsEditor {
    private static final double HEIGHT = 110;
    private static final double ROW = 26;

    private final KnowledgeActions actions;
    private final ListView<Actual> list = new ListView<>();
    private final TextField entry = new TextField();
    private final Button add = new Button();
    private final Button correct =
            tool("actuals.correct", MaterialDesignP.PENCIL_OUTLINE, this::correct);
    private final Button remove =
            tool("actuals.remove", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove);
    private final Label wrong = new Label();
    private final HBox written;
    private final HBox line;
    private Optional<Metric> metric = Optional.empty();
    private Optional<Actual> corrected = Optional.empty();

    ActualsEditor(KnowledgeActions actions) {
        this.actions = actions;
        var name = KnowledgeWords.say("actuals.entry");
        Names.give(entry, name);
        entry.setPromptText(name);
        entry.setOnAction(_ -> take(entry.getText()));
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(entry, Priority.ALWAYS);
        add.setOnAction(_ -> take(entry.getText()));
        var paste = new Button(KnowledgeWords.say("actuals.paste"));
        paste.setOnAction(_ -> paste());
        line = new HBox(6, entry, add, paste);
        Wrapping.in(wrong);
        wrong.getStyleClass().add("field-wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        list.setAccessibleText(KnowledgeWords.say("actuals.list"));
        list.getStyleClass().add("actuals");
        list.setPlaceholder(new Label(KnowledgeWords.say("actuals.empty")));
        list.setPrefHeight(HEIGHT);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new ActualCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        HBox.setHgrow(list, Priority.ALWAYS);
        written = new HBox(4, list, new VBox(4, correct, remove));
        stop();
        offer();
    }

    private static Button tool(String key, Ikon icon, Runnable effect) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().add("tool");
        button.setAccessibleText(KnowledgeWords.say(key));
        button.setTooltip(new Tooltip(KnowledgeWords.say(key)));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /// What was measured, the newest first.
    Node list() {
        return written;
    }

    /// Where a value is written.
    Node line() {
        return line;
    }

    /// What is wrong with what was written.
    Node message() {
        return wrong;
    }

    void show(Optional<Metric> shown) {
        var before = metric.map(Metric::id);
        metric = shown;
        if (!before.equals(shown.map(Metric::id))) {
            wrong.setText("");
            entry.clear();
            stop();
        }
        var values = shown.map(it -> it.actuals().reversed()).orElse(List.of());
        if (!list.getItems().equals(values)) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(values);
            list.getSelectionModel().select(Math.min(at, values.size() - 1));
        }
        offer();
    }

    private Optional<Actual> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void offer() {
        correct.setDisable(selected().isEmpty());
        remove.setDisable(selected().isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V && isTable()) {
            event.consume();
            paste();
        } else if (event.getCode() == KeyCode.ESCAPE && corrected.isPresent()) {
            event.consume();
            entry.clear();
            stop();
            list.requestFocus();
        }
    }

    private void pressedInList(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> correct();
            case DELETE -> remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isTable() {
        var text = Clipboard.getSystemClipboard().getString();
        return text != null && text.strip().contains("\n");
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        take(text == null ? "" : text);
    }

    /// Writes a value anew; what is written takes its place.
    private void correct() {
        selected()
                .ifPresent(actual -> {
                    corrected = Optional.of(actual);
                    add.setText(KnowledgeWords.say("actuals.change"));
                    entry.setText(PastedActuals.written(actual));
                    entry.requestFocus();
                    entry.selectAll();
                });
    }

    private void stop() {
        corrected = Optional.empty();
        add.setText(KnowledgeWords.say("actuals.add"));
    }

    private void remove() {
        selected().ifPresent(actual -> set(it -> PastedActuals.without(it, actual)));
    }

    /// Adds what is understood to what was measured, or says what is wrong and changes nothing.
    private void take(String text) {
        wrong.setText("");
        switch (PastedActuals.read(text)) {
            case Written.Value<List<Actual>>(List<Actual> fresh) -> {
                var old = corrected;
                set(known ->
                        PastedActuals.joined(
                                old.map(it -> PastedActuals.without(known, it)).orElse(known),
                                fresh));
                entry.clear();
                stop();
            }
            case Written.Wrong<List<Actual>>(String sentence) -> wrong.setText(sentence);
        }
    }

    private void set(UnaryOperator<List<Actual>> change) {
        metric.map(Metric::id)
                .flatMap(this::now)
                .ifPresent(it ->
                        actions.apply(
                                SetProperty.of(
                                        it.id(), Metric.ACTUALS, change.apply(it.actuals()))));
    }

    private Optional<Metric> now(MetricId id) {
        return actions.map().part(id).filter(Metric.class::isInstance).map(Metric.class::cast);
    }

    private static final class ActualCell extends ListCell<Actual> {
        @Override
        protected void updateItem(@Nullable Actual actual, boolean empty) {
            super.updateItem(actual, empty);
            setText(actual == null ? null : say(actual));
        }

        private static String say(Actual actual) {
            var value = WrittenNumber.say(actual.value());
            return actual.segment().isBlank()
                    ? KnowledgeWords.say("actuals.one", actual.date().toString(), value)
                    : KnowledgeWords.say(
                            "actuals.segment", actual.date().toString(), value, actual.segment());
        }
    }
}
