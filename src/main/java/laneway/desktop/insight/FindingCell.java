// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Wrapping;
import laneway.insight.Finding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Shows one line of the list of findings.
final class FindingCell extends ListCell<FindingLine> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("on");
    private static final double GROUP_HEIGHT = 34;
    private static final double BAR = 12;
    private static final double LEAST_WIDTH = 120;

    /// What the list, its scroll bar and the cell keep of the width.
    private static final double BESIDE = 46;

    private final Label reason = new Label();
    private final Label weight = new Label();
    private final Label plan = new Label();
    private final List<Region> bars =
            Stream.generate(Region::new).limit(Weight.HIGH.bars()).toList();
    private final VBox box;

    /// @param clicked hears which finding was clicked, be it the selected one
    FindingCell(Consumer<Finding> clicked) {
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && getItem() instanceof FindingLine.Row row) {
                clicked.accept(row.finding());
            }
        });
        getStyleClass().add("finding-cell");
        Wrapping.in(reason);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        Wrapping.in(plan);
        plan.setMinHeight(Region.USE_PREF_SIZE);
        plan.managedProperty().bind(plan.visibleProperty());
        weight.getStyleClass().add("caption");
        plan.getStyleClass().add("caption");
        var meter = new HBox(2);
        meter.getStyleClass().add("weight-meter");
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            bar.getStyleClass().add("weight-bar");
            double height = BAR * (i + 1) / bars.size();
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            meter.getChildren().add(bar);
        }
        var top = new HBox(6, meter, weight);
        top.getStyleClass().add("weight");
        box = new VBox(2, top, reason, plan);
        setPrefWidth(0);
        // a style would come too late: lists ask for heights before they dress their cells
        setPadding(new Insets(6, 10, 8, 10));
    }

    /// A list asks for the height before it knows the width, on which the lines depend.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getItem() instanceof FindingLine.Row) || getListView() == null) {
            return GROUP_HEIGHT;
        }
        double wide = Math.max(LEAST_WIDTH, getListView().getWidth() - BESIDE);
        return snappedTopInset() + box.prefHeight(wide) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable FindingLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, line instanceof FindingLine.Group);
        setText(null);
        setGraphic(null);
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case FindingLine.Group(var topic, int count) ->
                    setText(InsightWords.say("counted", InsightWords.say("topic." + topic), count));
            case FindingLine.Row row -> show(row);
        }
    }

    private void show(FindingLine.Row row) {
        var step = Weight.of(row.finding());
        weight.setText(step.word());
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(FILLED, i < step.bars());
        }
        reason.setText(row.finding().reason());
        plan.setVisible(row.plan().isPresent());
        plan.setText(
                row.plan()
                        .map(item -> InsightWords.say("planned", item.text().strip()))
                        .orElse(""));
        setGraphic(box);
        setAccessibleText(
                Stream.of(step.word(), reason.getText(), plan.getText())
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + ". " + other)
                        .orElse(""));
    }
}
