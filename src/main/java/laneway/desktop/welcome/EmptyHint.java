// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandList;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.JourneyMap;
import laneway.session.Session;

import java.util.List;
import java.util.Optional;

/// Says above an empty board what to do next, and does it on a click.
public final class EmptyHint {
    private static final double WIDTH = 420;

    private final CommandList commands;
    private final StackPane pane = new StackPane();
    private final HBox line = new HBox(14);
    private Optional<Lack> shown = Optional.empty();

    /// What a map still wants before it can be worked on.
    enum Lack {
        EVERYTHING,
        STAGES,
        LANES,
        CARDS;

        static Optional<Lack> of(JourneyMap map) {
            if (map.stages().isEmpty()) {
                return Optional.of(map.lanes().isEmpty() ? EVERYTHING : STAGES);
            }
            if (map.lanes().isEmpty()) {
                return Optional.of(LANES);
            }
            return map.cards().isEmpty() ? Optional.of(CARDS) : Optional.empty();
        }
    }

    /// @param commands hold what the buttons do
    public EmptyHint(CommandList commands) {
        this.commands = commands;
        pane.setPickOnBounds(false);
        pane.getStyleClass().add("empty-hint");
        line.getStyleClass().add("empty-line");
        line.setVisible(false);
    }

    /// What lies above a board on which no card can be; it takes clicks only where it shows
    /// something.
    public Node sheet() {
        return pane;
    }

    /// What lies below a grid that has no cards.
    public Node line() {
        return line;
    }

    /// Shows what the map of a session wants; nothing where it may only be read.
    public void show(Session session) {
        var lack =
                session.savedPlace().readOnly() ? Optional.<Lack>empty() : Lack.of(session.map());
        if (!lack.equals(shown)) {
            shown = lack;
            pane.getChildren().clear();
            line.setVisible(false);
            lack.ifPresent(this::show);
        }
    }

    private void show(Lack lack) {
        if (lack == Lack.CARDS) {
            line.getChildren().setAll(text(lack));
            line.getChildren().addAll(buttons(lack));
            line.setVisible(true);
        } else {
            pane.getChildren().setAll(sheet(lack));
        }
    }

    private Node sheet(Lack lack) {
        var heading = new Label(Words.of("empty.title", lack));
        heading.getStyleClass().add("title");
        var actions = new HBox(10);
        actions.setAlignment(Pos.CENTER);
        actions.getChildren().setAll(buttons(lack));
        var sheet = new VBox(12, heading, text(lack), actions);
        sheet.getStyleClass().add("empty-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        return sheet;
    }

    private static Label text(Lack lack) {
        var text = new Label(Words.of("empty.text", lack));
        Wrapping.in(text);
        text.getStyleClass().add("empty-text");
        return text;
    }

    private List<Button> buttons(Lack lack) {
        return remedies(lack).stream().map(id -> button(commands.find(id).orElseThrow())).toList();
    }

    private static List<String> remedies(Lack lack) {
        return switch (lack) {
            case EVERYTHING -> List.of("addStageAfter", "addLaneAfter");
            case STAGES -> List.of("addStageAfter");
            case LANES -> List.of("addLaneAfter");
            case CARDS -> List.of("addCard");
        };
    }

    private Button button(Command command) {
        var button = new Button(Words.say("empty." + command.id()));
        command.icon().ifPresent(icon -> button.setGraphic(Icons.of(icon)));
        button.getStyleClass().addAll("tool", "labelled", "primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            command.run();
            commands.refresh();
        });
        return button;
    }
}
