// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.insight.Agenda;
import laneway.model.ActionItem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;

/// Shows one action item: what, and below it by whom, until when and how far it is.
final class ActionCell extends ListCell<ActionItem> {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double LEAST_WIDTH = 120;
    private static final double BESIDE = 46;

    private final Label text = new Label();
    private final Label rest = new Label();
    private final VBox box = new VBox(2, text, rest);

    ActionCell() {
        getStyleClass().add("action-cell");
        for (Label label : new Label[] {text, rest}) {
            Wrapping.in(label);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        rest.getStyleClass().add("caption");
        setPrefWidth(0);
        // a style would come too late: lists ask for heights before they dress their cells
        setPadding(new Insets(6, 10, 8, 10));
    }

    /// A list asks for the height before it knows the width, on which the lines depend.
    @Override
    protected double computePrefHeight(double width) {
        if (getItem() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double wide = Math.max(LEAST_WIDTH, getListView().getWidth() - BESIDE);
        return snappedTopInset() + box.prefHeight(wide) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable ActionItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : box);
        boolean overdue =
                item != null && Agenda.isOverdue(item, LocalDate.now(ZoneId.systemDefault()));
        pseudoClassStateChanged(OVERDUE, overdue);
        pseudoClassStateChanged(OFF, item != null && !item.state().isUnfinished());
        if (item != null) {
            text.setText(
                    item.text().isBlank() ? Words.say("inspector.unnamed") : item.text().strip());
            rest.setText(rest(item, overdue));
            setAccessibleText(text.getText() + ", " + rest.getText());
        }
    }

    private static String rest(ActionItem item, boolean overdue) {
        var parts = new ArrayList<String>();
        if (item.due() != null) {
            parts.add(InsightWords.say(overdue ? "item.overdue" : "item.due", day(item.due())));
        }
        if (!item.owner().isBlank()) {
            parts.add(item.owner().strip());
        }
        parts.add(Words.of("actionState", item.state()));
        if (item.value() != null) {
            parts.add(InsightWords.say("item.value", item.value()));
        }
        if (item.effort() != null) {
            parts.add(InsightWords.say("item.effort", item.effort()));
        }
        if (item.review() != null) {
            parts.add(InsightWords.say("item.review", day(item.review()), item.carried()));
        }
        return String.join("  ·  ", parts);
    }

    private static String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT)));
    }
}
