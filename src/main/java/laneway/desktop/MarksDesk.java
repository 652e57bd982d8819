// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.Node;

import laneway.desktop.board.MapBoard;
import laneway.desktop.command.Command;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.marks.HeatSign;
import laneway.desktop.marks.Overlays;
import laneway.desktop.marks.StageTip;
import laneway.desktop.settings.Layers;
import laneway.desktop.settings.Remembered;
import laneway.desktop.work.Works;
import laneway.layout.Overlay;
import laneway.layout.StageMark;
import laneway.model.StageId;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Shows upon the board what is found out about the map, and says what marks and stages mean.
final class MarksDesk {
    private final OpenDocument document;
    private final MapBoard board;
    private final LiveBoard room;
    private final Works works;
    private final Remembered remembered;
    private final HeatSign sign = new HeatSign(() -> change(layers -> layers.withHeat(false)));
    private boolean asking;
    private boolean stale;

    MarksDesk(
            OpenDocument document,
            MapBoard board,
            LiveBoard room,
            Works works,
            Remembered remembered) {
        this.document = document;
        this.board = board;
        this.room = room;
        this.works = works;
        this.remembered = remembered;
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
                        .does(() -> change(layers -> layers.withHeat(!layers.heat()))));
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
        asking = true;
        stale = false;
        works.runAtOnce("marks", () -> Overlays.of(map, layers), this::show);
    }

    private void show(Overlay overlay) {
        asking = false;
        board.lay(overlay);
        sign.show(layers().heat(), overlay);
        if (stale) {
            refresh();
        }
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

    /// What a mark shows beside a stage is heard with the stage.
    private void announce(StageId stage) {
        var reasons =
                board.overlay().marks().stream()
                        .filter(mark -> mark.from().equals(stage) || mark.to().equals(stage))
                        .map(StageMark::reason)
                        .collect(Collectors.joining("\n"));
        if (!reasons.isEmpty()) {
            room.announce(reasons);
        }
    }

    private Optional<String> tip(LiveBoard.Pointed at) {
        return board.markAt(at.point())
                .map(StageMark::reason)
                .or(() -> at.stage().flatMap(document.map()::stage).flatMap(StageTip::of));
    }
}
