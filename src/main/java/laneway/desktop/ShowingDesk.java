// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.board.MapBoard;
import laneway.desktop.board.Viewport;
import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.views.ShowingSign;
import laneway.desktop.words.Words;
import laneway.layout.Showing;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Stage;
import laneway.session.Session;
import laneway.session.SessionEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Lets the user choose what of the map is shown: hides and pins lanes, shows one stage at a time.
final class ShowingDesk implements ShowingSign.Desk {
    private final OpenDocument document;
    private final MapBoard board;
    private final Consumer<String> telling;
    private final Consumer<String> announcer;
    private final ShowingSign sign = new ShowingSign(this);
    private @Nullable Viewport before;

    /// @param telling tells the user something in a sentence
    /// @param announcer has a screen reader say what the sign shows
    ShowingDesk(
            OpenDocument document,
            MapBoard board,
            Consumer<String> telling,
            Consumer<String> announcer) {
        this.document = document;
        this.board = board;
        this.telling = telling;
        this.announcer = announcer;
        document.onOpen(this::opened);
        document.listen(this::on);
    }

    /// The sign above the board.
    Node sign() {
        return sign.node();
    }

    List<Command> commands() {
        return List.of(
                command("hideLane")
                        .icon(MaterialDesignE.EYE_OFF_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.DIGIT9))
                        .when(() -> places().lane().isPresent())
                        .does(() -> places().lane().ifPresent(this::hide)),
                command("showLanes")
                        .keys(Keys.shortcutShift(KeyCode.DIGIT9))
                        .when(() -> !showing().hiddenLanes().isEmpty())
                        .does(this::showLanes),
                command("pinLane")
                        .when(() -> places().lane().isPresent())
                        .ticked(() -> places().lane().map(this::isPinned).orElse(false))
                        .does(() -> places().lane().ifPresent(this::pin)),
                command("onlyStage")
                        .keys(Keys.shortcut(KeyCode.DIGIT3), Keys.shortcut(KeyCode.NUMPAD3))
                        .when(() -> showing().onlyStage().isPresent() || stage().isPresent())
                        .ticked(() -> showing().onlyStage().isPresent())
                        .does(this::switchStage),
                command("previousStage")
                        .keys(Keys.shortcut(KeyCode.PAGE_UP))
                        .when(() -> beside(-1).isPresent())
                        .does(this::previousStage),
                command("nextStage")
                        .keys(Keys.shortcut(KeyCode.PAGE_DOWN))
                        .when(() -> beside(1).isPresent())
                        .does(this::nextStage));
    }

    /// A command for each hidden lane, that shows it again.
    List<Command> hiddenLanes() {
        return document.map().lanes().stream()
                .filter(lane -> showing().hiddenLanes().contains(lane.id()))
                .map(lane ->
                        command("showLane." + lane.id().value())
                                .named(() -> Words.say("views.showLane", nameOf(lane)))
                                .does(() -> change(showing().withLane(lane.id(), false))))
                .toList();
    }

    private static String nameOf(Lane lane) {
        return lane.name().isBlank() ? Words.say("inspector.unnamed") : lane.name();
    }

    private Showing showing() {
        return document.session().showing();
    }

    private Places places() {
        return new Places(document.map(), document.session().selection());
    }

    /// The stage that is meant, if it can stand alone.
    private Optional<Stage> stage() {
        return places().stage().filter(Stage::on);
    }

    private void change(Showing wanted) {
        if (document.settle()) {
            document.session().show(wanted);
        }
    }

    private void hide(Lane lane) {
        change(showing().withLane(lane.id(), true));
    }

    private boolean isPinned(Lane lane) {
        return showing().pinnedLanes().contains(lane.id());
    }

    private void pin(Lane lane) {
        change(showing().withPin(lane.id(), !isPinned(lane)));
    }

    private void switchStage() {
        if (showing().onlyStage().isPresent()) {
            showStages();
        } else {
            stage().ifPresent(stage -> change(showing().withOnlyStage(Optional.of(stage.id()))));
        }
    }

    @Override
    public void showLanes() {
        change(showing().withHiddenLanes(Set.<LaneId>of()));
    }

    @Override
    public void showStages() {
        change(showing().withOnlyStage(Optional.empty()));
    }

    @Override
    public void previousStage() {
        goBeside(-1);
    }

    @Override
    public void nextStage() {
        goBeside(1);
    }

    private void goBeside(int by) {
        beside(by).ifPresent(stage -> change(showing().withOnlyStage(Optional.of(stage.id()))));
    }

    /// The stage some places from the one that stands alone, past those that are off.
    private Optional<Stage> beside(int by) {
        var on = document.map().stages().stream().filter(Stage::on).toList();
        var ids = on.stream().map(Stage::id).toList();
        return showing()
                .onlyStage()
                .map(only -> ids.indexOf(only) + by)
                .filter(index -> index >= 0 && index < on.size())
                .map(on::get);
    }

    private void opened(Session session) {
        before = null;
        sign.show(session.map(), session.showing());
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.ShowingChanged changed -> changed(changed);
            case SessionEvent.MapChanged _ -> sign.show(document.map(), showing());
            case SessionEvent.SelectionChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }

    private void changed(SessionEvent.ShowingChanged changed) {
        sign.show(document.map(), changed.after());
        if (changed.revealed()) {
            telling.accept(Words.say("views.revealed"));
        }
        announce(changed.before(), changed.after());
        frame(changed.before(), changed.after());
    }

    private void announce(Showing from, Showing to) {
        if (!from.hiddenLanes().equals(to.hiddenLanes())) {
            announcer.accept(Words.say("views.lanesHidden", to.hiddenLanes().size()));
        }
        if (!from.onlyStage().equals(to.onlyStage())) {
            announcer.accept(
                    to.onlyStage()
                            .flatMap(document.map()::stage)
                            .map(stage -> Words.say("views.onlyStage", stage.name()))
                            .orElse(Words.say("views.showStages")));
        }
    }

    /// A stage that stands alone is as wide as the window; afterwards everything is where it was.
    private void frame(Showing from, Showing to) {
        if (from.onlyStage().equals(to.onlyStage())) {
            return;
        }
        if (from.onlyStage().isEmpty()) {
            before = board.view().view();
        }
        if (to.onlyStage().isPresent()) {
            board.fitStage();
        } else if (before != null) {
            board.restore(before);
            before = null;
        }
    }
}
