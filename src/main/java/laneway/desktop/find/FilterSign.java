// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.FilterMode;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.function.Consumer;

/// Says on the board that a filter is on, and ends it with one click.
public final class FilterSign {
    private final Label said = new Label();
    private final Button other = new Button();
    private FilterMode mode = FilterMode.FADE;
    private final HBox box;

    /// @param filter sets what becomes of the cards that are not let through
    public FilterSign(Consumer<FilterMode> filter) {
        other.getStyleClass().addAll("tool", "labelled");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> filter.accept(opposite()));
        var button = new Button(Words.say("filter.end"), Icons.of(MaterialDesignC.CLOSE));
        button.getStyleClass().addAll("tool", "labelled");
        button.setOnAction(_ -> filter.accept(FilterMode.OFF));
        said.setGraphic(Icons.of(MaterialDesignF.FILTER));
        said.setMaxWidth(460);
        button.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(10, said, other, button);
        box.getStyleClass().addAll("board-sign", "filter-sign");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
    }

    /// What lies above the board while a filter is on.
    public Node node() {
        return box;
    }

    /// Shows what is filtered by, and how many cards that leaves out.
    ///
    /// @param query what the filter lets through
    /// @param others how many cards it does not
    public void show(String query, int others, FilterMode shown) {
        mode = shown;
        said.setText(Words.say("filter.sign." + shown, query.strip(), others));
        other.setText(Words.say("filter.to." + opposite()));
        box.setVisible(true);
    }

    private FilterMode opposite() {
        return mode == FilterMode.HIDE ? FilterMode.FADE : FilterMode.HIDE;
    }

    public void hide() {
        box.setVisible(false);
    }
}
