// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import laneway.desktop.board.MapBoard;
import laneway.file.Store;
import laneway.layout.Theme;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// Measures the moving board in a process of its own: arguments are the number of cards and what to
/// call the pace.
public final class BoardBench {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final double FIT = 0.05;
    private static final String AS_WITHOUT = "as without";

    private final int cards;
    private final String pace;
    private final PrintStream out;

    private BoardBench(int cards, String pace, PrintStream out) {
        this.cards = cards;
        this.pace = pace;
        this.out = out;
    }

    public static void main(String[] arguments) {
        var bench = new BoardBench(Integer.parseInt(arguments[0]), arguments[1], System.out);
        Platform.startup(bench::open);
    }

    private void open() {
        var map = BenchMap.of(cards);
        var laidOut = new Samples();
        long start = System.nanoTime();
        var board = new MapBoard(new Typesetter(new Fonts()), Theme.LIGHT, map);
        laidOut.addNanosAsMillis(System.nanoTime() - start);
        report(laidOut.row("whole board laid out, cold", cards, "ms", ""));
        var cover = new Region();
        cover.setVisible(false);
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new StackPane(board.view(), cover), WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        new ActRunner(acts(board, cover), this::report, () -> finish(board)).start();
    }

    private List<Act> acts(MapBoard board, Region cover) {
        var view = board.view();
        var edits = new Edits(board);
        var map = board.board().map();
        var store = Store.ofThisUser();
        String goal = pace.equals("60 Hz") ? "<= 1.05 x empty window" : "<= 16.7";
        return List.of(
                new Pan("first pan at 100 %", cards, view, 1, ""),
                new Zoom("first zoom", cards, view, 1, ""),
                new Drag("first drag of 1 card", 1, cards, board, edits, ""),
                new EmptyWindow(cover),
                new Pan("pan at 100 %", cards, view, 1, goal),
                new Pan("pan at 50 %", cards, view, 0.5, goal),
                new Pan("pan at fit", cards, view, FIT, goal),
                meanwhile(
                        "pan while editing, no journal",
                        board,
                        new KeptEdits(cards, map, Optional.empty()),
                        ""),
                meanwhile(
                        "pan while editing, with journal",
                        board,
                        new KeptEdits(cards, map, Optional.of(store)),
                        AS_WITHOUT),
                meanwhile("pan while saving", board, new Saves(cards, map, store), "<= 33 at most"),
                new Zoom("zoom from 100 %", cards, view, 1, goal),
                new Zoom("zoom from fit", cards, view, FIT, goal),
                new Drag("drag 1 card", 1, cards, board, edits, goal),
                new Drag("drag 100 cards", 100, cards, board, edits, goal),
                layered(new Pan("pan at 100 %, all layers on", cards, view, 1, AS_WITHOUT), board),
                layered(new Pan("pan at fit, all layers on", cards, view, FIT, AS_WITHOUT), board),
                layered(new Zoom("zoom, all layers on", cards, view, 1, AS_WITHOUT), board),
                layered(
                        new Drag("drag 1 card, all layers on", 1, cards, board, edits, AS_WITHOUT),
                        board),
                new EditCards("card edited", cards, view, edits, edits::write),
                new EditCards("card moved", cards, view, edits, _ -> edits.move(1)));
    }

    private static Act layered(Act act, MapBoard board) {
        return new UnderLayers(act, board, UnderLayers.all(board.board().map()));
    }

    private Act meanwhile(String name, MapBoard board, Meanwhile task, String goal) {
        return new PanMeanwhile(new Pan(name, cards, board.view(), 1, goal), task);
    }

    private void report(Row row) {
        out.println(row.named(row.name() + " (" + pace + ")").line());
    }

    private void finish(MapBoard board) {
        report(Memory.resident("memory of the board alone, resident", cards));
        board.view().close();
        Platform.exit();
    }
}
