// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.application.Platform;
import javafx.scene.layout.Region;

import laneway.desktop.pages.Page;
import laneway.desktop.pages.Pages;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import java.util.List;

/// All that a map knows beside its board, a tab for each topic.
public final class KnowledgeView {
    private final Pages<Topic> pages;

    public KnowledgeView(KnowledgeActions actions) {
        pages = new Pages<>(new Host(actions), List.of(Topic.values()));
    }

    private record Host(KnowledgeActions actions) implements Pages.Host<Topic> {
        @Override
        public String title() {
            return KnowledgeWords.say("title");
        }

        @Override
        public String titleOf(Topic topic) {
            return topic.title();
        }

        @Override
        public Page page(Topic topic) {
            return topic.page(actions);
        }

        @Override
        public Topic last() {
            return Topic.named(actions.remembered().page());
        }

        @Override
        public void remember(Topic topic) {
            actions.remember(actions.remembered().withPage(topic.name()));
        }

        @Override
        public JourneyMap map() {
            return actions.map();
        }

        @Override
        public void leave() {
            actions.leave(List.of());
        }
    }

    /// The view, for the window.
    public Region node() {
        return pages.node();
    }

    public boolean isOpen() {
        return pages.isOpen();
    }

    /// Shows the page that was seen last and takes the keyboard.
    public void open() {
        pages.open();
    }

    /// Shows a page and takes the keyboard.
    public void open(Topic topic) {
        pages.open(topic);
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
        topic.ifPresent(it -> pages.showRow(it, part));
        return topic.isPresent();
    }

    /// Gives the place back to the board.
    public void close() {
        pages.close();
    }

    /// Takes the keyboard to the page.
    public void focus() {
        pages.focus();
    }

    /// Takes over what is being written.
    public void settle() {
        pages.settle();
    }

    /// Shows another state of the map.
    public void show(JourneyMap map) {
        pages.show(map);
    }
}
