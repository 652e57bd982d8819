// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.edit.ChangeFeeling;
import laneway.model.Card;
import laneway.model.Limits;

import java.util.List;

/// What makes the selected cards happier or unhappier, as dragging a point of the curve does.
record FeelingCommands(OpenDocument document) {
    List<Command> commands() {
        return List.of(
                command("happier")
                        .boardKeys(Keys.alt(KeyCode.PAGE_UP))
                        .when(() -> mayFeel(1))
                        .does(() -> feel(1)),
                command("unhappier")
                        .boardKeys(Keys.alt(KeyCode.PAGE_DOWN))
                        .when(() -> mayFeel(-1))
                        .does(() -> feel(-1)));
    }

    /// Whether any selected card is not as happy, or as unhappy, as can be.
    private boolean mayFeel(int by) {
        var map = document.map();
        return document.session().selection().cards().stream()
                .flatMap(id -> map.card(id).stream())
                .map(Card::sentiment)
                .anyMatch(now -> now == null || now != by * Limits.SENTIMENT);
    }

    private void feel(int by) {
        var session = document.session();
        session.apply(new ChangeFeeling(List.copyOf(session.selection().cards()), by));
    }
}
