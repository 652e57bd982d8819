// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import laneway.desktop.panel.Desk;
import laneway.desktop.words.Wrapping;
import laneway.insight.Consent;
import laneway.model.ActionItemId;
import laneway.model.JourneyMap;
import laneway.model.Stage;

import java.util.stream.Collectors;

/// The findings of a map and its action items, a page each, below how far people agree.
public final class InsightPanel {
    private final FindingsPane findings;
    private final ActionsPane items;
    private final Label agreement = new Label();
    private final ToggleButton findingsTab = tab();
    private final ToggleButton itemsTab = tab();
    private final VBox box;

    public InsightPanel(InsightActions actions, Desk desk) {
        findings = new FindingsPane(actions);
        items = new ActionsPane(actions, desk);
        agreement.getStyleClass().add("agreement");
        Wrapping.in(agreement);
        agreement.setMinHeight(Region.USE_PREF_SIZE);
        agreement.managedProperty().bind(agreement.visibleProperty());
        var group = new ToggleGroup();
        group.getToggles().setAll(findingsTab, itemsTab);
        findingsTab.setSelected(true);
        // one of the two is always shown
        group.selectedToggleProperty()
                .subscribe((was, is) -> {
                    if (is == null && was != null) {
                        was.setSelected(true);
                    }
                });
        show(findings.node(), findingsTab);
        show(items.node(), itemsTab);
        var tabs = new HBox(4, findingsTab, itemsTab);
        tabs.getStyleClass().add("insight-tabs");
        var head = new Label(InsightWords.say("head"));
        head.getStyleClass().add("side-head");
        var pages = new StackPane(findings.node(), items.node());
        box = new VBox(head, agreement, tabs, pages);
        box.getStyleClass().addAll("side-panel", "insight-panel");
        VBox.setVgrow(pages, Priority.ALWAYS);
    }

    private static ToggleButton tab() {
        var tab = new ToggleButton();
        tab.getStyleClass().add("chip");
        return tab;
    }

    private static void show(Node page, ToggleButton tab) {
        page.visibleProperty().bind(tab.selectedProperty());
    }

    public Node node() {
        return box;
    }

    /// Brings the keyboard to the list that is shown.
    public void focus() {
        if (findingsTab.isSelected()) {
            findings.focus();
        } else {
            items.focus();
        }
    }

    /// Turns to the findings.
    public void showFindings() {
        findingsTab.setSelected(true);
    }

    /// Turns to the action items.
    public void showItems() {
        itemsTab.setSelected(true);
    }

    /// Turns to an action item.
    public void showItem(ActionItemId item) {
        showItems();
        items.select(item);
    }

    /// Takes over what is being written.
    public void settle() {
        items.settle();
    }

    /// Shows what a map holds now; what was found out about it comes later.
    public void show(JourneyMap map) {
        items.show(map);
        itemsTab.setText(
                InsightWords.say("counted", InsightWords.say("items"), items.unfinished()));
        show(map, Consent.of(map));
    }

    /// Shows what was found out.
    public void show(Insights insights) {
        findings.show(insights);
        findingsTab.setText(
                InsightWords.say("counted", InsightWords.say("findings"), insights.open().size()));
    }

    private void show(JourneyMap map, Consent consent) {
        agreement.setVisible(consent.asked() > 0);
        var stages =
                consent.objections().stream()
                        .flatMap(stage -> map.stage(stage).stream())
                        .map(Stage::name)
                        .collect(Collectors.joining(", "));
        agreement.setText(
                InsightWords.say(
                        "agreement",
                        consent.agreed(),
                        consent.asked(),
                        consent.objections().size(),
                        stages));
    }
}
