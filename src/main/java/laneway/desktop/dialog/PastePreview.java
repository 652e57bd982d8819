// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.session.Headings;
import laneway.session.PastePlan;
import laneway.session.PlannedColumns;
import laneway.session.PlannedRows;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Shows how a table from another program will lie on the board, and lets it be understood in
/// another way before it is pasted.
public final class PastePreview {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 340;
    private static final double LANE_WIDTH = 150;
    private static final double STAGE_WIDTH = 170;
    private static final int MOST_CARDS = 4;

    private final Dialogs dialogs;
    private final TableView<PlannedRows.Row> table = new TableView<>();
    private final Label summary = new Label();
    private final CheckBox stageNames = new CheckBox(Words.say("dialog.paste.stageNames"));
    private final CheckBox laneNames = new CheckBox(Words.say("dialog.paste.laneNames"));
    private final CheckBox oneLane = new CheckBox(Words.say("dialog.paste.oneLane"));
    private PastePlan plan;
    private Optional<Node> paste = Optional.empty();

    public PastePreview(Dialogs dialogs, PastePlan plan) {
        this.dialogs = dialogs;
        this.plan = plan;
        bind(stageNames, Headings::withStageNames);
        bind(laneNames, Headings::withLaneNames);
        bind(oneLane, Headings::withOneLane);
        table.getStyleClass().add("paste-preview");
        table.setPrefSize(WIDTH, HEIGHT);
        // on Linux the first window of its kind comes out as low as it may be
        table.setMinHeight(HEIGHT);
        table.setSortPolicy(_ -> false);
        table.setFocusTraversable(true);
        table.setAccessibleText(Words.say("dialog.paste.heading"));
        summary.getStyleClass().add("secondary");
    }

    /// Asks; the plan as it is wanted is for the one who asked, a refusal for nobody.
    public void show(Consumer<PastePlan> answer) {
        var dialog = dialogs.dialog(Words.say("dialog.paste.title"));
        var go = new ButtonType(Words.say("dialog.paste.go"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(Words.say("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(go, cancel);
        pane.setContent(content());
        paste = Optional.ofNullable(pane.lookupButton(go));
        dialog.setResizable(true);
        show();
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == go) {
                answer.accept(plan);
            }
        });
        dialog.setOnShown(
                _ -> paste.filter(Button.class::isInstance).ifPresent(Node::requestFocus));
        dialog.show();
    }

    private Node content() {
        var heading = new Label(Words.say("dialog.paste.heading"));
        heading.getStyleClass().add("heading");
        var switches = new VBox(8, stageNames, laneNames, oneLane);
        var box = new VBox(14, heading, switches, table, summary);
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("dialog-content");
        return box;
    }

    private void bind(CheckBox box, BiFunction<Headings, Boolean, Headings> change) {
        box.setOnAction(_ -> {
            plan = plan.with(change.apply(plan.headings(), box.isSelected()));
            show();
        });
    }

    private void show() {
        stageNames.setSelected(plan.headings().stageNames());
        laneNames.setSelected(plan.headings().laneNames());
        oneLane.setSelected(plan.headings().oneLane());
        table.getColumns().setAll(List.of(laneColumn()));
        plan.columns().forEach(column -> table.getColumns().add(stageColumn(column)));
        table.getItems().setAll(plan.rows());
        long stages = plan.columns().stream().filter(PlannedColumns.Column::isNew).count();
        long lanes = plan.rows().stream().filter(PlannedRows.Row::isNew).count();
        summary.setText(Words.say("dialog.paste.summary", plan.count(), stages, lanes));
        paste.ifPresent(button -> button.setDisable(plan.count() + stages + lanes == 0));
    }

    private static TableColumn<PlannedRows.Row, PlannedRows.Row> laneColumn() {
        var column = column(LANE_WIDTH);
        column.setCellFactory(_ -> new Cell(row -> name(row.name(), row.isNew())));
        return column;
    }

    private TableColumn<PlannedRows.Row, PlannedRows.Row> stageColumn(
            PlannedColumns.Column planned) {
        var column = column(STAGE_WIDTH);
        column.setGraphic(name(planned.name(), planned.isNew()));
        var shown = plan;
        column.setCellFactory(_ -> new Cell(row -> cards(shown.texts(planned, row))));
        return column;
    }

    private static TableColumn<PlannedRows.Row, PlannedRows.Row> column(double width) {
        var column = new TableColumn<PlannedRows.Row, PlannedRows.Row>();
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private static Node name(String name, boolean isNew) {
        var label = new Label(name.isBlank() ? Words.say("inspector.unnamed") : name);
        label.getStyleClass().add("paste-name");
        label.setTooltip(new Tooltip(label.getText()));
        var box = new HBox(6, label);
        box.getStyleClass().add("paste-head");
        if (isNew) {
            var sign = new Label(Words.say("dialog.paste.new"));
            sign.getStyleClass().add("new-sign");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(sign);
        }
        return box;
    }

    private static Node cards(List<String> texts) {
        var box = new VBox(3);
        texts.stream().limit(MOST_CARDS).map(PastePreview::card).forEach(box.getChildren()::add);
        if (texts.size() > MOST_CARDS) {
            var more = new Label(Words.say("dialog.paste.more", texts.size() - MOST_CARDS));
            more.getStyleClass().add("secondary");
            box.getChildren().add(more);
        }
        return box;
    }

    private static Label card(String text) {
        var card = new Label(text);
        card.getStyleClass().add("paste-card");
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private static final class Cell extends TableCell<PlannedRows.Row, PlannedRows.Row> {
        private final Function<PlannedRows.Row, Node> content;

        Cell(Function<PlannedRows.Row, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(PlannedRows.@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null ? null : content.apply(item));
        }
    }
}
