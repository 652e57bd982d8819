// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;
import javafx.scene.control.Label;

import laneway.desktop.panel.PartNames;
import laneway.insight.Consent;
import laneway.model.JourneyMap;
import laneway.model.Stakeholder;

import java.util.stream.Collectors;

/// Who has to agree to the map, and how many do.
final class StakeholdersPage implements TablePage {
    private final Label consent = new Label();
    private final PartTable<Stakeholder> table;

    StakeholdersPage(KnowledgeActions actions) {
        consent.getStyleClass().add("page-sum");
        consent.setMaxWidth(Double.MAX_VALUE);
        table = new PartTable<>(actions, Sheets.stakeholders()).beside(consent);
    }

    @Override
    public Node node() {
        return table.node();
    }

    @Override
    public PartTable<Stakeholder> table() {
        return table;
    }

    @Override
    public void showAround(JourneyMap map) {
        var state = Consent.of(map);
        var stages =
                state.objections().stream()
                        .map(stage -> PartNames.of(map, stage))
                        .collect(Collectors.joining(", "));
        consent.setText(
                state.asked() == 0
                        ? ""
                        : KnowledgeWords.say(
                                "stakeholders.sum",
                                state.agreed(),
                                state.asked(),
                                stages.isEmpty() ? 0 : 1,
                                stages));
    }
}
