// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import laneway.desktop.board.MapBoard;
import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.settings.Remembered;
import laneway.desktop.theme.Appearance;
import laneway.desktop.theme.Theming;
import laneway.desktop.words.Words;
import laneway.model.PartId;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What changes how the map is seen, and nothing in it.
final class ViewCommands {
    private static final double ZOOM_STEP = 1.25;

    private final OpenDocument document;
    private final MapBoard board;
    private final Remembered remembered;
    private final Theming theming;
    private final Stage window;

    ViewCommands(
            OpenDocument document,
            MapBoard board,
            Remembered remembered,
            Theming theming,
            Stage window) {
        this.document = document;
        this.board = board;
        this.remembered = remembered;
        this.theming = theming;
        this.window = window;
    }

    /// @param inspector shows the inspector or puts it away
    /// @param toBoard brings the keyboard to the board
    List<Command> commands(Runnable inspector, Runnable toBoard) {
        return Stream.of(zooming(), panels(inspector, toBoard)).flatMap(List::stream).toList();
    }

    private List<Command> zooming() {
        return List.of(
                command("zoomIn")
                        .icon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE)
                        .keys(
                                Keys.shortcut(KeyCode.PLUS),
                                Keys.shortcut(KeyCode.EQUALS),
                                Keys.shortcut(KeyCode.ADD))
                        .does(() -> board.zoomBy(ZOOM_STEP)),
                command("zoomOut")
                        .icon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.MINUS), Keys.shortcut(KeyCode.SUBTRACT))
                        .does(() -> board.zoomBy(1 / ZOOM_STEP)),
                command("zoom100")
                        .icon(MaterialDesignN.NUMERIC_1_BOX_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.DIGIT0), Keys.shortcut(KeyCode.NUMPAD0))
                        .does(() -> board.zoomBy(1 / board.view().view().scale().zoom())),
                command("zoomFit")
                        .icon(MaterialDesignF.FIT_TO_PAGE_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.DIGIT1), Keys.shortcut(KeyCode.NUMPAD1))
                        .does(board::fitMap),
                command("zoomSelection")
                        .icon(MaterialDesignI.IMAGE_FILTER_CENTER_FOCUS)
                        .keys(Keys.shortcut(KeyCode.DIGIT2), Keys.shortcut(KeyCode.NUMPAD2))
                        .when(() -> !document.session().selection().isEmpty())
                        .does(() -> board.fit(selected())));
    }

    private List<Command> panels(Runnable inspector, Runnable toBoard) {
        return List.of(
                command("inspector")
                        .icon(MaterialDesignD.DOCK_RIGHT)
                        .keys(Keys.shortcut(KeyCode.I))
                        .ticked(() -> remembered.get().inspectorOpen())
                        .does(inspector),
                command("toBoard").keys(Keys.shortcut(KeyCode.B)).does(toBoard),
                command("fullScreen")
                        .keys(Keys.key(KeyCode.F11))
                        .ticked(window::isFullScreen)
                        .does(this::switchFullScreen));
    }

    private void switchFullScreen() {
        window.setFullScreenExitHint(Words.say("window.fullScreen"));
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreen(!window.isFullScreen());
    }

    /// How the program looks: like the system, or as chosen.
    List<Command> appearances() {
        var commands = new ArrayList<Command>();
        for (Appearance appearance : Appearance.values()) {
            commands.add(
                    command("appearance." + appearance)
                            .ticked(() -> theming.appearance().get() == appearance)
                            .does(() -> {
                                theming.appearance().set(appearance);
                                remembered.change(settings -> settings.withAppearance(appearance));
                            }));
        }
        return commands;
    }

    private Collection<? extends PartId> selected() {
        var selection = document.session().selection();
        var part = selection.part();
        return part == null ? selection.cards() : List.of(part);
    }
}
