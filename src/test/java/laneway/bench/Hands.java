// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.scene.input.KeyCode;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;

import java.util.List;
import java.util.stream.IntStream;

/// What somebody with fast hands does in the running program, with everything in it switched on.
///
/// @param cards how many the map has
record Hands(int cards, BoardView board, Fingers fingers) {
    private static final int TIMES = 5;
    private static final int OFTEN = 20;

    List<Act> acts() {
        return List.of(
                new Pan("whole program, pan at 100 %", cards, board, 1, "<= 16.7"),
                new Pan("whole program, pan at 50 %", cards, board, 0.5, "<= 16.7"),
                new Zoom("whole program, zoom from 100 %", cards, board, 1, "<= 16.7"),
                new Letters(cards, fingers, this::home),
                answers("paste of 1,000 lines", TIMES, () -> copied(1_000), this::paste, "<= 300"),
                answers("undo of 1,000 pasted cards", TIMES, this::pasted, this::undo, "<= 100"),
                answers(
                        "undo of 5,000 pasted cards",
                        TIMES,
                        this::pastedMany,
                        this::undo,
                        "<= 100"),
                answers("all cards selected", TIMES, this::home, this::selectAll, ""),
                answers("all cards moved by a key", TIMES, this::allSelected, this::move, ""),
                answers("dark colours", TIMES, () -> dress("LIGHT"), () -> dress("DARK"), ""),
                answers("light colours", TIMES, () -> dress("DARK"), () -> dress("LIGHT"), ""),
                answers("letter searched for", OFTEN, this::searching, this::letter, "<= 50"),
                answers("filter", TIMES, this::home, () -> fingers.pick("filter"), ""));
    }

    private Act answers(String name, int times, Runnable before, Runnable deed, String goal) {
        return new Answers(name, cards, board, times, before, deed, goal);
    }

    /// With the keyboard on a card in the middle of the view.
    private void home() {
        fingers.press(KeyCode.ESCAPE);
        fingers.toBoard();
        board.centre(new BoardPoint(900, 500), 1);
        fingers.click(0.4, 0.5);
    }

    private void copied(int lines) {
        home();
        Fingers.copy(
                IntStream.range(0, lines)
                        .mapToObj(i -> "Line " + i + " of a list that somebody wrote elsewhere")
                        .toArray(String[]::new));
    }

    private void paste() {
        fingers.press(KeyCode.V, KeyCode.CONTROL);
    }

    private void pasted() {
        copied(1_000);
        paste();
    }

    private void pastedMany() {
        copied(5_000);
        paste();
    }

    private void undo() {
        fingers.press(KeyCode.Z, KeyCode.CONTROL);
    }

    private void selectAll() {
        fingers.press(KeyCode.A, KeyCode.CONTROL);
    }

    private void allSelected() {
        home();
        selectAll();
    }

    private void move() {
        fingers.press(KeyCode.RIGHT, KeyCode.ALT);
    }

    private void dress(String appearance) {
        fingers.pick("appearance." + appearance);
    }

    private void searching() {
        fingers.press(KeyCode.F, KeyCode.CONTROL);
    }

    private void letter() {
        fingers.type("e");
    }
}
