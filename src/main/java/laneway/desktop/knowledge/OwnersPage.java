// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.pages.Page;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.insight.Finding;
import laneway.insight.Findings;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.Limits;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Team;
import laneway.model.Touchpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who owns which touchpoint in which stage, or which team owns what there.
final class OwnersPage implements Page {
    private static final double LIMIT_WIDTH = 60;

    private final TableView<PartId> table = new TableView<>();
    private final ToggleButton byTouchpoint = toggle("owners.touchpoints");
    private final ToggleButton byTeam = toggle("owners.teams");
    private final Label legend = new Label(KnowledgeWords.say("owners.legend"));
    private final OwnerEditor editor;
    private final SettingField<Integer> limit;
    private final Answers<List<Finding>> answers = new Answers<>(Findings::open, this::answered);
    private final VBox whole;
    private final Label none = new Label(KnowledgeWords.say("owners.none"));
    private final List<OwnerMark> marks = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<Finding> findings = List.of();
    private JourneyMap map;
    private Matrix matrix;

    /// A column of the matrix.
    ///
    /// @param stage null for every stage
    private record Column(@Nullable StageId stage, String name) {}

    OwnersPage(KnowledgeActions actions) {
        map = actions.map();
        matrix = Matrix.of(map, findings);
        editor = new OwnerEditor(actions);
        var group = new ToggleGroup();
        byTouchpoint.setToggleGroup(group);
        byTeam.setToggleGroup(group);
        byTouchpoint.setSelected(true);
        group.selectedToggleProperty()
                .subscribe((was, is) -> {
                    if (is == null) {
                        group.selectToggle(was);
                    } else {
                        show(map);
                    }
                });
        legend.getStyleClass().add("secondary");
        Wrapping.in(legend);
        legend.setMaxWidth(Double.MAX_VALUE);
        limit =
                new SettingField<>(
                        actions,
                        About.LEAD_LIMIT,
                        LIMIT_WIDTH,
                        String::valueOf,
                        text -> WrittenNumber.whole(text, 1, Limits.LEADS));
        var bar = new FlowPane(16, 6, new HBox(6, byTouchpoint, byTeam), limit.node());
        bar.getStyleClass().add("table-bar");
        Wrapping.in(none);
        table.setPlaceholder(none);
        table.getStyleClass().addAll("part-table", "matrix");
        table.setAccessibleText(KnowledgeWords.say("tab.owners"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(_ -> edit());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        editor.focus();
                    }
                });
        editor.node()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ESCAPE) {
                                event.consume();
                                focus();
                            }
                        });
        VBox.setVgrow(table, Priority.ALWAYS);
        whole = new VBox(8, bar, legend, table, editor.node());
    }

    private static ToggleButton toggle(String key) {
        var button = new ToggleButton(KnowledgeWords.say(key));
        button.getStyleClass().add("chip");
        return button;
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void show(JourneyMap shown) {
        map = shown;
        limit.show(shown);
        answers.ask(shown);
        matrix = Matrix.of(shown, findings);
        var wanted = new ArrayList<Column>();
        wanted.add(new Column(null, Words.say("field.everyStage")));
        shown.stages().stream()
                .filter(Stage::on)
                .map(stage -> new Column(stage.id(), stage.name()))
                .forEach(wanted::add);
        if (!wanted.equals(columns)) {
            columns = wanted;
            marks.clear();
            table.getColumns().setAll(List.of(names()));
            wanted.forEach(column -> table.getColumns().add(column(column)));
        }
        table.getColumns().getFirst().setText(rowsTitle());
        List<PartId> rows =
                byTeam.isSelected()
                        ? shown.teams().stream().map(Team::id).map(PartId.class::cast).toList()
                        : shown.touchpoints().stream()
                                .map(Touchpoint::id)
                                .map(PartId.class::cast)
                                .toList();
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
        marks.forEach(OwnerMark::show);
        edit();
    }

    private void answered(List<Finding> found) {
        findings = found;
        matrix = Matrix.of(map, found);
        marks.forEach(OwnerMark::show);
    }

    JourneyMap map() {
        return map;
    }

    Matrix matrix() {
        return matrix;
    }

    private String rowsTitle() {
        return KnowledgeWords.say(byTeam.isSelected() ? "owners.teams" : "owners.touchpoints");
    }

    private TableColumn<PartId, PartId> names() {
        var column = tableColumn(rowsTitle(), 220);
        column.setCellFactory(_ -> mark(new OwnerMark.Name(this)));
        return column;
    }

    private TableColumn<PartId, PartId> column(Column shown) {
        var column = tableColumn(shown.name(), 190);
        column.setCellFactory(_ -> mark(new OwnerMark.Owners(this, shown.stage())));
        return column;
    }

    private OwnerMark mark(OwnerMark mark) {
        marks.add(mark);
        return mark;
    }

    private static TableColumn<PartId, PartId> tableColumn(String name, double width) {
        var column = new TableColumn<PartId, PartId>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private Optional<OwnerCell> focused() {
        TablePosition<?, ?> place = table.getFocusModel().getFocusedCell();
        int column = place.getColumn() - 1;
        int row = place.getRow();
        return row < 0 || row >= table.getItems().size() || column < 0 || column >= columns.size()
                ? Optional.empty()
                : Optional.of(
                        new OwnerCell(table.getItems().get(row), columns.get(column).stage()));
    }

    private void edit() {
        editor.show(map, focused().filter(cell -> map.part(cell.row()).isPresent()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            event.consume();
            editor.focus();
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
        if (focused().isEmpty() && !table.getItems().isEmpty() && table.getColumns().size() > 1) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
            table.getFocusModel().focus(0, table.getColumns().get(1));
        }
    }

    @Override
    public void settle() {
        limit.settle();
    }
}
