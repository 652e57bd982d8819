// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.panel.Desk;
import laneway.desktop.panel.PartFields;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.edit.DeletePart;
import laneway.insight.Agenda;
import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.JourneyMap;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.Optional;

/// The action items of a map, and the fields of the one that is selected.
final class ActionsPane {
    private static final double LIST_SHARE = 0.42;

    private final InsightActions actions;
    private final Desk desk;
    private final PartFields fields;
    private final ListView<ActionItem> list = new ListView<>();
    private final Button carry = new Button(InsightWords.say("carryOver"));
    private final ScrollPane form = new ScrollPane();
    private final SplitPane split = new SplitPane(list);
    private final VBox box;
    private boolean showing;

    ActionsPane(InsightActions actions, Desk desk) {
        this.actions = actions;
        this.desk = desk;
        fields = new PartFields(desk);
        var add = new Button(InsightWords.say("item.add"), Icons.of(MaterialDesignP.PLUS));
        add.getStyleClass().add("link-button");
        add.setOnAction(_ -> actions.add());
        carry.getStyleClass().add("find-text");
        carry.setTooltip(new Tooltip(InsightWords.say("carryOver.tip")));
        carry.setOnAction(_ -> actions.carryOver());
        list.getStyleClass().add("match-list");
        list.setAccessibleText(InsightWords.say("items"));
        list.setCellFactory(_ -> new ActionCell());
        var placeholder = new Label(InsightWords.say("none.items"));
        Wrapping.in(placeholder);
        list.setPlaceholder(placeholder);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.getStyleClass().add("action-form");
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        var buttons = new FlowPane(10, 6, add, carry);
        buttons.getStyleClass().add("insight-foot");
        box = new VBox(split, buttons);
        VBox.setVgrow(split, Priority.ALWAYS);
    }

    Node node() {
        return box;
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    void settle() {
        fields.settle();
    }

    /// How many of them are not done.
    int unfinished() {
        return (int) list.getItems().stream().filter(item -> item.state().isUnfinished()).count();
    }

    void select(ActionItemId item) {
        list.getItems().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .ifPresent(found -> {
                    list.getSelectionModel().select(found);
                    list.scrollTo(found);
                });
    }

    void show(JourneyMap map) {
        var items = Agenda.of(map);
        var before = selection();
        int at = list.getSelectionModel().getSelectedIndex();
        if (!items.equals(list.getItems())) {
            showing = true;
            list.getItems().setAll(items);
            list.getSelectionModel().clearSelection();
            before.ifPresent(old -> {
                select(old.id());
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().select(Math.min(at, items.size() - 1));
                }
            });
            showing = false;
        }
        carry.setDisable(unfinished() == 0);
        showFields(map);
    }

    private Optional<ActionItem> selection() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void selected() {
        if (!showing) {
            showFields(desk.map());
            selection().ifPresent(item -> actions.reveal(item.id()));
        }
    }

    private void showFields(JourneyMap map) {
        var item = selection();
        if (item.isPresent()) {
            form.setContent(fields.show(item.get().id(), map));
            if (!split.getItems().contains(form)) {
                split.getItems().add(form);
                split.setDividerPosition(0, LIST_SHARE);
            }
        } else {
            split.getItems().remove(form);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selection().ifPresent(item -> actions.reveal(item.id()));
        } else if (event.getCode() == KeyCode.DELETE) {
            selection().ifPresent(item -> desk.apply(new DeletePart(item.id())));
        } else {
            return;
        }
        event.consume();
    }
}
