// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Wrapping;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One chart with its numbers beside it, and the choice of another.
public final class ChartsPane {
    private static final double NAME_WIDTH = 170;
    private static final double NUMBER_WIDTH = 80;

    private final Consumer<PartId> revealer;
    private final Map<ChartKind, ToggleButton> choices = new EnumMap<>(ChartKind.class);
    private final Label about = new Label();
    private final StackPane place = new StackPane();
    private final TableView<Numbers.Row> table = new TableView<>();
    private final VBox whole;
    private ChartKind kind = ChartKind.FINDINGS;
    private Optional<Readings> readings = Optional.empty();
    private Optional<Numbers> shown = Optional.empty();

    /// @param revealer shows on the board what a row is about
    public ChartsPane(Consumer<PartId> revealer) {
        this.revealer = revealer;
        var group = new ToggleGroup();
        var bar = new FlowPane(6, 6);
        for (ChartKind each : ChartKind.values()) {
            var choice = new ToggleButton(each.title());
            choice.getStyleClass().add("chip");
            choice.setToggleGroup(group);
            choice.setSelected(each == kind);
            choice.setUserData(each);
            choices.put(each, choice);
            bar.getChildren().add(choice);
        }
        group.selectedToggleProperty()
                .subscribe((was, is) -> {
                    if (is == null) {
                        // the one that is shown cannot be put away
                        group.selectToggle(was);
                    } else if (is.getUserData() instanceof ChartKind chosen) {
                        choose(chosen);
                    }
                });
        about.getStyleClass().add("secondary");
        Wrapping.in(about);
        table.getStyleClass().add("part-table");
        table.setPlaceholder(new Label());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                reveal();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                reveal();
            }
        });
        place.getStyleClass().add("chart-place");
        var split = new SplitPane(place, table);
        split.setDividerPositions(0.62);
        VBox.setVgrow(split, Priority.ALWAYS);
        whole = new VBox(8, bar, about, split);
    }

    public Node node() {
        return whole;
    }

    /// Takes the keyboard.
    public void focus() {
        choice(kind).requestFocus();
    }

    /// Shows what was read from a map.
    public void show(Readings read) {
        readings = Optional.of(read);
        show();
    }

    private ToggleButton choice(ChartKind of) {
        return Optional.ofNullable(choices.get(of)).orElseThrow();
    }

    private void choose(ChartKind chosen) {
        if (kind != chosen) {
            kind = chosen;
            shown = Optional.empty();
            show();
        }
    }

    private void show() {
        var numbers = readings.map(read -> read.of(kind));
        about.setText(kind.about());
        if (numbers.isEmpty() || numbers.equals(shown)) {
            return;
        }
        shown = numbers;
        fill(numbers.get());
    }

    private void fill(Numbers numbers) {
        if (numbers.isEmpty()) {
            var none = new Label(kind.none());
            Wrapping.in(none);
            none.getStyleClass().add("secondary");
            place.getChildren().setAll(none);
        } else {
            place.getChildren().setAll(Drawing.of(kind, numbers));
        }
        int at = table.getSelectionModel().getSelectedIndex();
        table.setAccessibleText(kind.title());
        table.getColumns().setAll(List.of(name(numbers)));
        for (int i = 0; i < numbers.measures().size(); i++) {
            table.getColumns().add(number(numbers.measures().get(i), i));
        }
        table.getItems().setAll(numbers.isEmpty() ? List.of() : numbers.rows());
        table.getSelectionModel().select(Math.max(0, at));
    }

    private static TableColumn<Numbers.Row, String> name(Numbers numbers) {
        var column = new TableColumn<Numbers.Row, String>(numbers.rowName());
        column.setPrefWidth(NAME_WIDTH);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().name()));
        return column;
    }

    private static TableColumn<Numbers.Row, Numbers.Row> number(
            Numbers.Measure measure, int index) {
        var column = new TableColumn<Numbers.Row, Numbers.Row>(measure.name());
        column.setPrefWidth(NUMBER_WIDTH);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(
                Comparator.comparingDouble(
                        row -> row.value(index).orElse(Double.NEGATIVE_INFINITY)));
        column.setCellFactory(_ -> new NumberCell(measure, index));
        return column;
    }

    private void reveal() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(Numbers.Row::part)
                .ifPresent(revealer);
    }

    private static final class NumberCell extends TableCell<Numbers.Row, Numbers.Row> {
        private final Numbers.Measure measure;
        private final int index;

        NumberCell(Numbers.Measure measure, int index) {
            this.measure = measure;
            this.index = index;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Numbers.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : row.value(index).map(measure::say).orElse("–"));
        }
    }
}
