// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.Node;

import laneway.desktop.board.MapBoard;
import laneway.desktop.command.Command;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.marks.HeatSign;
import laneway.desktop.marks.PathChoice;
import laneway.desktop.marks.StageNews;
import laneway.desktop.marks.StageTip;
import laneway.desktop.settings.Remembered;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.layers.Layers;
import laneway.layers.Measured;
import laneway.layers.Overlays;
import laneway.layout.Overlay;
import laneway.layout.Ribbon;
import laneway.layout.StageFigure;
import laneway.layout.StageMark;
import laneway.model.JourneyMap;
import laneway.model.PathSet;
import laneway.model.StageId;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shows upon the board what is found out about the map, and says what marks and stages mean.
final class MarksDesk {
    private final OpenDocument document;
    private final MapBoard board;
    private final LiveBoard room;
    private final Works works;
    private final Remembered remembered;
    private final PathChoice paths;
    private final Runnable laid;
    private final HeatSign sign = new HeatSign(() -> change(layers -> layers.withHeat(false)));
    private boolean asking;
    private boolean stale;
    private boolean telling;

    /// @param laid hears that the board looks different
    MarksDesk(
            OpenDocument document,
            MapBoard board,
            LiveBoard room,
            Works works,
            Remembered remembered,
            PathChoice paths,
            Runnable laid) {
        this.document = document;
        this.board = board;
        this.room = room;
        this.works = works;
        this.remembered = remembered;
        this.paths = paths;
        this.laid = laid;
        dress();
        room.onPointing(this::tip);
        document.onOpen(_ -> refresh());
        document.listen(this::on);
    }

    /// What the heat of cards means, while it is shown.
    Node sign() {
        return sign.node();
    }

    List<Command> commands() {
        return List.of(
                command("stageMarks")
                        .icon(MaterialDesignT.TRANSIT_CONNECTION_VARIANT)
                        .ticked(() -> layers().marks())
                        .does(() -> change(layers -> layers.withMarks(!layers.marks()))),
                command("heat")
                        .icon(MaterialDesignF.FIRE)
                        .ticked(() -> layers().heat())
                        .does(() -> change(layers -> layers.withHeat(!layers.heat()))),
                command("lifecycles")
                        .icon(MaterialDesignA.AUTORENEW)
                        .when(() -> !document.map().lifecycles().isEmpty())
                        .ticked(() -> layers().lifecycles())
                        .does(this::switchLifecycles),
                command("customers")
                        .icon(MaterialDesignA.ACCOUNT_GROUP_OUTLINE)
                        .when(() -> !document.map().answers().isEmpty())
                        .ticked(() -> layers().customers())
                        .does(this::switchCustomers));
    }

    /// A command for each path set of the map, that shows its paths or hides them.
    List<Command> paths() {
        var sets = document.map().pathSets();
        return IntStream.range(0, sets.size()).mapToObj(i -> show(i, sets.get(i))).toList();
    }

    private Command show(int index, PathSet set) {
        return command("paths." + (index + 1))
                .icon(MaterialDesignR.ROUTES)
                .named(() -> set.name().isBlank() ? Words.say("inspector.unnamed") : set.name())
                .ticked(() -> isShown(set))
                .does(() -> show(set));
    }

    private boolean isShown(PathSet set) {
        return layers().paths()
                && paths.of(document.map()).filter(now -> now.id().equals(set.id())).isPresent();
    }

    private void show(PathSet set) {
        boolean hides = isShown(set);
        paths.choose(document.map(), set.id());
        telling = !hides;
        change(layers -> layers.withPaths(!hides));
    }

    private void switchLifecycles() {
        telling = !layers().lifecycles();
        change(layers -> layers.withLifecycles(!layers.lifecycles()));
    }

    private void switchCustomers() {
        telling = !layers().customers();
        change(layers -> layers.withCustomers(!layers.customers()));
    }

    /// The colours are other ones.
    void dress() {
        sign.dress(board.painter().theme());
    }

    private Layers layers() {
        return remembered.get().layers();
    }

    private void change(UnaryOperator<Layers> change) {
        remembered.change(settings -> settings.withLayers(change.apply(settings.layers())));
        refresh();
    }

    /// Asks again, off the screen's thread; while an answer is under way, only once more after it.
    private void refresh() {
        if (asking) {
            stale = true;
            return;
        }
        var map = document.map();
        var layers = layers();
        var chosen = paths.of(map);
        asking = true;
        stale = false;
        works.runAtOnce(
                "marks", () -> Overlays.of(map, layers, chosen), found -> answered(map, found));
    }

    /// An answer about a map that is no longer open is put aside.
    private void answered(JourneyMap map, Overlay overlay) {
        asking = false;
        if (map.about().id().equals(document.map().about().id())) {
            show(overlay);
        } else {
            refresh();
        }
    }

    private void show(Overlay overlay) {
        if (board.lay(overlay)) {
            laid.run();
        }
        sign.show(layers().heat(), overlay);
        if (stale) {
            refresh();
        } else if (telling) {
            telling = false;
            room.announce(reasons(overlay));
        }
    }

    /// What lies below the lanes is no stop of the keyboard: whoever has it shown hears all of it.
    private static String reasons(Overlay overlay) {
        return overlay.below().stream()
                .flatMap(group -> group.list().stream())
                .map(Ribbon::reason)
                .collect(Collectors.joining("\n"));
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _ -> refresh();
            case SessionEvent.SelectionChanged changed -> {
                if (changed.after().part() instanceof StageId stage) {
                    announce(stage);
                }
            }
            case SessionEvent.ViewChanged _,
                    SessionEvent.ShowingChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }

    /// What is told about a stage, and what is shown beside and below it, is heard with the stage.
    private void announce(StageId stage) {
        var news =
                Stream.concat(
                                tip(stage).stream(),
                                Stream.of(StageNews.of(board.board().overlay(), stage)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
        if (!news.isEmpty()) {
            room.announce(news);
        }
    }

    private Optional<String> tip(StageId stage) {
        var map = document.map();
        return map.stage(stage).flatMap(known -> StageTip.of(map, known));
    }

    /// What is known of a stage, then what its figure means.
    private Optional<String> tipOf(StageId stage) {
        var lines =
                Stream.concat(
                                tip(stage).stream(),
                                board.board().overlay().figures().stream()
                                        .filter(figure -> figure.stage().equals(stage))
                                        .map(StageFigure::reason))
                        .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private Optional<String> tip(LiveBoard.Pointed at) {
        return board.markAt(at.point())
                .map(StageMark::reason)
                .or(() -> board.board().ribbonAt(at.point()).map(Ribbon::reason))
                .or(() -> board.board().metricAt(at.point()).map(Measured::of))
                .or(() -> at.stage().flatMap(this::tipOf));
    }
}
