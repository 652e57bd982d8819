// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Says on the board that a filter is on, and ends it with one click.
public final class FilterSign {
    private final Label said = new Label();
    private final HBox box;

    /// @param end takes the filter off
    public FilterSign(Runnable end) {
        var button = new Button(Words.say("filter.end"), Icons.of(MaterialDesignC.CLOSE));
        button.getStyleClass().addAll("tool", "labelled");
        button.setOnAction(_ -> end.run());
        said.setGraphic(Icons.of(MaterialDesignF.FILTER));
        said.setMaxWidth(460);
        button.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(10, said, button);
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
    /// @param faded how many cards it does not
    public void show(String query, int faded) {
        said.setText(Words.say("filter.sign", query.strip(), faded));
        box.setVisible(true);
    }

    public void hide() {
        box.setVisible(false);
    }
}
