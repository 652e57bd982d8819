// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.BoardView;
import laneway.desktop.board.ScreenPoint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Ten minutes of everything, one thing after the other: pans, zooms, drags, writes, pastes, takes
/// back, searches, and changes the colours.
final class LongSession implements Act {
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration SETTLED = Duration.ofMinutes(2);
    private static final int FRAMES_OF_A_SCENE = 90;
    private static final String[] LINES = new String[50];

    static {
        for (int i = 0; i < LINES.length; i++) {
            LINES[i] = "Pasted line " + (i + 1) + " of a list from somewhere else";
        }
    }

    private final int cards;
    private final BoardView board;
    private final Fingers fingers;
    private final Samples frames = new Samples();
    private final Map<String, Samples> framesOfScenes = new LinkedHashMap<>();
    private final List<Row> memory = new ArrayList<>();
    private final List<Scene> scenes;
    private long begun;
    private int scene;
    private int step;

    /// Something that is done over some frames.
    private record Scene(String name, IntConsumer frame) {}

    LongSession(int cards, BoardView board, Fingers fingers) {
        this.cards = cards;
        this.board = board;
        this.fingers = fingers;
        scenes =
                List.of(
                        new Scene("pan", this::pan),
                        new Scene("zoom", this::zoom),
                        new Scene("drag", this::drag),
                        new Scene("write", this::write),
                        new Scene("paste and take back", this::pasteAndTakeBack),
                        new Scene("search", this::search),
                        new Scene("move by keys", this::move),
                        new Scene("change the colours", this::dress));
    }

    @Override
    public void begin() {
        begun = System.nanoTime();
        Fingers.copy(LINES);
    }

    @Override
    public boolean frame(long sincePrevious) {
        var now = scenes.get(scene);
        frames.addNanosAsMillis(sincePrevious);
        framesOfScenes
                .computeIfAbsent(now.name(), _ -> new Samples())
                .addNanosAsMillis(sincePrevious);
        now.frame().accept(step);
        if (++step < FRAMES_OF_A_SCENE) {
            return true;
        }
        step = 0;
        scene = (scene + 1) % scenes.size();
        return scene > 0 || roundGoesOn();
    }

    /// Memory is looked at between two rounds only, so that the same pictures are at hand.
    private boolean roundGoesOn() {
        var past = Duration.ofNanos(System.nanoTime() - begun);
        if (memory.isEmpty() && past.compareTo(SETTLED) > 0) {
            memory.add(Memory.used("memory in use after two minutes", cards));
        }
        return past.compareTo(LENGTH) < 0;
    }

    private void pan(int step) {
        if (step == 0) {
            board.centre(new BoardPoint(900, 500), 1);
        }
        board.scrollBy(step % 30 < 15 ? 20 : -20, 25);
    }

    private void zoom(int step) {
        double zoom = board.view().scale().zoom();
        board.zoomAt(
                new ScreenPoint(board.getWidth() / 2, board.getHeight() / 2),
                step < FRAMES_OF_A_SCENE / 2 ? zoom * 0.96 : zoom / 0.96);
    }

    private void drag(int step) {
        switch (step) {
            case 0 -> board.centre(new BoardPoint(900, 500), 1);
            case 20 -> fingers.drag(MouseEvent.MOUSE_PRESSED, 0.3, 0.3);
            case 80 -> fingers.drag(MouseEvent.MOUSE_RELEASED, 0.6, 0.6);
            default -> {
                if (step > 20 && step < 80) {
                    double share = (step - 20) / 60.0;
                    fingers.drag(MouseEvent.MOUSE_DRAGGED, 0.3 + 0.3 * share, 0.3 + 0.3 * share);
                }
            }
        }
    }

    private void write(int step) {
        switch (step) {
            case 0 -> fingers.click(0.3, 0.3);
            case 5 -> fingers.press(KeyCode.F2);
            case 80 -> fingers.press(KeyCode.ENTER);
            case 85 -> fingers.press(KeyCode.ESCAPE);
            default -> {
                if (step > 5 && step < 80 && step % 6 == 0) {
                    fingers.type("n");
                }
            }
        }
    }

    private void pasteAndTakeBack(int step) {
        switch (step) {
            case 0 -> fingers.click(0.5, 0.5);
            case 10 -> fingers.press(KeyCode.V, KeyCode.CONTROL);
            case 60 -> fingers.press(KeyCode.Z, KeyCode.CONTROL);
            default -> {}
        }
    }

    private void search(int step) {
        var word = "invoice late";
        if (step == 0) {
            fingers.press(KeyCode.F, KeyCode.CONTROL);
        } else if (step % 4 == 0 && step / 4 <= word.length()) {
            fingers.type(word.substring(step / 4 - 1, step / 4));
        } else if (step == 80) {
            fingers.press(KeyCode.A, KeyCode.CONTROL);
            fingers.press(KeyCode.DELETE);
            fingers.press(KeyCode.ESCAPE);
        }
    }

    private void move(int step) {
        if (step == 0) {
            fingers.toBoard();
            fingers.click(0.4, 0.4);
        } else if (step % 10 == 0) {
            fingers.press(step % 20 == 0 ? KeyCode.DOWN : KeyCode.UP, KeyCode.ALT);
        }
    }

    private void dress(int step) {
        switch (step) {
            case 10 -> fingers.pick("appearance.DARK");
            case 60 -> fingers.pick("appearance.LIGHT");
            default -> {}
        }
    }

    @Override
    public List<Row> rows() {
        memory.add(Memory.used("memory in use after ten minutes", cards));
        var rows = new ArrayList<>(memory);
        rows.add(frames.row("ten minutes of work, frame", cards, "ms", "<= 100 at most"));
        framesOfScenes.forEach((name, samples) ->
                rows.add(samples.row("ten minutes of work, " + name, cards, "ms", "")));
        return rows;
    }
}
