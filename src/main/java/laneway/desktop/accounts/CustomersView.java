// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.layout.Region;

import laneway.desktop.pages.Page;
import laneway.desktop.pages.Pages;
import laneway.model.JourneyMap;

import java.util.List;

/// All about real customers, a tab for each topic.
public final class CustomersView {
    private final Pages<CustomerTopic> pages;

    public CustomersView(CustomerActions actions) {
        pages = new Pages<>(new Host(actions), List.of(CustomerTopic.values()));
    }

    private static final class Host implements Pages.Host<CustomerTopic> {
        private final CustomerActions actions;
        private CustomerTopic last = CustomerTopic.DATA;

        Host(CustomerActions actions) {
            this.actions = actions;
        }

        @Override
        public String title() {
            return CustomerWords.say("title");
        }

        @Override
        public String titleOf(CustomerTopic topic) {
            return topic.title();
        }

        @Override
        public Page page(CustomerTopic topic) {
            return topic.page(actions);
        }

        @Override
        public CustomerTopic last() {
            return last;
        }

        @Override
        public void remember(CustomerTopic topic) {
            last = topic;
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
    public void open(CustomerTopic topic) {
        pages.open(topic);
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

    /// Shows another state of the map, or of the data.
    public void show(JourneyMap map) {
        pages.show(map);
    }
}
