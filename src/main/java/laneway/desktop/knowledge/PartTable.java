// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.pages.Page;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.edit.AddPart;
import laneway.edit.DeletePart;
import laneway.edit.MovePart;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A table of parts of one kind, a row each, edited in its cells.
final class PartTable<P extends Part> implements Page {
    private final KnowledgeActions actions;
    private final Sheet<P> sheet;
    private final TableView<P> table = new TableView<>();
    private final List<PartCell<P>> cells = new ArrayList<>();
    private final Label message = new Label();
    private final Button up = tool(MaterialDesignA.ARROW_UP, "table.up", () -> move(-1));
    private final Button down = tool(MaterialDesignA.ARROW_DOWN, "table.down", () -> move(1));
    private final Button delete =
            tool(MaterialDesignT.TRASH_CAN_OUTLINE, "table.delete", this::delete);
    private final Button add;
    private final HBox bar = new HBox(4);
    private final VBox whole = new VBox(8, bar, table, message);
    private List<String> names = List.of();
    private JourneyMap map;

    PartTable(KnowledgeActions actions, Sheet<P> sheet) {
        this.actions = actions;
        this.sheet = sheet;
        map = actions.map();
        add = new Button("", Icons.of(MaterialDesignP.PLUS));
        if (sheet.makes()) {
            add.setText(KnowledgeWords.say(sheet.key() + ".add"));
            add.setOnAction(_ -> add());
            bar.getChildren().setAll(add, delete);
        }
        if (sheet.moves()) {
            bar.getChildren().addAll(up, down);
        }
        bar.getStyleClass().add("table-bar");
        message.getStyleClass().add("field-wrong");
        Wrapping.in(message);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        var none = new Label(KnowledgeWords.say(sheet.key() + ".none"));
        Wrapping.in(none);
        table.setPlaceholder(none);
        table.getStyleClass().add("part-table");
        table.setAccessibleText(KnowledgeWords.say("tab." + sheet.key()));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setSortPolicy(_ -> sort());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(ScrollEvent.SCROLL, _ -> settle());
        table.getSelectionModel().selectedItemProperty().subscribe(() -> enable());
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private Button tool(Ikon icon, String key, Runnable effect) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().add("tool");
        button.setAccessibleText(KnowledgeWords.say(key));
        button.setTooltip(new Tooltip(KnowledgeWords.say(key)));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    @Override
    public Node node() {
        return whole;
    }

    /// Puts something beside the buttons.
    PartTable<P> beside(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        bar.getChildren().add(node);
        return this;
    }

    /// Hears which part is selected, and how it is after each change.
    PartTable<P> onSelected(Consumer<Optional<P>> listener) {
        table.getSelectionModel()
                .selectedItemProperty()
                // the item is told before the index, and forgotten while a row gets another value
                .subscribe(item -> listener.accept(Optional.ofNullable(item).or(this::selected)));
        return this;
    }

    KnowledgeActions actions() {
        return actions;
    }

    JourneyMap map() {
        return map;
    }

    Optional<P> selected() {
        int row = table.getSelectionModel().getSelectedIndex();
        return row >= 0 && row < table.getItems().size()
                ? Optional.of(table.getItems().get(row))
                : Optional.empty();
    }

    @Override
    public void open(JourneyMap shown) {
        table.getItems().clear();
        show(shown);
        if (!table.getItems().isEmpty() && table.getSelectionModel().isEmpty()) {
            select(0);
        }
    }

    @Override
    public void show(JourneyMap shown) {
        map = shown;
        var columns = sheet.columns().apply(shown);
        if (!names.equals(columns.stream().map(Column::name).toList())) {
            names = columns.stream().map(Column::name).toList();
            cells.clear();
            table.getColumns().setAll(columns.stream().map(this::column).toList());
        }
        var kept = selected().map(Part::id);
        int at = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
        update(sheet.parts().apply(shown));
        // a table forgets what is selected when a row gets another value
        kept.filter(id -> !selected().map(Part::id).equals(Optional.of(id)))
                .ifPresent(id -> select(indexOf(id), at));
        cells.forEach(PartCell::show);
        enable();
    }

    private TableColumn<P, ?> column(Column<P, ?> column) {
        var shown = new TableColumn<P, P>(column.name());
        shown.setPrefWidth(column.width());
        shown.setReorderable(false);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        shown.setComparator((one, other) -> column.compare(map, one, other));
        shown.setCellFactory(_ -> {
            var cell = new PartCell<>(this, column);
            cells.add(cell);
            return cell;
        });
        return shown;
    }

    /// Rows keep their places, so that nothing jumps away under somebody's hands.
    private void update(List<P> wanted) {
        var rows = table.getItems();
        var left = new LinkedHashMap<PartId, P>();
        wanted.forEach(part -> left.put(part.id(), part));
        rows.removeIf(row -> !left.containsKey(row.id()));
        for (int i = 0; i < rows.size(); i++) {
            var now = left.remove(rows.get(i).id());
            if (now != null && now != rows.get(i)) {
                rows.set(i, now);
            }
        }
        rows.addAll(left.values());
        if (sheet.moves() && table.getSortOrder().isEmpty() && !rows.equals(wanted)) {
            reorder(wanted);
        }
    }

    private void reorder(List<P> wanted) {
        var kept = selected().map(Part::id);
        var column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
        table.getItems().setAll(wanted);
        kept.ifPresent(id -> select(indexOf(id), column));
    }

    private Boolean sort() {
        if (table.getComparator() == null) {
            reorder(sheet.parts().apply(map));
        } else {
            FXCollections.sort(table.getItems(), table.getComparator());
        }
        return true;
    }

    private int indexOf(PartId id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void select(PartId part) {
        select(indexOf(part));
    }

    private void select(int row) {
        select(row, 0);
    }

    private void select(int row, int column) {
        if (row >= 0 && column < table.getColumns().size()) {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.getFocusModel().focus(row, table.getColumns().get(column));
            table.scrollTo(row);
        }
    }

    private void enable() {
        boolean some = selected().isPresent();
        boolean moving = some && sheet.moves() && table.getSortOrder().isEmpty();
        delete.setDisable(!some);
        up.setDisable(!moving || table.getSelectionModel().getSelectedIndex() == 0);
        down.setDisable(
                !moving
                        || table.getSelectionModel().getSelectedIndex()
                                == table.getItems().size() - 1);
        add.setDisable(sheet.fresh().apply(map, selected()).isEmpty());
    }

    private void add() {
        settle();
        var fresh = sheet.fresh().apply(map, selected());
        if (fresh.isPresent() && actions.apply(new AddPart(fresh.get()))) {
            select(indexOf(fresh.get().id()));
            editCell();
        }
    }

    private void delete() {
        settle();
        selected()
                .filter(_ -> sheet.makes())
                .ifPresent(part -> {
                    int row = table.getSelectionModel().getSelectedIndex();
                    int column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
                    actions.apply(new DeletePart(part.id()));
                    select(Math.min(row, table.getItems().size() - 1), column);
                    focus();
                });
    }

    private void move(int by) {
        settle();
        int to = table.getSelectionModel().getSelectedIndex() + by;
        if (sheet.moves()
                && table.getSortOrder().isEmpty()
                && to >= 0
                && to < table.getItems().size()) {
            selected().ifPresent(part -> actions.apply(new MovePart(part.id(), to)));
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void settle() {
        message.setText("");
        List.copyOf(cells).forEach(PartCell::settle);
    }

    /// Says what was wrong with something that was written.
    void tell(String sentence) {
        message.setText(sentence);
    }

    private boolean isWriting() {
        return cells.stream().anyMatch(PartCell::isWriting);
    }

    private void pressed(KeyEvent event) {
        if (isWriting()) {
            return;
        }
        var code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            editCell();
        } else if (code == KeyCode.SPACE) {
            focusedCell().filter(cell -> !cell.isWritten()).ifPresent(PartCell::edit);
        } else if (code == KeyCode.INSERT) {
            add();
        } else if (code == KeyCode.DELETE) {
            delete();
        } else {
            return;
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        if (!isWriting()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !typed.isBlank()
                && typed.charAt(0) >= ' '
                && typed.charAt(0) != 127) {
            focusedCell().ifPresent(cell -> cell.edit(typed));
            event.consume();
        }
    }

    private void editCell() {
        // a row that has just come has no cells before the table is laid out
        table.layout();
        focusedCell().ifPresent(PartCell::edit);
    }

    private Optional<PartCell<P>> focusedCell() {
        var place = table.getFocusModel().getFocusedCell();
        return cells.stream()
                .filter(cell -> cell.getItem() != null && cell.getIndex() == place.getRow())
                .filter(cell -> cell.getTableColumn() == place.getTableColumn())
                .filter(cell -> cell.getScene() != null)
                .findFirst();
    }

    /// Goes on with a neighbouring cell of the same row.
    void editBeside(PartCell<P> cell, int columns) {
        int column = table.getColumns().indexOf(cell.getTableColumn()) + columns;
        if (column >= 0 && column < table.getColumns().size()) {
            select(cell.getIndex(), column);
            table.scrollToColumnIndex(column);
            table.layout();
            focusedCell().filter(PartCell::isWritten).ifPresent(PartCell::edit);
        }
    }
}
