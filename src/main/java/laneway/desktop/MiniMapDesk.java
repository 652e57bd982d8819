// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.MapBoard;
import laneway.desktop.board.Viewport;
import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.minimap.MiniMap;
import laneway.desktop.minimap.MiniPicture;
import laneway.desktop.settings.Remembered;
import laneway.desktop.work.Works;
import laneway.layout.Box;
import laneway.layout.Point;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Keeps the mini-map in step with the board and the view.
final class MiniMapDesk {
    private static final Duration PAUSE = Duration.millis(400);

    private final MapBoard board;
    private final Works works;
    private final Remembered remembered;
    private final MiniMap map = new MiniMap(this::go);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean painting;
    private boolean stale;

    MiniMapDesk(OpenDocument document, MapBoard board, Works works, Remembered remembered) {
        this.board = board;
        this.works = works;
        this.remembered = remembered;
        map.want(remembered.get().miniMap());
        pause.setOnFinished(_ -> paint());
        board.view().viewProperty().subscribe(this::follow);
        document.onOpen(_ -> refresh());
        document.listen(this::on);
    }

    Node node() {
        return map.node();
    }

    Command command() {
        return CommandBuilder.command("miniMap")
                .icon(MaterialDesignM.MAP_OUTLINE)
                .ticked(() -> remembered.get().miniMap())
                .does(this::toggle);
    }

    private void toggle() {
        remembered.change(settings -> settings.withMiniMap(!settings.miniMap()));
        map.want(remembered.get().miniMap());
        refresh();
    }

    /// The board looks different now.
    void refresh() {
        pause.playFromStart();
    }

    private void paint() {
        if (painting || !remembered.get().miniMap()) {
            stale = true;
            return;
        }
        painting = true;
        stale = false;
        var now = board.board();
        var painter = board.painter();
        double scale = board.view().view().scale().outputScale();
        works.runUnseen("mini-map", () -> MiniPicture.of(now, painter, scale), this::show);
    }

    private void show(MiniPicture picture) {
        painting = false;
        map.show(picture);
        if (stale) {
            refresh();
        }
    }

    private void follow(Viewport view) {
        var seen = view.y() > 0 ? view.moving() : view.visible();
        map.follow(new Box(seen.x(), seen.y(), seen.width(), seen.height()));
    }

    private void go(Point point) {
        var view = board.view();
        view.centre(new BoardPoint(point.x(), point.y()), view.view().scale().zoom());
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _, SessionEvent.ShowingChanged _ -> refresh();
            case SessionEvent.SelectionChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }
}
