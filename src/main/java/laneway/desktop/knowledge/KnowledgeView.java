// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a map knows beside its board, a tab for each topic.
public final class KnowledgeView {
    private static final List<Topic> TOPICS = List.of(Topic.values());

    private final KnowledgeActions actions;
    private final TabPane tabs = new TabPane();
    private final Map<Topic, Page> pages = new EnumMap<>(Topic.class);
    private final BorderPane whole;

    public KnowledgeView(KnowledgeActions actions) {
        this.actions = actions;
        for (Topic topic : TOPICS) {
            var tab = new Tab(topic.title());
            tab.setClosable(false);
            tabs.getTabs().add(tab);
        }
        show(Topic.named(actions.remembered().page()));
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((was, is) -> {
                    if (was != is && isOpen()) {
                        turn();
                    }
                });
        whole = new BorderPane(tabs, bar(), null, null, null);
        whole.getStyleClass().add("knowledge");
        whole.setVisible(false);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::turned);
        whole.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave();
                    }
                });
    }

    private HBox bar() {
        var title = new Label(KnowledgeWords.say("title"));
        title.getStyleClass().add("heading");
        var back = new Button(Words.say("themes.back"), Icons.of(MaterialDesignA.ARROW_LEFT));
        back.getStyleClass().add("link-button");
        back.setOnAction(_ -> leave());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(10, title, space, back);
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

    /// Shows the page that was seen last and takes the keyboard.
    public void open() {
        appear();
        focus();
    }

    /// Shows a page and takes the keyboard.
    public void open(Topic topic) {
        appear(topic);
        // the page cannot have the keyboard before the tab shows it
        Platform.runLater(this::focus);
    }

    /// Shows a part in the page that has a row for it, and takes the keyboard there.
    public void open(PartId part) {
        if (showRow(part)) {
            // the page cannot have the keyboard before the tab shows it
            Platform.runLater(this::focus);
        }
    }

    /// Shows a part in the page that has a row for it; the keyboard stays where it is.
    ///
    /// @return whether one has
    public boolean showRow(PartId part) {
        var topic = Topic.of(part);
        topic.ifPresent(it -> {
            appear(it);
            page().ifPresent(page -> page.select(part));
        });
        return topic.isPresent();
    }

    private void appear(Topic topic) {
        show(topic);
        if (!isOpen()) {
            appear();
        }
    }

    private void appear() {
        whole.setVisible(true);
        turn();
    }

    private void show(Topic topic) {
        tabs.getSelectionModel().select(TOPICS.indexOf(topic));
    }

    /// Gives the place back to the board.
    public void close() {
        whole.setVisible(false);
    }

    /// Takes the keyboard to the page.
    public void focus() {
        // what is in a split pane has no scene before that pane is dressed
        whole.applyCss();
        page().ifPresent(Page::focus);
    }

    /// Takes over what is being written.
    public void settle() {
        if (isOpen()) {
            page().ifPresent(Page::settle);
        }
    }

    /// Shows another state of the map.
    public void show(JourneyMap map) {
        page().ifPresent(page -> page.show(map));
    }

    private Topic topic() {
        return TOPICS.get(Math.max(0, tabs.getSelectionModel().getSelectedIndex()));
    }

    private Optional<Page> page() {
        return Optional.ofNullable(pages.get(topic()));
    }

    private void turn() {
        pages.values().forEach(Page::settle);
        var page =
                pages.computeIfAbsent(
                        topic(),
                        topic -> {
                            var made = topic.page(actions);
                            made.node().getStyleClass().add("page");
                            return made;
                        });
        // the selected item is told later than its index
        tabs.getTabs().get(TOPICS.indexOf(topic())).setContent(page.node());
        page.open(actions.map());
        actions.remember(actions.remembered().withPage(topic().name()));
    }

    private void leave() {
        settle();
        actions.leave(List.of());
    }

    /// Tabs are turned as in other programs, before a table takes the keys for its rows.
    private void turned(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (event.isControlDown() && event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void turn(int by) {
        int at = tabs.getSelectionModel().getSelectedIndex();
        tabs.getSelectionModel().select(Math.floorMod(at + by, TOPICS.size()));
        // the page cannot have the keyboard before the tab shows it
        Platform.runLater(this::focus);
    }
}
