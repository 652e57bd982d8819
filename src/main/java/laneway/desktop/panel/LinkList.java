// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.edit.DeletePart;
import laneway.edit.LinkCards;
import laneway.edit.Typing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Link;
import laneway.model.LinkId;

import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lines that lead from and to a card, each with its label; a new one is found by typing.
final class LinkList {
    private static final int MOST_SUGGESTIONS = 12;

    private final Desk desk;
    private final CardId card;
    private final VBox rows = new VBox(6);
    private final TextField search = new TextField();
    private final VBox box = new VBox(6, rows, search);
    private final Map<LinkId, TextEditor> labels = new HashMap<>();
    private List<Link> shown = List.of();

    LinkList(Desk desk, CardId card) {
        this.desk = desk;
        this.card = card;
        search.setPromptText(Words.say("field.links.add"));
        Names.give(search, Words.say("field.links.add"));
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(false);
        var completion =
                TextFields.bindAutoCompletion(
                        search, request -> matching(request.getUserText()), new Titles());
        completion.setOnAutoCompleted(event -> {
            search.clear();
            add(event.getCompletion());
        });
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        var links =
                map.links().stream()
                        .filter(link -> link.from().equals(card) || link.to().equals(card))
                        .toList();
        boolean same =
                links.stream().map(Link::id).toList().equals(shown.stream().map(Link::id).toList());
        shown = links;
        if (!same) {
            labels.clear();
            rows.getChildren().setAll(links.stream().map(link -> row(map, link)).toList());
            rows.setVisible(!links.isEmpty());
        }
        for (Link link : links) {
            var label = labels.get(link.id());
            if (label != null) {
                label.show(Reading.of(link.label()));
            }
        }
    }

    private Node row(JourneyMap map, Link link) {
        boolean leads = link.from().equals(card);
        var other = leads ? link.to() : link.from();
        var go =
                new Button(
                        PartNames.of(map, other),
                        Icons.of(leads ? MaterialDesignA.ARROW_RIGHT : MaterialDesignA.ARROW_LEFT));
        go.getStyleClass().add("row-button");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> desk.reveal(other));
        HBox.setHgrow(go, Priority.ALWAYS);
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(Words.say("field.removeRow"));
        remove.setOnAction(_ -> desk.apply(new DeletePart(link.id())));
        var meaning = Words.say("field.links.label");
        var label =
                TextEditor.line(
                        meaning, text -> desk.apply(Typing.of(link.id(), Link.LABEL, text)));
        Names.give(label.node(), meaning);
        labels.put(link.id(), label);
        return new VBox(2, new HBox(2, go, remove), label.node());
    }

    private Collection<Card> matching(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var map = desk.map();
        var found = new ArrayList<Card>();
        map.cardsInOrder()
                .filter(other -> !other.id().equals(card))
                .filter(other -> map.titleOf(other).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_SUGGESTIONS)
                .forEach(found::add);
        return found;
    }

    private void add(Card other) {
        desk.apply(LinkCards.of(card, other.id()));
    }

    /// Shows cards by their titles in the list of suggestions.
    private final class Titles extends StringConverter<Card> {
        @Override
        public String toString(Card found) {
            return PartNames.firstLine(desk.map().titleOf(found));
        }

        @Override
        public Card fromString(String text) {
            throw new UnsupportedOperationException("suggestions are never read back");
        }
    }
}
