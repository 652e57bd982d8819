// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.LinkId;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The two cards that a link joins, each to be gone to.
final class LinkEnds {
    private final Desk desk;
    private final LinkId link;
    private final Button from = new Button("", Icons.of(MaterialDesignA.ARROW_LEFT));
    private final Button to = new Button("", Icons.of(MaterialDesignA.ARROW_RIGHT));
    private final VBox box =
            new VBox(6, field("field.links.from", from), field("field.links.to", to));

    LinkEnds(Desk desk, LinkId link) {
        this.desk = desk;
        this.link = link;
    }

    private static Node field(String key, Button button) {
        var label = new Label(Words.say(key));
        label.getStyleClass().add("field-label");
        button.getStyleClass().add("row-button");
        button.setMaxWidth(Double.MAX_VALUE);
        return new VBox(2, label, button);
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        map.link(link)
                .ifPresent(found -> {
                    show(from, map, found.from());
                    show(to, map, found.to());
                });
    }

    private void show(Button button, JourneyMap map, CardId card) {
        button.setText(PartNames.of(map, card));
        button.setOnAction(_ -> desk.reveal(card));
    }
}
