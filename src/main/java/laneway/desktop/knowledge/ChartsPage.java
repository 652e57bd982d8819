// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;

import laneway.desktop.charts.ChartsPane;
import laneway.desktop.charts.Readings;
import laneway.desktop.pages.Page;
import laneway.model.JourneyMap;

import java.util.List;

/// The page of charts.
final class ChartsPage implements Page {
    private final ChartsPane pane;
    private final Answers<Readings> answers;

    ChartsPage(KnowledgeActions actions) {
        pane = new ChartsPane(part -> actions.leave(List.of(part)));
        answers = new Answers<>(Readings::of, pane::show);
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public void show(JourneyMap map) {
        answers.ask(map);
    }

    @Override
    public void focus() {
        pane.focus();
    }
}
