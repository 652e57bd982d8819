// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.pages.Page;
import laneway.desktop.words.Wrapping;
import laneway.insight.Gap;
import laneway.model.JourneyMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the ideal journey has and the current one lacks, stage by stage, and what will be done.
final class ComparisonPage implements Page {
    private final KnowledgeActions actions;
    private final TableView<Gap> table = new TableView<>();
    private final Label about = new Label();
    private final Label none = new Label();
    private final Button link = new Button(KnowledgeWords.say("gaps.link"));
    private final Button unlink = new Button(KnowledgeWords.say("gaps.unlink"));
    private final Button plan = new Button(KnowledgeWords.say("gaps.plan"));
    private final Button reveal = new Button(KnowledgeWords.say("gaps.reveal"));
    private final VBox whole;
    private boolean planned;

    ComparisonPage(KnowledgeActions actions) {
        this.actions = actions;
        var counterpart = actions.counterpart();
        link.setOnAction(_ -> counterpart.link());
        unlink.setOnAction(_ -> counterpart.unlink());
        plan.setOnAction(_ -> plan());
        reveal.setOnAction(_ -> selected().ifPresent(gap -> actions.leave(gap.parts())));
        var bar = new FlowPane(6, 6, link, unlink, plan, reveal);
        bar.setAlignment(Pos.CENTER_LEFT);
        Wrapping.in(about);
        about.getStyleClass().add("secondary");
        Wrapping.in(none);
        table.setPlaceholder(none);
        table.getStyleClass().add("part-table");
        table.setAccessibleText(KnowledgeWords.say("tab.comparison"));
        table.getColumns()
                .setAll(
                        List.of(
                                column("column.stage", 190, Gap::stage),
                                column(
                                        "gaps.kind",
                                        150,
                                        gap -> KnowledgeWords.say("gaps.kind." + gap.kind())),
                                column("gaps.what", 380, Gap::sentence),
                                column(
                                        "gaps.planned",
                                        150,
                                        gap ->
                                                KnowledgeWords.say(
                                                        gap.covered()
                                                                ? "gaps.covered"
                                                                : "gaps.open"))));
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                plan();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        whole = new VBox(8, bar, about, table);
    }

    private static TableColumn<Gap, String> column(
            String key, double width, Function<Gap, String> told) {
        var column = new TableColumn<Gap, String>(KnowledgeWords.say(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(told.apply(row.getValue())));
        return column;
    }

    private Optional<Gap> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void plan() {
        if (!plan.isDisabled()) {
            selected().ifPresent(actions.counterpart()::plan);
        }
    }

    private void offer() {
        plan.setDisable(!planned || selected().filter(gap -> !gap.covered()).isEmpty());
        reveal.setDisable(!planned || selected().filter(gap -> !gap.parts().isEmpty()).isEmpty());
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void show(JourneyMap map) {
        unlink.setDisable(map.about().counterpart().isBlank());
        actions.counterpart().ask(this::show);
    }

    private void show(Counterpart.State state) {
        int at = table.getSelectionModel().getSelectedIndex();
        var gaps = List.<Gap>of();
        planned = false;
        switch (state) {
            case Counterpart.State.Unlinked _ -> {
                about.setText("");
                none.setText(KnowledgeWords.say("gaps.unlinked"));
            }
            case Counterpart.State.Unread(String sentence) -> {
                about.setText(sentence);
                none.setText("");
            }
            case Counterpart.State.Compared compared -> {
                gaps = compared.gaps();
                planned = !compared.ideal();
                about.setText(
                        KnowledgeWords.say(
                                compared.ideal() ? "gaps.ofCurrent" : "gaps.ofIdeal",
                                compared.file(),
                                gaps.size(),
                                gaps.stream().filter(gap -> !gap.covered()).count()));
                none.setText(KnowledgeWords.say("gaps.same"));
            }
        }
        if (!table.getItems().equals(gaps)) {
            table.getItems().setAll(gaps);
            table.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, gaps.size() - 1)));
        }
        offer();
    }

    @Override
    public void focus() {
        if (table.getItems().isEmpty()) {
            link.requestFocus();
        } else {
            table.requestFocus();
        }
    }
}
