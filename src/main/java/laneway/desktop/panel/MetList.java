// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.TouchpointId;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// Where a touchpoint is met: its cards in the order of the journey, each a way to the board.
final class MetList {
    private final Desk desk;
    private final TouchpointId touchpoint;
    private final VBox box = new VBox(2);
    private List<Card> shown = List.of();

    MetList(Desk desk, TouchpointId touchpoint) {
        this.desk = desk;
        this.touchpoint = touchpoint;
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        var cards =
                map.cardsInOrder().filter(card -> touchpoint.equals(card.touchpoint())).toList();
        if (cards.equals(shown) && !box.getChildren().isEmpty()) {
            return;
        }
        shown = cards;
        if (cards.isEmpty()) {
            var nowhere = new Label(Words.say("field.met.nowhere"));
            nowhere.getStyleClass().add("secondary");
            box.getChildren().setAll(nowhere);
        } else {
            box.getChildren().setAll(cards.stream().map(card -> row(map, card)).toList());
        }
    }

    private Button row(JourneyMap map, Card card) {
        var column =
                map.step(card.place().step()).map(step -> PartNames.ofStep(map, step)).orElse("");
        var note = PartNames.firstLine(card.text());
        var row =
                new Button(
                        note.isEmpty() ? column : Words.say("field.met.note", column, note),
                        Icons.of(MaterialDesignC.CARD_TEXT_OUTLINE));
        row.getStyleClass().add("row-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> desk.reveal(card.id()));
        return row;
    }
}
