// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import laneway.desktop.board.BoardView;
import laneway.desktop.board.SyntheticBoard;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// Measures the moving board in a process of its own: arguments are the number of cards and what to
/// call the pace.
public final class BoardBench extends AnimationTimer {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private final int cards;
    private final String pace;
    private final PrintStream out;
    private final BoardView board = new BoardView();
    private final Deque<Act> acts = new ArrayDeque<>();
    private boolean begun;
    private int rest;
    private long previous;

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
        var cover = new Region();
        cover.setVisible(false);
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new StackPane(board, cover), WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        var content = SyntheticBoard.of(cards);
        board.open(content.pictures());
        var edits = new Edits(board, content);
        String goal = pace.equals("60 Hz") ? "<= 1.05 x empty window" : "<= 16.7";
        acts.add(new EmptyWindow(cover));
        acts.add(new Pan("warm-up pan at 100 %", cards, board, 1, ""));
        acts.add(new Zoom("warm-up zoom", cards, board, 1, ""));
        acts.add(new Pan("pan at 100 %", cards, board, 1, goal));
        acts.add(new Pan("pan at 50 %", cards, board, 0.5, goal));
        acts.add(new Pan("pan at fit", cards, board, 0.05, goal));
        acts.add(new Zoom("zoom from 100 %", cards, board, 1, goal));
        acts.add(new Zoom("zoom from fit", cards, board, 0.05, goal));
        acts.add(new Drag(1, cards, board, edits, goal));
        acts.add(new Drag(100, cards, board, edits, goal));
        acts.add(new EditCards(cards, board, edits));
        start();
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long since = time - previous;
        previous = time;
        if (acts.isEmpty()) {
            finish();
            return;
        }
        var act = acts.peekFirst();
        if (!begun) {
            act.begin();
            begun = true;
            rest = 30;
            return;
        }
        // The board settles first: every act begins on a sharp picture.
        if (rest > 0) {
            rest--;
            return;
        }
        if (!act.frame(since)) {
            report(act);
            acts.removeFirst();
            begun = false;
        }
    }

    private void report(Act act) {
        for (var row : act.rows()) {
            out.println(
                    new Row(
                                    row.name() + " (" + pace + ")",
                                    row.cards(),
                                    row.p50(),
                                    row.p95(),
                                    row.max(),
                                    row.unit(),
                                    row.samples(),
                                    row.goal())
                            .line());
        }
    }

    private void finish() {
        stop();
        var memory = new Samples();
        memory.add(residentMegabytes());
        out.println(memory.row("memory, resident (" + pace + ")", cards, "MB", "<= 600").line());
        board.close();
        Platform.exit();
    }

    private static double residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
