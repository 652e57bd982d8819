// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.themes;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.MapId;
import laneway.session.Themes;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All cards by theme, a column each.
public final class ThemesView {
    /// What is being dragged.
    ///
    /// @param cards none where the theme itself is dragged
    record Dragged(Optional<String> from, List<CardId> cards) {}

    private final ThemeActions actions;
    private final HBox columnBox = new HBox(12);
    private final Label sign = new Label();
    private final Pane signs = new Pane(sign);
    private final Button back =
            new Button(Words.say("themes.back"), Icons.of(MaterialDesignA.ARROW_LEFT));
    private final ThemeFilter filter = new ThemeFilter(this::refresh);
    private final StackPane whole;
    private final List<ThemeColumn> columns = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();
    private JourneyMap map = JourneyMap.empty(About.titled(MapId.random(), ""));
    private Optional<Dragged> dragged = Optional.empty();

    public ThemesView(ThemeActions actions) {
        this.actions = actions;
        columnBox.getStyleClass().add("theme-columns");
        var scroll = new ScrollPane(columnBox);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("theme-scroll");
        var pane = new BorderPane(scroll, bar(), null, null, null);
        sign.getStyleClass().add("theme-dragged");
        signs.setMouseTransparent(true);
        sign.setVisible(false);
        whole = new StackPane(pane, signs);
        whole.getStyleClass().add("themes");
        whole.setVisible(false);
        whole.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        whole.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> sign.setVisible(false));
    }

    private Node bar() {
        var title = new Label(Words.say("themes.title"));
        title.getStyleClass().add("heading");
        back.getStyleClass().add("link-button");
        back.setOnAction(_ -> actions.leave(List.of()));
        var add = new Button(Words.say("themes.add"), Icons.of(MaterialDesignP.PLUS));
        add.setOnAction(_ -> add());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Region control : List.of(filter.kinds(), filter.lanes(), add, back)) {
            control.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new HBox(10, title, filter.kinds(), filter.lanes(), space, add, back);
        bar.getStyleClass().add("themes-bar");
        return bar;
    }

    /// The view, for the window.
    public Region node() {
        return whole;
    }

    public boolean isOpen() {
        return whole.isVisible();
    }

    /// Shows the themes of a map and takes the keyboard.
    public void open(JourneyMap shown) {
        whole.setVisible(true);
        show(shown);
        focus();
    }

    /// Takes the keyboard to the first of the themes.
    public void focus() {
        if (!columns.isEmpty()) {
            columns.getFirst().focus();
        }
    }

    /// Gives the place back to the board.
    public void close() {
        whole.setVisible(false);
        named.clear();
    }

    /// Shows the themes as another state of the map has them.
    public void show(JourneyMap shown) {
        map = shown;
        filter.offer(shown);
        refresh();
    }

    private void refresh() {
        var themes = Themes.of(map, filter.chosen(), named).list();
        var tags = themes.stream().map(Themes.Theme::tag).toList();
        if (!columns.stream().map(ThemeColumn::tag).toList().equals(tags)) {
            var kept = List.copyOf(columns);
            var focused = kept.stream().filter(ThemeColumn::isFocused).findFirst();
            columns.clear();
            for (var tag : tags) {
                columns.add(
                        kept.stream()
                                .filter(column -> column.tag().equals(tag))
                                .findFirst()
                                .orElseGet(() -> new ThemeColumn(tag, this)));
            }
            columnBox.getChildren().setAll(columns.stream().map(ThemeColumn::node).toList());
            focused.ifPresent(before -> keepFocus(before, kept.indexOf(before)));
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).show(themes.get(i));
        }
    }

    /// Columns that change their places lose the keyboard, and it must not leave the view.
    private void keepFocus(ThemeColumn before, int index) {
        if (columns.contains(before)) {
            before.focus();
        } else {
            columns.get(Math.clamp(index, 0, columns.size() - 1)).focus();
        }
    }

    /// A new theme, whose name is written at once.
    private void add() {
        var tag = unusedName();
        named.add(tag);
        refresh();
        columns.stream()
                .filter(column -> column.tag().equals(Optional.of(tag)))
                .findFirst()
                .ifPresent(ThemeColumn::rename);
    }

    private String unusedName() {
        var name = Words.say("themes.new");
        var tag = name;
        for (int i = 2; isKnown(tag); i++) {
            tag = name + " " + i;
        }
        return tag;
    }

    private boolean isKnown(String tag) {
        return columns.stream().anyMatch(column -> column.tag().equals(Optional.of(tag)));
    }

    void rename(String from, String to) {
        if (to.isEmpty() || to.equals(from)) {
            return;
        }
        if (named.remove(from)) {
            named.add(to);
        }
        actions.rename(from, to);
        refresh();
        columns.stream()
                .filter(column -> column.tag().equals(Optional.of(to)))
                .forEach(ThemeColumn::focus);
    }

    ThemeActions actions() {
        return actions;
    }

    String titleOf(Card card) {
        return map.titleOf(card);
    }

    String placeOf(Card card) {
        return Words.say(
                "find.where",
                Themes.stageOf(map, card),
                map.lane(card.place().lane()).map(Lane::name).orElse(""));
    }

    /// Goes to a neighbouring theme that has cards.
    void goBeside(ThemeColumn column, int direction) {
        int at = columns.indexOf(column) + direction;
        if (at >= 0 && at < columns.size()) {
            columns.get(at).focus();
        }
    }

    /// Offers the themes that cards can be moved to.
    void offerThemes(Optional<String> from, List<CardId> cards, Node beside) {
        if (cards.isEmpty()) {
            return;
        }
        var menu = new ContextMenu();
        for (var column : columns) {
            if (!column.tag().equals(from)) {
                var item = new MenuItem(column.tag().orElseGet(() -> Words.say("themes.none")));
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> move(cards, from, column.tag()));
                menu.getItems().add(item);
            }
        }
        menu.show(beside, Side.TOP, 0, 0);
    }

    /// The card that comes after them in their list is selected next.
    private void move(List<CardId> cards, Optional<String> from, Optional<String> to) {
        actions.move(cards, from, to);
        columns.forEach(ThemeColumn::tellSelection);
    }

    void drag(Dragged what, Node from, MouseEvent event) {
        dragged = Optional.of(what);
        sign.setText(
                what.cards().isEmpty()
                        ? what.from().orElse("")
                        : Words.say("themes.dragged", what.cards().size()));
        sign.setVisible(true);
        from.startFullDrag();
        event.consume();
    }

    private void follow(MouseEvent event) {
        var at = signs.sceneToLocal(event.getSceneX(), event.getSceneY());
        sign.relocate(at.getX() + 12, at.getY() + 8);
    }

    /// Whether what is dragged would change something there.
    boolean wouldTake(Optional<String> tag) {
        return dragged.filter(what -> !what.from().equals(tag))
                .filter(what -> tag.isPresent() || !what.cards().isEmpty())
                .isPresent();
    }

    void drop(Optional<String> tag) {
        var what = dragged.filter(_ -> wouldTake(tag));
        dragged = Optional.empty();
        sign.setVisible(false);
        what.ifPresent(taken -> {
            if (taken.cards().isEmpty()) {
                merge(taken.from().orElseThrow(), tag.orElseThrow());
            } else {
                move(taken.cards(), taken.from(), tag);
            }
        });
    }

    private void merge(String from, String to) {
        named.remove(from);
        actions.rename(from, to);
        refresh();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            giveUp();
        }
    }

    /// Drops what is dragged, else goes back to the board.
    void giveUp() {
        if (dragged.isPresent() && sign.isVisible()) {
            dragged = Optional.empty();
            sign.setVisible(false);
        } else {
            actions.leave(List.of());
        }
    }
}
