// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.accounts.FieldType;
import laneway.desktop.words.Wrapping;
import laneway.edit.SetProperty;
import laneway.edit.Typing;
import laneway.model.Condition;
import laneway.model.JourneyMap;
import laneway.model.Measure;
import laneway.model.Metric;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StageRule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Edits what is selected among what the map asks.
final class AskedEditor {
    private final CustomerActions actions;
    private final Label title = new Label();
    private final ComboBox<StageId> stage = new ComboBox<>();
    private final CheckBox wanted = new CheckBox();
    private final ComboBox<Measure.Aggregate> aggregate = new ComboBox<>();
    private final ComboBox<String> field = new ComboBox<>();
    private final ConditionEditor condition;
    private final TextArea note = new TextArea();
    private final VBox stageBox;
    private final HBox measureBox;
    private final VBox conditionBox;
    private final Label conditionLabel = new Label();
    private final VBox noteBox;
    private final VBox whole;
    private Optional<Asked> shown = Optional.empty();
    private boolean showing;

    AskedEditor(CustomerActions actions) {
        this.actions = actions;
        condition = new ConditionEditor(this::chosen);
        title.getStyleClass().add("heading");
        stage.setConverter(said(id -> stageName(id)));
        stage.setOnAction(_ -> chooseStage());
        stageBox = field("editor.stage", stage);
        wanted.setOnAction(_ -> switchWanted());
        aggregate.getItems().setAll(Measure.Aggregate.values());
        aggregate.setConverter(said(it -> CustomerWords.say("aggregate." + it)));
        aggregate.setOnAction(_ -> measured());
        field.setEditable(true);
        field.setOnAction(_ -> measured());
        measureBox =
                new HBox(10, field("editor.aggregate", aggregate), field("editor.field", field));
        conditionLabel.getStyleClass().add("field-label");
        conditionBox = new VBox(5, conditionLabel, condition.node());
        Wrapping.in(note);
        note.setPrefRowCount(2);
        note.textProperty().subscribe((_, text) -> noted(text));
        note.focusedProperty().subscribe(_ -> actions.pauseTyping());
        noteBox = field("editor.note", note);
        whole = new VBox(14, title, stageBox, wanted, measureBox, conditionBox, noteBox);
        whole.getStyleClass().add("asked-editor");
    }

    private static VBox field(String key, Node node) {
        var label = new Label(CustomerWords.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        return new VBox(5, label, node);
    }

    private static <V> StringConverter<V> said(Function<V, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable V value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException("the choice is not written in: " + text);
            }
        };
    }

    private String stageName(StageId id) {
        return actions.map().stage(id).map(Stage::name).orElse("");
    }

    Node node() {
        return whole;
    }

    void show(JourneyMap map, Optional<Asked> selected) {
        showing = true;
        shown = selected;
        whole.setVisible(selected.isPresent());
        selected.ifPresent(asked -> {
            title.setText(asked.title(map));
            switch (asked) {
                case Asked.OfStage rule -> rule.of(map).ifPresent(it -> showRule(map, it));
                case Asked.OfPath path ->
                        path.of(map)
                                .ifPresent(it ->
                                        showOptional(
                                                "editor.path",
                                                Optional.ofNullable(
                                                        path.property().of(it).rule())));
                case Asked.OfMetric metric -> metric.of(map).ifPresent(this::showMetric);
            }
        });
        showing = false;
    }

    private void showRule(JourneyMap map, StageRule rule) {
        stage.getItems().setAll(map.stages().stream().map(Stage::id).toList());
        stage.setValue(rule.stage());
        conditionLabel.setText(CustomerWords.say("editor.when"));
        condition.show(rule.condition(), actions.fields());
        if (!note.getText().equals(rule.note())) {
            note.setText(rule.note());
        }
        show(stageBox, true);
        show(wanted, false);
        show(measureBox, false);
        show(conditionBox, true);
        show(noteBox, true);
    }

    private void showOptional(String key, Optional<Condition> asked) {
        wanted.setText(CustomerWords.say(key));
        wanted.setSelected(asked.isPresent());
        asked.ifPresent(it -> condition.show(it, actions.fields()));
        conditionLabel.setText(CustomerWords.say("editor.when"));
        show(stageBox, false);
        show(wanted, true);
        show(measureBox, false);
        show(conditionBox, asked.isPresent());
        show(noteBox, false);
    }

    private void showMetric(Metric metric) {
        var measure = Optional.ofNullable(metric.measure());
        showOptional("editor.metric", measure.map(Measure::condition));
        measure.ifPresent(it -> {
            aggregate.setValue(it.aggregate());
            field.getItems().setAll(fieldsFor(it.aggregate()));
            field.setValue(it.field());
            field.getEditor().setText(it.field());
            conditionLabel.setText(
                    CustomerWords.say(
                            it.aggregate() == Measure.Aggregate.SHARE
                                    ? "editor.counts"
                                    : "editor.only"));
        });
        show(measureBox, measure.isPresent());
        boolean asksField = measure.filter(it -> asksField(it.aggregate())).isPresent();
        show(measureBox.getChildren().getLast(), asksField);
    }

    private static boolean asksField(Measure.Aggregate aggregate) {
        return switch (aggregate) {
            case MEAN, MEDIAN, SUM -> true;
            case COUNT, SHARE -> false;
        };
    }

    private List<String> fieldsFor(Measure.Aggregate how) {
        return actions.fields().stream()
                .filter(known -> asksField(how) && known.type() == FieldType.NUMBER)
                .map(KnownField::name)
                .toList();
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private void chooseStage() {
        if (!showing && stage.getValue() != null) {
            rule().ifPresent(rule ->
                    actions.apply(SetProperty.of(rule.rule(), StageRule.STAGE, stage.getValue())));
        }
    }

    private Optional<Asked.OfStage> rule() {
        return shown.filter(Asked.OfStage.class::isInstance).map(Asked.OfStage.class::cast);
    }

    private void noted(String text) {
        if (!showing) {
            rule().ifPresent(rule ->
                    actions.apply(new Typing(SetProperty.of(rule.rule(), StageRule.NOTE, text))));
        }
    }

    /// A path or a metric is asked of data, or no more.
    private void switchWanted() {
        if (wanted.isSelected()) {
            chosen(
                    shown.filter(Asked.OfMetric.class::isInstance).isPresent()
                            ? Measure.EVERYBODY
                            : StageRule.NOBODY);
        } else {
            put(Optional.empty());
        }
    }

    private void chosen(Condition said) {
        put(Optional.of(said));
    }

    private void put(Optional<Condition> said) {
        if (showing) {
            return;
        }
        switch (shown.orElse(null)) {
            case Asked.OfStage(var rule) ->
                    actions.apply(
                            SetProperty.of(
                                    rule, StageRule.CONDITION, said.orElse(StageRule.NOBODY)));
            case Asked.OfPath path ->
                    path.of(actions.map())
                            .ifPresent(set -> {
                                var changed = path.property().of(set).withRule(said.orElse(null));
                                actions.apply(SetProperty.of(set.id(), path.property(), changed));
                            });
            case Asked.OfMetric metric ->
                    metric.of(actions.map())
                            .ifPresent(it -> put(it, said.map(saying -> measure(it, saying))));
            case null -> {}
        }
    }

    private static Measure measure(Metric metric, Condition said) {
        var now = metric.measure();
        return now == null
                ? new Measure(Measure.Aggregate.COUNT, "", said)
                : new Measure(now.aggregate(), now.field(), said);
    }

    private void put(Metric metric, Optional<Measure> measure) {
        actions.apply(SetProperty.of(metric.id(), Metric.MEASURE, measure.orElse(null)));
    }

    private void measured() {
        if (showing || aggregate.getValue() == null) {
            return;
        }
        shown.filter(Asked.OfMetric.class::isInstance)
                .map(Asked.OfMetric.class::cast)
                .flatMap(asked -> asked.of(actions.map()))
                .ifPresent(metric -> {
                    var now = metric.measure();
                    if (now != null) {
                        var name = Objects.requireNonNullElse(field.getEditor().getText(), "");
                        put(
                                metric,
                                Optional.of(
                                        new Measure(
                                                aggregate.getValue(),
                                                asksField(aggregate.getValue()) ? name.strip() : "",
                                                now.condition())));
                    }
                });
    }

    void focus() {
        if (conditionBox.isVisible()) {
            condition.focus();
        } else {
            wanted.requestFocus();
        }
    }
}
