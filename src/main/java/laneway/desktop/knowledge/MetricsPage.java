// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.edit.SetProperty;
import laneway.model.Actual;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.PartId;
import laneway.model.Standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The metrics, what is off its target first, and below them what was measured for one of them.
final class MetricsPage implements Page {
    private final KnowledgeActions actions;
    private final PartTable<Metric> table;
    private final Label rule = new Label();
    private final Label measured = new Label();
    private final Label wrong = new Label();
    private final TextField entry = new TextField();
    private final VBox detail;
    private final VBox whole;

    MetricsPage(KnowledgeActions actions) {
        this.actions = actions;
        var name = KnowledgeWords.say("actuals.entry");
        Names.give(entry, name);
        entry.setPromptText(name);
        entry.setOnAction(_ -> take(entry.getText()));
        entry.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShortcutDown() && event.getCode() == KeyCode.V && isTable()) {
                        event.consume();
                        paste();
                    }
                });
        HBox.setHgrow(entry, Priority.ALWAYS);
        var add = new Button(KnowledgeWords.say("actuals.add"));
        add.setOnAction(_ -> take(entry.getText()));
        var paste = new Button(KnowledgeWords.say("actuals.paste"));
        paste.setOnAction(_ -> paste());
        for (Label label : List.of(rule, measured, wrong)) {
            label.setWrapText(true);
        }
        rule.getStyleClass().add("secondary");
        wrong.getStyleClass().add("field-wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        detail = new VBox(8, rule, measured, new HBox(6, entry, add, paste), wrong);
        detail.getStyleClass().add("owner-editor");
        table = new PartTable<>(actions, MetricSheet.sheet()).onSelected(this::showDetail);
        whole = new VBox(8, table.node(), detail);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
    }

    private static boolean isTable() {
        var text = Clipboard.getSystemClipboard().getString();
        return text != null && text.strip().contains("\n");
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        take(text == null ? "" : text);
    }

    /// Adds what is understood to what was measured, or says what is wrong and changes nothing.
    private void take(String text) {
        wrong.setText("");
        table.selected()
                .ifPresent(metric -> {
                    switch (PastedActuals.read(text)) {
                        case Written.Value<List<Actual>>(List<Actual> fresh) -> {
                            var joined = PastedActuals.joined(metric.actuals(), fresh);
                            actions.apply(SetProperty.of(metric.id(), Metric.ACTUALS, joined));
                            entry.clear();
                        }
                        case Written.Wrong<List<Actual>>(String sentence) ->
                                wrong.setText(sentence);
                    }
                });
    }

    private void showDetail(Optional<Metric> metric) {
        detail.setVisible(metric.isPresent());
        metric.ifPresent(it -> {
            rule.setText(KnowledgeWords.say("metrics.rule", it.tolerance()));
            measured.setText(
                    it.actuals().isEmpty()
                            ? KnowledgeWords.say("actuals.empty")
                            : it.actuals().reversed().stream()
                                    .limit(12)
                                    .map(MetricsPage::say)
                                    .collect(Collectors.joining("   ·   ")));
            rule.setGraphic(Standing.of(it).map(MetricSheet::sign).orElse(null));
        });
    }

    private static String say(Actual actual) {
        var value = WrittenNumber.say(actual.value());
        return Optional.of(actual.segment())
                .filter(segment -> !segment.isBlank())
                .map(segment ->
                        KnowledgeWords.say(
                                "actuals.segment", actual.date().toString(), value, segment))
                .orElseGet(
                        () -> KnowledgeWords.say("actuals.one", actual.date().toString(), value));
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void open(JourneyMap map) {
        table.open(map);
        showDetail(table.selected());
    }

    @Override
    public void show(JourneyMap map) {
        table.show(map);
        showDetail(table.selected());
    }

    @Override
    public void select(PartId part) {
        table.select(part);
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public void settle() {
        table.settle();
    }
}
