// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.command.Keys;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The bar in which somebody says what to look for, and with what to replace it.
public final class FindBar {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    /// What the bar asks for.
    public interface Desk {
        /// Other words are looked for, or others are put in their place.
        void typed();

        void next();

        void previous();

        /// Puts the bar away.
        void close();

        /// The filter is switched on or off.
        void filter(boolean on);

        /// The list of matches is shown or put away.
        void list(boolean shown);

        void replaceOne();

        void replaceAll();
    }

    private final Desk desk;
    private final TextField query = field("find.query");
    private final TextField words = field("find.replacement");
    private final Label count = new Label();
    private final ToggleButton unfold = new ToggleButton();
    private final ToggleButton filter = new ToggleButton();
    private final ToggleButton list = new ToggleButton();
    private final CheckBox notes = new CheckBox(Words.say("find.notes"));
    private final Button one = text("find.replaceOne");
    private final Button all = text("find.replaceAll");
    private final HBox above;
    private final HBox below;
    private final VBox box = new VBox(4);

    public FindBar(Desk desk) {
        this.desk = desk;
        name(
                unfold,
                "find.unfold",
                MaterialDesignC.CHEVRON_RIGHT,
                Keys.shortcut(KeyCode.H).getDisplayText());
        name(filter, "find.filter", MaterialDesignF.FILTER_OUTLINE, "");
        name(list, "find.list", MaterialDesignF.FORMAT_LIST_BULLETED, "");
        query.setTooltip(new Tooltip(Words.say("find.help")));
        query.textProperty().subscribe((_, _) -> desk.typed());
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        notes.setMinWidth(Region.USE_PREF_SIZE);
        unfold.setOnAction(_ -> unfold(unfold.isSelected()));
        list.setOnAction(_ -> desk.list(list.isSelected()));
        filter.setOnAction(_ -> desk.filter(filter.isSelected()));
        one.setOnAction(_ -> desk.replaceOne());
        all.setOnAction(_ -> desk.replaceAll());
        above =
                row(
                        unfold,
                        query,
                        count,
                        button(
                                "find.previous",
                                MaterialDesignA.ARROW_UP,
                                Keys.shift(KeyCode.F3),
                                desk::previous),
                        button(
                                "find.next",
                                MaterialDesignA.ARROW_DOWN,
                                Keys.key(KeyCode.F3),
                                desk::next),
                        filter,
                        list,
                        button(
                                "find.close",
                                MaterialDesignC.CLOSE,
                                Keys.key(KeyCode.ESCAPE),
                                desk::close));
        below = row(words, notes, one, all);
        below.getStyleClass().add("find-replace");
        below.managedProperty().bind(below.visibleProperty());
        box.getStyleClass().add("find-bar");
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        unfold(false);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(2, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String key) {
        var field = new TextField();
        field.setPromptText(Words.say(key));
        Names.give(field, Words.say(key));
        field.setPrefColumnCount(20);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Button text(String key) {
        var button = new Button(Words.say(key));
        button.getStyleClass().add("find-text");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button button(String key, Ikon icon, KeyCombination keys, Runnable effect) {
        var button = new Button();
        name(button, key, icon, keys.getDisplayText());
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /// @param keys as this system writes them
    private static void name(ButtonBase button, String key, Ikon icon, String keys) {
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(Words.say(key));
        button.setTooltip(new Tooltip(Words.say(key + ".tip", keys)));
        button.getStyleClass().add("tool");
    }

    /// What stands at the top of the board, without covering any of it; seen after [#open].
    public Node node() {
        return box;
    }

    public boolean isOpen() {
        return box.isVisible();
    }

    /// Brings the keyboard to what is looked for.
    public void focus() {
        query.requestFocus();
    }

    /// Shows the bar with the keyboard in it, what it looked for last ready to be typed over.
    ///
    /// @param replacing whether to replace too
    public void open(boolean replacing) {
        box.getChildren().setAll(above, below);
        box.setVisible(true);
        if (replacing) {
            unfold(true);
        }
        query.requestFocus();
        query.selectAll();
    }

    public void close() {
        box.setVisible(false);
        box.getChildren().clear();
    }

    private void unfold(boolean wanted) {
        unfold.setSelected(wanted);
        unfold.setGraphic(
                Icons.of(wanted ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
        below.setVisible(wanted);
    }

    /// Looks for something else.
    public void setQuery(String text) {
        query.setText(text);
    }

    /// What is looked for.
    public String query() {
        return query.getText();
    }

    /// What takes its place.
    public String words() {
        return words.getText();
    }

    /// Whether notes are written anew too.
    public boolean inNotes() {
        return notes.isSelected();
    }

    /// Shows whether the filter is on.
    public void showFilter(boolean on) {
        filter.setSelected(on);
    }

    /// Shows whether the list of matches is there.
    public void showList(boolean shown) {
        list.setSelected(shown);
    }

    /// Says how much was found.
    ///
    /// @param current the index of the place where somebody is; -1 for none
    /// @param canReplace whether any of it can be replaced
    public void show(int current, int places, boolean canReplace) {
        boolean asked = !query().isBlank();
        count.setText(asked ? Words.say(countKey(current, places), current + 1, places) : "");
        count.pseudoClassStateChanged(FAILED, asked && places == 0);
        query.pseudoClassStateChanged(FAILED, asked && places == 0);
        one.setDisable(!canReplace);
        all.setDisable(!canReplace);
    }

    private static String countKey(int current, int places) {
        if (places == 0) {
            return "find.count.none";
        }
        return current < 0 ? "find.count.some" : "find.count.at";
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == query && plain) {
            if (event.isShiftDown()) {
                desk.previous();
            } else {
                desk.next();
            }
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
            if (plain) {
                desk.replaceOne();
            } else {
                desk.replaceAll();
            }
        } else {
            return;
        }
        event.consume();
    }
}
