// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.edit.SetProperty;
import laneway.edit.SplitTouchpoint;
import laneway.edit.WriteCard;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.controlsfx.control.textfield.TextFields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The touchpoint of a card: another one is chosen by its name, a new name renames it everywhere.
final class TouchpointField {
    private final Desk desk;
    private final CardId card;
    private final TextField name = new TextField();
    private final Button open = new Button(Words.say("field.touchpoint.open"));
    private final Button split = new Button(Words.say("field.touchpoint.split"));
    private final VBox box;
    private String shown = "";

    TouchpointField(Desk desk, CardId card) {
        this.desk = desk;
        this.card = card;
        name.setPromptText(Words.say("field.touchpoint.prompt"));
        Names.give(name, Words.say("field.Card.touchpoint"));
        name.setOnAction(_ -> settle());
        name.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        settle();
                    }
                });
        TextFields.bindAutoCompletion(name, request -> matching(request.getUserText()))
                .setOnAutoCompleted(_ -> settle());
        open.getStyleClass().add("link-button");
        open.setOnAction(_ -> touchpoint(desk.map()).map(Touchpoint::id).ifPresent(desk::inspect));
        split.getStyleClass().add("link-button");
        split.setOnAction(_ -> split());
        for (Button button : List.of(open, split)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        box = new VBox(2, name, new FlowPane(8, 0, open, split));
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        var met = touchpoint(map);
        var text = met.map(Touchpoint::name).orElse("");
        if (!text.equals(shown)) {
            shown = text;
            name.setText(text);
        }
        open.setVisible(met.isPresent());
        split.setVisible(met.map(touchpoint -> count(map, touchpoint) > 1).orElse(false));
    }

    private List<String> matching(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return desk.map().touchpoints().stream()
                .map(Touchpoint::name)
                .filter(known -> known.toLowerCase(Locale.ROOT).contains(wanted))
                .filter(known -> !known.equals(typed))
                .toList();
    }

    /// Takes the name over that stands in the field.
    void settle() {
        var map = desk.map();
        var wanted = name.getText().strip();
        var before = touchpoint(map).map(Touchpoint::name).orElse("");
        if (wanted.equals(before)) {
            return;
        }
        var note = map.card(card).map(Card::text).orElse("");
        if (wanted.isEmpty()) {
            desk.apply(SetProperty.of(card, Card.TOUCHPOINT, null));
        } else {
            desk.apply(WriteCard.written(card, note.isEmpty() ? wanted : wanted + "\n" + note));
        }
    }

    private void split() {
        touchpoint(desk.map())
                .ifPresent(shared ->
                        desk.apply(
                                new SplitTouchpoint(
                                        card,
                                        TouchpointId.random(),
                                        Words.say("new.split", shared.name()))));
        name.setText(touchpoint(desk.map()).map(Touchpoint::name).orElse(""));
        name.requestFocus();
        name.selectAll();
    }

    private Optional<Touchpoint> touchpoint(JourneyMap map) {
        return map.card(card).flatMap(found -> map.touchpoint(found.touchpoint()));
    }

    private static long count(JourneyMap map, Touchpoint touchpoint) {
        return map.cards().stream()
                .filter(other -> touchpoint.id().equals(other.touchpoint()))
                .limit(2)
                .count();
    }
}
