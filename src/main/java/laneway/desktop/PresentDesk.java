// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.present.Presentation;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.layout.Theme;
import laneway.model.StageId;
import laneway.type.Fonts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Begins to present the map, and comes back to the board afterwards.
final class PresentDesk {
    private final OpenDocument document;
    private final Stage window;
    private final Fonts fonts;
    private final Works works;
    private final Supplier<Theme> theme;
    private final Runnable begun;
    private final Runnable toBoard;
    private Optional<Presentation> running = Optional.empty();
    private boolean beginning;

    /// @param begun hears that a presentation began
    /// @param toBoard brings the keyboard to the board
    PresentDesk(
            OpenDocument document,
            Stage window,
            Fonts fonts,
            Works works,
            Supplier<Theme> theme,
            Runnable begun,
            Runnable toBoard) {
        this.document = document;
        this.window = window;
        this.fonts = fonts;
        this.works = works;
        this.theme = theme;
        this.begun = begun;
        this.toBoard = toBoard;
    }

    List<Command> commands() {
        return List.of(
                command("present")
                        .icon(MaterialDesignP.PRESENTATION_PLAY)
                        .keys(Keys.key(KeyCode.F5))
                        .does(() -> begin(null)),
                command("presentHere")
                        .keys(Keys.shift(KeyCode.F5))
                        .when(() -> selected().isPresent())
                        .does(() -> begin(selected().orElse(null))));
    }

    private Optional<StageId> selected() {
        return new Places(document.map(), document.session().selection())
                .stage()
                .map(stage -> stage.id());
    }

    private void begin(@Nullable StageId from) {
        if (running.isPresent() || beginning || !document.settle()) {
            return;
        }
        beginning = true;
        var map = document.map();
        var shown = document.session().showing();
        works.run(
                Words.say("work.present"),
                () -> Presentation.prepare(map, shown, from, fonts),
                this::show,
                () -> beginning = false);
    }

    private void show(Presentation.Prepared prepared) {
        begun.run();
        var screens = Screen.getScreens().stream().map(Screen::getBounds).toList();
        running =
                Optional.of(
                        new Presentation(
                                prepared, window, screens, theme.get(), works, this::ended));
    }

    private void ended() {
        running = Optional.empty();
        window.requestFocus();
        toBoard.run();
    }

    /// The window closes.
    void close() {
        running.ifPresent(Presentation::end);
    }
}
