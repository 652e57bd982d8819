// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.desktop.pages.Page;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.edit.DeletePart;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// What the map's questions were answered: numbers of the stages and paths, what goes together, and
/// how it was before.
final class AnswersPage implements Page {
    private static final double FIRST_WIDTH = 300;
    private static final double WIDTH = 118;
    private static final double ROW = 32;
    private static final double HEADING = 42;

    private final CustomerActions actions;
    private final ComboBox<AnswerId> answers = new ComboBox<>();
    private final ComboBox<String> segments = new ComboBox<>();
    private final ComboBox<StageId> stages = new ComboBox<>();
    private final Label source = new Label();
    private final Label none = new Label(CustomerWords.say("answers.none"));
    private final StackPane trend = new StackPane();
    private final VBox sections = new VBox(18);
    private final ScrollPane scroll = new ScrollPane(sections);
    private final StackPane whole;
    private final VBox filled;
    private boolean showing;

    AnswersPage(CustomerActions actions) {
        this.actions = actions;
        answers.setConverter(said(id -> answer(id).map(it -> it.date().toString()).orElse("")));
        answers.setOnAction(_ -> chosen());
        answers.setAccessibleText(CustomerWords.say("answers.date"));
        segments.setConverter(
                said(name -> name.isEmpty() ? CustomerWords.say("answers.everybody") : name));
        segments.setOnAction(_ -> chosen());
        segments.setAccessibleText(CustomerWords.say("answers.segment"));
        stages.setConverter(said(id -> actions.map().stage(id).map(Stage::name).orElse("")));
        stages.setOnAction(_ -> chosen());
        stages.setAccessibleText(CustomerWords.say("answers.stage"));
        source.getStyleClass().add("secondary");
        Wrapping.in(source);
        Wrapping.in(none);
        none.getStyleClass().add("secondary");
        none.setMaxWidth(520);
        var delete =
                new Button(
                        CustomerWords.say("answers.delete"),
                        Icons.of(MaterialDesignD.DELETE_OUTLINE));
        delete.getStyleClass().add("link-button");
        delete.setOnAction(_ ->
                Optional.ofNullable(answers.getValue())
                        .ifPresent(id -> actions.apply(new DeletePart(id))));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar =
                new HBox(
                        10,
                        label("answers.date"),
                        answers,
                        label("answers.segment"),
                        segments,
                        space,
                        delete);
        bar.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("theme-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        filled = new VBox(10, bar, source, scroll);
        whole = new StackPane(filled, none);
    }

    private static Label label(String key) {
        var label = new Label(CustomerWords.say(key));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
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

    private Optional<Answer> answer(@Nullable AnswerId id) {
        return actions.map().answers().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void show(JourneyMap map) {
        boolean any = !map.answers().isEmpty();
        none.setVisible(!any);
        filled.setVisible(any);
        if (!any) {
            return;
        }
        showing = true;
        var newest = new ArrayList<>(map.answers().stream().map(Answer::id).toList().reversed());
        boolean newer =
                !newest.getFirst().equals(answers.getItems().stream().findFirst().orElse(null));
        if (!newest.equals(answers.getItems())) {
            var before = answers.getValue();
            answers.getItems().setAll(newest);
            answers.setValue(
                    before == null || newer || !newest.contains(before)
                            ? newest.getFirst()
                            : before);
        }
        fill(map, answer(answers.getValue()).orElseThrow());
        showing = false;
    }

    private void chosen() {
        if (!showing) {
            show(actions.map());
        }
    }

    private void fill(JourneyMap map, Answer answer) {
        source.setText(
                CustomerWords.say(
                        "answers.source", AnswerTables.number(answer.accounts()), answer.source()));
        var tables = new AnswerTables(map, answer);
        var names = new ArrayList<String>();
        names.add("");
        names.addAll(tables.segments());
        keep(segments, names, "");
        keep(
                stages,
                map.stages().stream().map(Stage::id).toList(),
                map.stages().stream().map(Stage::id).findFirst().orElse(null));
        var segment = Objects.requireNonNullElse(segments.getValue(), "");
        var parts = new ArrayList<Node>();
        add("stages", tables.stages(segment), parts);
        add("paths", tables.paths(segment), parts);
        add("associations", tables.associations(), parts);
        add("contrasts", tables.contrasts(), parts);
        if (map.answers().size() > 1 && stages.getValue() != null) {
            var stage = map.stage(stages.getValue());
            stage.ifPresent(it -> trend.getChildren().setAll(table(tables.trend(it, segment))));
            var head = new HBox(10, heading("trend"), stages);
            head.setAlignment(Pos.CENTER_LEFT);
            parts.add(new VBox(6, head, trend));
        }
        sections.getChildren().setAll(parts);
    }

    private static <V> void keep(ComboBox<V> box, List<V> values, @Nullable V usual) {
        if (!box.getItems().equals(values)) {
            var before = box.getValue();
            box.getItems().setAll(values);
            box.setValue(before != null && values.contains(before) ? before : usual);
        }
    }

    private static Label heading(String key) {
        var heading = new Label(CustomerWords.say("answers." + key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    /// A section says what is in it, and what it does not say.
    private static void add(String key, AnswerTables.Table table, List<Node> into) {
        if (table.rows().isEmpty()) {
            return;
        }
        var about = new Label(CustomerWords.say("answers." + key + ".about"));
        about.getStyleClass().add("secondary");
        Wrapping.in(about);
        into.add(new VBox(6, heading(key), about, table(table)));
    }

    private static Node table(AnswerTables.Table content) {
        var table = new TableView<List<String>>();
        table.getStyleClass().add("part-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        for (int i = 0; i < content.headings().size(); i++) {
            table.getColumns().add(column(content.headings().get(i), i));
        }
        table.getItems().setAll(content.rows());
        double height = HEADING + ROW * content.rows().size() + 4;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        return table;
    }

    private static TableColumn<List<String>, String> column(String heading, int index) {
        var column = new TableColumn<List<String>, String>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        column.setPrefWidth(index == 0 ? FIRST_WIDTH : WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    @Override
    public void focus() {
        if (filled.isVisible()) {
            answers.requestFocus();
        } else {
            whole.requestFocus();
        }
    }
}
