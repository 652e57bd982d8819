// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.themes;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.Card;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One card in the list of a theme: what it says, and where it lies on the board.
final class ThemeCard extends ListCell<Card> {
    /// Leaves room for the scroll bar of a list.
    private static final double WIDTH = 239;

    private static final int MOST_LETTERS = 140;

    private final ThemesView view;
    private final Label text = new Label();
    private final Label where = new Label();
    private final VBox box = new VBox(3, text, where);
    private String kind = "";

    ThemeCard(ThemesView view) {
        this.view = view;
        Wrapping.in(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        where.getStyleClass().add("theme-where");
        box.getStyleClass().add("theme-card");
        // as wide as the list, so that texts are broken
        setPrefWidth(0);
        // a style would come too late: lists ask for heights before they dress their cells
        setPadding(new Insets(3, 4, 3, 4));
        box.setMaxWidth(WIDTH);
    }

    /// A list asks for the height before it knows the width, on which the lines depend.
    @Override
    protected double computePrefHeight(double width) {
        return getItem() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(WIDTH) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Card item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : box);
        if (item != null) {
            var title = view.titleOf(item).strip();
            text.setText(title.isEmpty() ? Words.say("inspector.unnamed") : shortened(title));
            where.setText(view.placeOf(item));
            box.getStyleClass().remove(kind);
            kind = item.kind().name().toLowerCase(Locale.ROOT);
            box.getStyleClass().add(kind);
            setAccessibleText(text.getText() + ", " + where.getText());
        }
    }

    /// Broken off between characters, not within one of several code units.
    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= MOST_LETTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }
}
