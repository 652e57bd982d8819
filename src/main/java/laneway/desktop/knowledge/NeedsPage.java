// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import laneway.insight.Need;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Rating;

import java.util.List;
import java.util.Optional;

/// The needs and pains, the worst served first, and below them what is to serve one of them.
final class NeedsPage implements TablePage {
    private final NeedSheet needs = new NeedSheet();
    private final PartTable<Card> table;
    private final FitEditor editor;
    private final Label sum = new Label();
    private final SplitPane whole;

    NeedsPage(KnowledgeActions actions) {
        editor = new FitEditor(actions);
        sum.getStyleClass().add("page-sum");
        sum.setMaxWidth(Double.MAX_VALUE);
        table =
                new PartTable<>(actions, needs.sheet())
                        .beside(sum)
                        .onSelected(card -> edit(actions.map(), card));
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.node().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.node()
                .addEventHandler(
                        MouseEvent.MOUSE_CLICKED,
                        event -> {
                            if (event.getClickCount() == 2) {
                                editor.focus();
                            }
                        });
        editor.node().addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        whole = new SplitPane(table.node(), editor.node());
        whole.setOrientation(Orientation.VERTICAL);
        whole.setDividerPositions(0.62);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            event.consume();
            editor.focus();
        }
    }

    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        int value = typed.length() == 1 ? typed.charAt(0) - '0' : 0;
        if (value >= 1 && value <= Rating.BEST && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            editor.rate(value);
        }
    }

    /// The way back to the table, before the way back to the board.
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            focus();
        }
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public PartTable<Card> table() {
        return table;
    }

    @Override
    public void showAround(JourneyMap map) {
        var all = needs.of(map);
        sum.setText(
                all.isEmpty()
                        ? ""
                        : KnowledgeWords.say(
                                "needs.sum",
                                all.size(),
                                count(all, Need.State.MISMATCH),
                                count(all, Need.State.UNSERVED)));
        edit(map, table.selected());
    }

    private static long count(List<Need> needs, Need.State state) {
        return needs.stream().filter(need -> need.state() == state).count();
    }

    private void edit(JourneyMap map, Optional<Card> selected) {
        editor.show(map, selected.flatMap(card -> needs.of(map, card)));
    }
}
