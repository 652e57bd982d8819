// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import laneway.Laneway;
import laneway.desktop.board.BoardView;

import java.util.List;
import java.util.Optional;

/// Starts the program with a map and watches it from inside: arguments are the map, its number of
/// cards, and what to do after the start: nothing (`start`), move about and edit (`work`), all that
/// hands do (`hands`), or a long session (`session`).
public final class ProgramBench extends AnimationTimer {
    private static final double FIT = 0.05;

    private final int cards;
    private final String then;
    private boolean found;

    private ProgramBench(int cards, String then) {
        this.cards = cards;
        this.then = then;
    }

    public static void main(String[] arguments) {
        var bench = new ProgramBench(Integer.parseInt(arguments[1]), arguments[2]);
        Thread.ofPlatform().daemon().start(bench::watchSoon);
        Laneway.main(new String[] {arguments[0]});
    }

    /// JavaFX refuses work until it is started.
    private void watchSoon() {
        for (boolean refused = true; refused; ) {
            try {
                Platform.runLater(this::start);
                refused = false;
            } catch (IllegalStateException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void handle(long now) {
        if (!found) {
            stage().ifPresent(this::watch);
        }
    }

    private void watch(Stage stage) {
        in(stage.getScene().getRoot())
                .ifPresent(board -> {
                    found = true;
                    board.whenPainted(() -> painted(stage, board));
                });
    }

    private static Optional<Stage> stage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getTitle() != null && stage.getTitle().contains("bench-"))
                .findFirst();
    }

    private static Optional<BoardView> in(Node node) {
        return switch (node) {
            case BoardView board -> Optional.of(board);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .flatMap(child -> in(child).stream())
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private void painted(Stage stage, BoardView board) {
        stop();
        long since = System.currentTimeMillis() - Long.getLong("bench.started");
        var start = new Samples();
        start.add(since / 1000.0);
        report(start.row("start", cards, "s", ""));
        var fingers = new Fingers(stage);
        switch (then) {
            case "work" -> new ActRunner(work(board), _ -> {}, this::finish).start();
            case "hands" ->
                    new ActRunner(
                                    new Hands(cards, board, fingers).acts(),
                                    ProgramBench::report,
                                    this::finish)
                            .start();
            case "session" ->
                    new ActRunner(
                                    List.of(new LongSession(cards, board, fingers)),
                                    ProgramBench::report,
                                    this::finish)
                            .start();
            default -> leave(stage);
        }
    }

    /// Leaves the window as large as the screen, and so will the next start find it.
    private static void leave(Stage stage) {
        var screen = Screen.getPrimary().getBounds();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        Platform.runLater(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private List<Act> work(BoardView board) {
        return List.of(
                new Pan("pan", cards, board, 1, ""),
                new Pan("pan", cards, board, 0.5, ""),
                new Pan("pan", cards, board, FIT, ""),
                new Zoom("zoom", cards, board, 1, ""),
                new KeyedMoves(cards, board));
    }

    private void finish() {
        report(Memory.resident("memory of the whole program, resident", cards));
        // Asking whether to save would wait for an answer.
        Runtime.getRuntime().exit(0);
    }

    private static void report(Row row) {
        System.out.println(row.line());
    }
}
