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
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Tray;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The list of parked cards, with a field for new ones.
public final class TrayPanel {
    private static final PseudoClass WELCOMING = PseudoClass.getPseudoClass("welcoming");
    private static final double BESIDE_EDITOR = 46;

    private final TrayActions actions;
    private final Label head = new Label();
    private final TextField field = new TextField();
    private final ListView<TrayLine> list = new ListView<>();
    private final TrayDrag drag;
    private final TrayEditor editor;
    private final VBox box = new VBox(head, field, list);
    private boolean showing;

    public TrayPanel(TrayActions actions) {
        this.actions = actions;
        drag = new TrayDrag(list, actions);
        editor = new TrayEditor(actions, this::written);
        head.getStyleClass().add("side-head");
        field.getStyleClass().add("tray-field");
        field.setPromptText(Words.say("tray.write"));
        Names.give(field, Words.say("tray.write"));
        field.setOnAction(_ -> write());
        list.getStyleClass().add("match-list");
        list.setAccessibleText(Words.say("command.tray"));
        var placeholder = new Label(Words.say("tray.none"));
        Wrapping.in(placeholder);
        placeholder.getStyleClass().add("caption");
        list.setPlaceholder(placeholder);
        list.setCellFactory(_ -> new TrayCell(editor));
        editor.node().prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_EDITOR));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .subscribe(() -> {
                    if (!showing) {
                        actions.select(selected());
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> cell(event).ifPresent(cell -> drag.press(event, () -> hold(cell))));
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::move);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> drag.released());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        box.getStyleClass().add("side-panel");
        VBox.setMargin(field, new Insets(0, 12, 10, 12));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public Node node() {
        return box;
    }

    /// Where text is written: the field for new cards, and the place of one that is written anew.
    public List<Node> fields() {
        return List.of(field, editor.node());
    }

    /// Takes over what is being written.
    public void settle() {
        editor.finish();
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
        if (lines.stream().noneMatch(line -> editor.isOn(line.card()))) {
            editor.drop();
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
        if (editor.isOpen()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            selectedLine().ifPresent(this::edit);
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2
                && event.getButton() == MouseButton.PRIMARY
                && cell(event).isPresent()) {
            selectedLine().ifPresent(this::edit);
        }
    }

    /// The one selected card.
    private Optional<TrayLine> selectedLine() {
        var lines = list.getSelectionModel().getSelectedItems();
        return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    private void edit(TrayLine line) {
        actions.text(line.card())
                .ifPresent(text -> {
                    editor.open(line.card(), text);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(line) - 1));
                    list.refresh();
                    list.applyCss();
                    list.layout();
                    editor.focus();
                });
    }

    /// The list shows the card again, and has the keyboard back unless that went elsewhere.
    private void written() {
        var scene = list.getScene();
        boolean here = scene != null && isWithin(scene.getFocusOwner(), editor.node());
        list.refresh();
        if (here) {
            list.requestFocus();
        }
    }

    /// The card below the pointer, unless it is being written.
    private Optional<TrayCell> cell(MouseEvent event) {
        for (var node = event.getTarget() instanceof Node hit ? hit : null;
                node != null && node != editor.node();
                node = node.getParent()) {
            if (node instanceof TrayCell cell) {
                return Optional.of(cell).filter(filled -> !filled.isEmpty());
            }
        }
        return Optional.empty();
    }

    private void hold(TrayCell cell) {
        var model = list.getSelectionModel();
        if (!model.isSelected(cell.getIndex())) {
            model.clearAndSelect(cell.getIndex());
        }
    }

    private static boolean isWithin(@Nullable Node node, Node parent) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
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
