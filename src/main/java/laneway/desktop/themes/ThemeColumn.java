// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.themes;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.session.Themes;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One theme: its name, what is counted in it, and its cards.
final class ThemeColumn {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double WIDTH = 268;
    private static final int MOST_COUNTS = 4;

    private final Optional<String> tag;
    private final ThemesView view;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label stages = new Label();
    private final Label sources = new Label();
    private final ListView<Card> list = new ListView<>();
    private final HBox head = new HBox(6);
    private final VBox box = new VBox();
    private boolean showing;

    ThemeColumn(Optional<String> tag, ThemesView view) {
        this.tag = tag;
        this.view = view;
        name.setText(tag.orElseGet(() -> Words.say("themes.none")));
        name.getStyleClass().add("theme-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        head.getStyleClass().add("theme-head");
        head.getChildren().setAll(name, count, menuButton());
        for (Label label : List.of(stages, sources)) {
            Wrapping.in(label);
            label.getStyleClass().add("theme-counts");
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        list.getStyleClass().add("theme-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new ThemeCard(view));
        list.setPlaceholder(new Label(Words.say("themes.empty")));
        list.setAccessibleText(name.getText());
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getChildren().setAll(head, stages, sources, list);
        box.getStyleClass().add("theme");
        box.setMinWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        listen();
    }

    private void listen() {
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Card>) _ -> tellSelection());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.focusedProperty()
                .subscribe(focused -> {
                    if (focused && list.getSelectionModel().isEmpty()) {
                        list.getSelectionModel().selectFirst();
                    }
                });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !selected().isEmpty()) {
                view.actions().leave(selected());
            }
        });
        list.setOnDragDetected(event -> {
            if (!selected().isEmpty()) {
                view.drag(new ThemesView.Dragged(tag, selected()), list, event);
            }
        });
        tag.ifPresent(own ->
                head.setOnDragDetected(
                        event -> view.drag(new ThemesView.Dragged(tag, List.of()), head, event)));
        head.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                rename();
            }
        });
        box.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_ENTERED,
                _ -> box.pseudoClassStateChanged(TARGET, view.wouldTake(tag)));
        box.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_EXITED, _ -> box.pseudoClassStateChanged(TARGET, false));
        // the cells of a list take this event for a press that ends in them
        box.addEventFilter(
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                event -> {
                    event.consume();
                    view.drop(tag);
                });
    }

    private Button menuButton() {
        var button = new Button("", Icons.of(MaterialDesignD.DOTS_HORIZONTAL));
        button.getStyleClass().add("tool");
        button.setAccessibleText(Words.say("themes.menu", name.getText()));
        button.setTooltip(new Tooltip(Words.say("themes.menu", name.getText())));
        button.setOnAction(_ -> menu().show(button, Side.BOTTOM, 0, 0));
        button.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        return button;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        var show = item("themes.show", () -> view.actions().leave(ids(list.getItems())));
        show.setDisable(list.getItems().isEmpty());
        menu.getItems().add(show);
        if (tag.isPresent()) {
            menu.getItems().add(item("themes.rename", this::rename));
        }
        return menu;
    }

    private static MenuItem item(String key, Runnable effect) {
        var item = new MenuItem(Words.say(key));
        item.setOnAction(_ -> effect.run());
        return item;
    }

    /// Puts a field in place of the name; Enter or going elsewhere takes it over, Esc leaves it.
    void rename() {
        tag.ifPresent(own -> {
            var field = new TextField(own);
            HBox.setHgrow(field, Priority.ALWAYS);
            Names.give(field, Words.say("themes.rename"));
            head.getChildren().set(0, field);
            Runnable takeOver =
                    () -> {
                        if (finish()) {
                            view.rename(own, field.getText().strip());
                        }
                    };
            field.setOnAction(_ -> takeOver.run());
            field.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ESCAPE) {
                            event.consume();
                            var _ = finish();
                        }
                    });
            field.focusedProperty()
                    .subscribe((_, focused) -> {
                        if (!focused) {
                            takeOver.run();
                        }
                    });
            field.requestFocus();
            field.selectAll();
        });
    }

    /// Puts the name back; false where it was back already.
    private boolean finish() {
        boolean writing = head.getChildren().getFirst() != name;
        if (writing) {
            head.getChildren().set(0, name);
            list.requestFocus();
        }
        return writing;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> view.goBeside(this, -1);
            case RIGHT -> view.goBeside(this, 1);
            case M -> view.offerThemes(tag, selected(), list);
            case F2 -> rename();
            // a list would keep this key to itself
            case ESCAPE -> view.giveUp();
            case ENTER -> {
                if (!selected().isEmpty()) {
                    view.actions().leave(selected());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    Optional<String> tag() {
        return tag;
    }

    Node node() {
        return box;
    }

    boolean isFocused() {
        return box.isFocusWithin();
    }

    void focus() {
        list.requestFocus();
        list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private List<CardId> selected() {
        return ids(list.getSelectionModel().getSelectedItems());
    }

    private static List<CardId> ids(List<Card> cards) {
        return cards.stream().map(Card::id).toList();
    }

    /// Tells which cards are selected here, if the keyboard is here.
    void tellSelection() {
        if (!showing && list.isFocused()) {
            view.actions().select(selected());
        }
    }

    /// Shows the theme as the map has it; cards that were selected stay selected.
    void show(Themes.Theme theme) {
        showing = true;
        if (!list.getItems().equals(theme.cards())) {
            var selected = List.copyOf(selected());
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(theme.cards());
            list.getSelectionModel().clearSelection();
            for (int i = 0; i < theme.cards().size(); i++) {
                if (selected.contains(theme.cards().get(i).id())) {
                    list.getSelectionModel().select(i);
                }
            }
            if (list.isFocused() && list.getSelectionModel().isEmpty() && at >= 0) {
                list.getSelectionModel().select(Math.min(at, theme.cards().size() - 1));
            }
        }
        count.setText(String.valueOf(theme.cards().size()));
        show(stages, theme.stages(), "themes.stages");
        show(sources, theme.sources(), "themes.sources");
        showing = false;
    }

    private static void show(Label label, List<Themes.Count> counts, String key) {
        var names =
                counts.stream()
                        .map(each -> Words.say("themes.counted", each.name(), each.count()))
                        .toList();
        var all = names.stream().collect(Collectors.joining("\n"));
        var some = names.stream().limit(MOST_COUNTS).collect(Collectors.joining("\u00a0· "));
        label.setText(Words.say(key, some, Math.max(0, names.size() - MOST_COUNTS)));
        label.setVisible(!counts.isEmpty());
        label.setTooltip(new Tooltip(all));
    }
}
