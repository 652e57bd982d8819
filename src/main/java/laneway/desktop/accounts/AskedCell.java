// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Wrapping;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A line of the list of what is asked: its name, what it asks in words, and what that does.
final class AskedCell extends ListCell<Asked> {
    private static final double SCROLL_BAR = 36;

    private final CustomerActions actions;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label news = new Label();
    private final HBox whole;

    AskedCell(CustomerActions actions, ReadOnlyDoubleProperty width) {
        this.actions = actions;
        kind.getStyleClass().add("field-label");
        kind.setMinWidth(64);
        title.getStyleClass().add("asked-title");
        words.getStyleClass().add("secondary");
        news.getStyleClass().add("secondary");
        Wrapping.in(words);
        var texts = new VBox(2, title, words, news);
        HBox.setHgrow(texts, Priority.ALWAYS);
        whole = new HBox(8, kind, texts);
        whole.setAlignment(Pos.TOP_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // as wide as the list, so that long conditions are broken instead of scrolled
        whole.prefWidthProperty().bind(width.subtract(SCROLL_BAR));
        whole.maxWidthProperty().bind(width.subtract(SCROLL_BAR));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Asked item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var map = actions.map();
        kind.setText(
                switch (item) {
                    case Asked.OfStage _ -> CustomerWords.say("rules.number", getIndex() + 1);
                    case Asked.OfPath _ -> CustomerWords.say("rules.kindPath");
                    case Asked.OfMetric _ -> CustomerWords.say("rules.kindMetric");
                });
        title.setText(item.title(map));
        words.setText(
                item.words(map)
                        .orElseGet(() ->
                                CustomerWords.say(
                                        item instanceof Asked.OfStage
                                                ? "rules.unsaid"
                                                : "rules.notAsked")));
        var counted =
                item instanceof Asked.OfStage(var rule)
                        ? actions.newsOf(rule)
                                .map(it -> CustomerWords.say("rules.news", it.fits(), it.takes()))
                        : Optional.<String>empty();
        news.setText(counted.orElse(""));
        news.setManaged(counted.isPresent());
        setGraphic(whole);
        setAccessibleText(
                String.join(
                        ". ", kind.getText(), title.getText(), words.getText(), news.getText()));
    }
}
