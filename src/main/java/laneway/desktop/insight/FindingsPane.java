// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.insight.Finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The findings of a map by topic, and what can be done with the one that is selected.
final class FindingsPane {
    private final InsightActions actions;
    private final TopicChoice topics = new TopicChoice(_ -> fill());
    private final ListView<FindingLine> list = new ListView<>();
    private final Label placeholder = new Label();
    private final Button accept = button("accept");
    private final Button plan = button("plan");
    private final Button dismiss = button("dismiss");
    private final Button restore = button("restore");
    private final Hyperlink aside = new Hyperlink();
    private final VBox box;
    private Optional<Insights> insights = Optional.empty();
    private boolean showsDismissed;
    private boolean showing;
    private boolean wantsFirst;

    FindingsPane(InsightActions actions) {
        this.actions = actions;
        list.getStyleClass().add("match-list");
        list.setAccessibleText(InsightWords.say("findings"));
        list.setCellFactory(_ -> new FindingCell(this.actions::reveal));
        Wrapping.in(placeholder);
        list.setPlaceholder(placeholder);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setContextMenu(menu());
        accept.setOnAction(_ -> with(this.actions::accept));
        plan.setOnAction(_ -> with(this.actions::plan));
        dismiss.setOnAction(_ -> with(this.actions::dismiss));
        restore.setOnAction(_ -> with(this.actions::restore));
        aside.setOnAction(_ -> switchDismissed());
        var buttons = new FlowPane(6, 6, accept, plan, dismiss, restore);
        for (Node node : List.of(accept, plan, dismiss, restore, aside)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        var foot = new VBox(6, buttons, aside);
        foot.getStyleClass().add("insight-foot");
        box = new VBox(topics.node(), list, foot);
        VBox.setVgrow(list, Priority.ALWAYS);
        offer();
    }

    private static Button button(String key) {
        var button = new Button(InsightWords.say(key));
        button.getStyleClass().add("find-text");
        button.setTooltip(new Tooltip(InsightWords.say(key + ".tip")));
        return button;
    }

    Node node() {
        return box;
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            wantsFirst = true;
            fill();
        }
    }

    /// Shows what was found out; what was selected stays selected.
    void show(Insights found) {
        insights = Optional.of(found);
        if (found.dismissed().isEmpty()) {
            showsDismissed = false;
        }
        fill();
    }

    private List<Finding> findings() {
        return insights.map(found -> showsDismissed ? found.dismissed() : found.open())
                .orElse(List.of());
    }

    private void fill() {
        showing = true;
        var before = selection();
        int at = list.getSelectionModel().getSelectedIndex();
        topics.show(FindingLine.byTopic(findings()), findings().size());
        var lines =
                FindingLine.of(
                        findings(),
                        topics.chosen(),
                        insights.map(found -> found.map().actionItems()).orElse(List.of()));
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
            list.getSelectionModel().clearSelection();
            before.ifPresent(finding -> reselect(finding, at));
        }
        if (wantsFirst && lines.size() > 1 && list.getSelectionModel().isEmpty()) {
            // the first line is a heading
            list.getSelectionModel().select(1);
            wantsFirst = false;
        }
        aside.setVisible(insights.filter(found -> !found.dismissed().isEmpty()).isPresent());
        aside.setText(
                showsDismissed
                        ? InsightWords.say("showOpen")
                        : InsightWords.say(
                                "showDismissed",
                                insights.map(found -> found.dismissed().size()).orElse(0)));
        placeholder.setText(InsightWords.say(placeholderKey()));
        showing = false;
        offer();
    }

    private String placeholderKey() {
        boolean bare = insights.filter(found -> !found.map().cards().isEmpty()).isEmpty();
        return bare ? "none.bare" : "none.open";
    }

    /// The same finding, or what stands in its place now that it is gone.
    private void reselect(Finding finding, int at) {
        int index = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof FindingLine.Row row
                    && row.finding().key().equals(finding.key())) {
                index = i;
            }
        }
        if (index < 0) {
            index = Math.min(at, list.getItems().size() - 1);
            if (index >= 0 && list.getItems().get(index) instanceof FindingLine.Group) {
                index = Math.min(index + 1, list.getItems().size() - 1);
            }
        }
        if (index >= 0) {
            list.getSelectionModel().select(index);
        }
    }

    private Optional<Finding> selection() {
        return list.getSelectionModel().getSelectedItem() instanceof FindingLine.Row row
                ? Optional.of(row.finding())
                : Optional.empty();
    }

    private void selected() {
        if (!showing) {
            offer();
            selection().ifPresent(actions::reveal);
        }
    }

    private void with(Consumer<Finding> effect) {
        selection().ifPresent(effect);
    }

    private void offer() {
        var finding = selection();
        boolean markable =
                finding.filter(it -> it.mark().isPresent() && !it.cards().isEmpty()).isPresent();
        accept.setVisible(markable && !showsDismissed);
        finding.flatMap(Finding::mark)
                .ifPresent(mark ->
                        accept.setText(InsightWords.say("accept.as", Words.of("moment", mark))));
        plan.setVisible(finding.isPresent() && !showsDismissed);
        dismiss.setVisible(finding.isPresent() && !showsDismissed);
        restore.setVisible(finding.isPresent() && showsDismissed);
    }

    private void switchDismissed() {
        showsDismissed = !showsDismissed;
        topics.choose(Optional.empty());
        fill();
        list.requestFocus();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            with(actions::reveal);
        } else if (event.getCode() == KeyCode.DELETE) {
            with(showsDismissed ? actions::restore : actions::dismiss);
        } else {
            return;
        }
        event.consume();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setOnShowing(_ ->
                menu.getItems()
                        .setAll(
                                List.of(accept, plan, dismiss, restore).stream()
                                        .filter(Node::isVisible)
                                        .map(FindingsPane::item)
                                        .toList()));
        // a menu without items is never shown
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private static MenuItem item(Button button) {
        var item = new MenuItem(button.getText());
        item.setOnAction(_ -> button.fire());
        return item;
    }
}
