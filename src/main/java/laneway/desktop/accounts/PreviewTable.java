// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import laneway.accounts.source.Role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The first rows of a source, and above each column what it is used for and how it is read.
final class PreviewTable {
    private static final double WIDTH = 172;
    private static final double ROW = 28;
    private static final double HEADING = 112;
    private static final int ROWS_SEEN = 8;

    private final TableView<List<String>> table = new TableView<>();
    private final List<Head> heads = new ArrayList<>();
    private final Consumer<Use> changed;
    private Use use = new Use(Use.About.ACCOUNTS, List.of());

    /// @param changed hears that columns are to be used otherwise
    PreviewTable(Consumer<Use> changed) {
        this.changed = changed;
        table.getStyleClass().addAll("part-table", "preview-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setAccessibleText(CustomerWords.say("data.preview"));
    }

    TableView<List<String>> node() {
        return table;
    }

    void show(Chosen chosen) {
        boolean other =
                !use.columns().stream()
                        .map(Use.ColumnUse::column)
                        .toList()
                        .equals(
                                chosen.use().columns().stream()
                                        .map(Use.ColumnUse::column)
                                        .toList());
        use = chosen.use();
        if (other || heads.isEmpty()) {
            fill();
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).show(use, chosen);
        }
        if (!table.getItems().equals(chosen.preview().rows())) {
            table.getItems().setAll(chosen.preview().rows());
        }
        double height = HEADING + ROW * Math.min(ROWS_SEEN, table.getItems().size()) + 18;
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    private void fill() {
        heads.clear();
        var columns = new ArrayList<TableColumn<List<String>, String>>();
        for (int i = 0; i < use.columns().size(); i++) {
            int index = i;
            var column = new TableColumn<List<String>, String>();
            var head = new Head(i);
            heads.add(head);
            column.setGraphic(head.node);
            column.setCellValueFactory(row ->
                    new ReadOnlyStringWrapper(
                            index < row.getValue().size() ? row.getValue().get(index) : ""));
            column.setPrefWidth(WIDTH);
            column.setSortable(false);
            column.setReorderable(false);
            head.onFocus(() -> table.scrollToColumn(column));
            columns.add(column);
        }
        table.getColumns().setAll(columns);
    }

    /// What stands above a column.
    private final class Head {
        private final int index;
        private final Label unread = new Label();
        private final Choice<Role> role;
        private final Choice<ReadingChoice> reading;
        private final VBox node;

        Head(int index) {
            this.index = index;
            var name = use.columns().get(index).column();
            var label = new Label(name);
            label.getStyleClass().add("column-name");
            role =
                    new Choice<>(
                            CustomerWords.say("data.role", name),
                            PreviewTable.this::say,
                            it -> changed.accept(use.with(index, it)));
            reading =
                    new Choice<>(
                            CustomerWords.say("data.reading", name),
                            ReadingChoice::title,
                            it -> changed.accept(use.with(index, it.reading())));
            unread.getStyleClass().addAll("field-wrong");
            node = new VBox(4, label, role.node(), reading.node(), unread);
            node.setMaxWidth(Double.MAX_VALUE);
            node.getStyleClass().add("preview-head");
        }

        void onFocus(Runnable seen) {
            for (var box : List.of(role.node(), reading.node())) {
                box.focusedProperty()
                        .subscribe(is -> {
                            if (is) {
                                seen.run();
                            }
                        });
            }
        }

        void show(Use now, Chosen chosen) {
            var column = now.columns().get(index);
            role.show(now.about().roles(), column.role());
            var choices =
                    now.about() == Use.About.EVENTS
                            ? List.of(ReadingChoice.DAY_FIRST, ReadingChoice.MONTH_FIRST)
                            : Arrays.asList(ReadingChoice.values());
            boolean read = now.isRead(index);
            reading.node().setVisible(read);
            var shown = ReadingChoice.of(column.reading());
            reading.show(choices, choices.contains(shown) ? shown : choices.getFirst());
            var wrong = read ? chosen.unread().get(column.column()) : null;
            unread.setText(wrong == null ? "" : CustomerWords.say("data.unread", wrong.count()));
        }
    }

    private String say(Role role) {
        var area = use.about() == Use.About.EVENTS && role == Role.ID ? "eventRole." : "role.";
        return CustomerWords.say(area + role.name().toLowerCase(Locale.ROOT));
    }
}
