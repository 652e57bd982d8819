// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.pages;

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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pages in the place of the board, a tab for each topic.
///
/// @param <T> the topics
public final class Pages<T extends Enum<T>> {
    private final Host<T> host;
    private final List<T> topics;
    private final TabPane tabs = new TabPane();
    private final Map<T, Page> pages = new HashMap<>();
    private final BorderPane whole;

    /// What the pages are, and what they need of the window around them.
    public interface Host<T> {
        /// What stands above the tabs.
        String title();

        /// What stands on the tab of a topic.
        String titleOf(T topic);

        /// Makes the page of a topic, once.
        Page page(T topic);

        /// The topic that was looked at last.
        T last();

        /// Keeps what is looked at now.
        void remember(T topic);

        /// The map as it is now.
        JourneyMap map();

        /// Goes back to the board.
        void leave();
    }

    /// @param topics in the order of their tabs
    public Pages(Host<T> host, List<T> topics) {
        this.host = host;
        this.topics = List.copyOf(topics);
        for (T topic : topics) {
            var tab = new Tab(host.titleOf(topic));
            tab.setClosable(false);
            tabs.getTabs().add(tab);
        }
        show(host.last());
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
        var title = new Label(host.title());
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
    public void open(T topic) {
        appear(topic);
        // the page cannot have the keyboard before the tab shows it
        Platform.runLater(this::focus);
    }

    /// Shows a part in the page of a topic; the keyboard stays where it is.
    public void showRow(T topic, PartId part) {
        appear(topic);
        page().ifPresent(page -> page.select(part));
    }

    private void appear(T topic) {
        show(topic);
        if (!isOpen()) {
            appear();
        }
    }

    private void appear() {
        whole.setVisible(true);
        turn();
    }

    private void show(T topic) {
        tabs.getSelectionModel().select(topics.indexOf(topic));
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

    private T topic() {
        return topics.get(Math.max(0, tabs.getSelectionModel().getSelectedIndex()));
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
                            var made = host.page(topic);
                            made.node().getStyleClass().add("page");
                            return made;
                        });
        // the selected item is told later than its index
        tabs.getTabs().get(topics.indexOf(topic())).setContent(page.node());
        page.open(host.map());
        host.remember(topic());
    }

    private void leave() {
        settle();
        host.leave();
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
        tabs.getSelectionModel().select(Math.floorMod(at + by, topics.size()));
        // the page cannot have the keyboard before the tab shows it
        Platform.runLater(this::focus);
    }
}
