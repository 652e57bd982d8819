// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.session.Session;

/// Tells a screen reader where the keyboard is: on which card, in which lane and stage.
final class SpokenPlace {
    private final Node node;

    SpokenPlace(Node node) {
        this.node = node;
    }

    void show(Session session) {
        if (!Platform.isAccessibilityActive()) {
            return;
        }
        var text = text(session);
        if (!text.equals(node.getAccessibleText())) {
            node.setAccessibleText(text);
            node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// What is said of the place where the keyboard is.
    static String text(Session session) {
        var cursor = session.selection().cursor();
        var map = session.map();
        if (cursor == null) {
            return LiveWords.say("live.spoken.board", map.about().title(), map.cards().size());
        }
        var cell = cursor.cell();
        var cards = map.cardsIn(cell);
        return map.card(cursor.card())
                .map(card ->
                        LiveWords.say(
                                "live.spoken.card",
                                map.titleOf(card),
                                cards.stream().map(Card::id).toList().indexOf(card.id()) + 1,
                                cards.size(),
                                lane(map, cell),
                                column(map, cell)))
                .orElseGet(() ->
                        LiveWords.say(
                                "live.spoken.cell",
                                lane(map, cell),
                                column(map, cell),
                                cards.size()));
    }

    private static String lane(JourneyMap map, Cell cell) {
        return map.lane(cell.lane()).map(Lane::name).orElse("");
    }

    private static String column(JourneyMap map, Cell cell) {
        var step = map.step(cell.step());
        var stage = step.map(Step::stage).flatMap(map::stage).map(Stage::name).orElse("");
        var name = step.map(Step::name).orElse("");
        return name.isEmpty() ? stage : stage + ", " + name;
    }
}
