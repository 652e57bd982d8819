// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.tray;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Tray;

import java.util.List;
import java.util.Set;

/// The list of parked cards, with a field for new ones.
public final class TrayPanel {
    private static final PseudoClass WELCOMING = PseudoClass.getPseudoClass("welcoming");
    private static final double DRAG = 6;

    private final TrayActions actions;
    private final Label head = new Label();
    private final TextField field = new TextField();
    private final ListView<TrayLine> list = new ListView<>();
    private final VBox box = new VBox(head, field, list);
    private boolean showing;
    private boolean dragging;

    public TrayPanel(TrayActions actions) {
        this.actions = actions;
        head.getStyleClass().add("side-head");
        field.getStyleClass().add("tray-field");
        field.setPromptText(Words.say("tray.write"));
        Names.give(field, Words.say("tray.write"));
        field.setOnAction(_ -> write());
        list.getStyleClass().add("match-list");
        list.setAccessibleText(Words.say("command.tray"));
        var placeholder = new Label(Words.say("tray.none"));
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("caption");
        list.setPlaceholder(placeholder);
        list.setCellFactory(_ -> new TrayCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .subscribe(() -> {
                    if (!showing) {
                        actions.select(selected());
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        box.getStyleClass().add("side-panel");
        VBox.setMargin(field, new Insets(0, 12, 10, 12));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public Node node() {
        return box;
    }

    /// The field for new cards.
    public Node field() {
        return field;
    }

    /// Brings the keyboard to the field.
    public void focus() {
        field.requestFocus();
    }

    /// Shows what is parked, and which of that is selected.
    public void show(JourneyMap map, Set<CardId> selected) {
        var lines = Tray.cards(map).stream().map(card -> TrayLine.of(map, card)).toList();
        showing = true;
        field.setDisable(map.steps().isEmpty());
        head.setText(Words.say("tray.head", lines.size()));
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        mark(selected);
        showing = false;
    }

    private void mark(Set<CardId> selected) {
        if (Set.copyOf(selected()).equals(selected)) {
            return;
        }
        var model = list.getSelectionModel();
        model.clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (selected.contains(list.getItems().get(i).card())) {
                model.select(i);
            }
        }
        if (model.getSelectedIndex() >= 0) {
            list.scrollTo(Math.max(0, model.getSelectedIndex() - 3));
        }
    }

    /// Shows that cards may be let go here.
    public void welcome(boolean welcoming) {
        box.pseudoClassStateChanged(WELCOMING, welcoming);
    }

    /// Whether a point of the window lies here.
    public boolean holds(Point2D inScene) {
        return box.getScene() != null && box.contains(box.sceneToLocal(inScene));
    }

    private List<CardId> selected() {
        return list.getSelectionModel().getSelectedItems().stream().map(TrayLine::card).toList();
    }

    private void write() {
        var text = field.getText().strip();
        if (!text.isEmpty() && actions.write(text)) {
            field.clear();
            list.scrollTo(list.getItems().size() - 1);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            actions.place();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && dragging) {
            dragging = false;
            actions.cancelled();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        if (!dragging && (selected().isEmpty() || event.isStillSincePress())) {
            return;
        }
        dragging = dragging || !list.contains(list.sceneToLocal(at)) || moved(event);
        if (dragging) {
            actions.dragged(at);
            event.consume();
        }
    }

    private static boolean moved(MouseEvent event) {
        return !event.isStillSincePress() && Math.abs(event.getX()) + Math.abs(event.getY()) > DRAG;
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            actions.dropped(new Point2D(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    /// What one card says.
    record TrayLine(CardId card, String title, String tags) {
        static TrayLine of(JourneyMap map, Card card) {
            var title = map.titleOf(card).strip();
            return new TrayLine(
                    card.id(),
                    title.isEmpty() ? Words.say("inspector.unnamed") : title,
                    String.join(", ", card.tags()));
        }
    }
}
