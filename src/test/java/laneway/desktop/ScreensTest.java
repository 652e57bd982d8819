// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import laneway.desktop.theme.Appearance;
import laneway.desktop.words.Names;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Walks through every screen of the window and looks for what none of them may have.
class ScreensTest {
    @TempDir private Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// Shows one screen after the other.
    private void walk(Runnable look) {
        look.run();
        selections(look);
        bars(look);
        views(look);
        dialogs(look);
    }

    private void selections(Runnable look) {
        window.press(KeyCode.DOWN);
        look.run();
        for (var name : List.of("pay", "actions", "colleague")) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write(name);
            window.until(() -> window.isThere(".offers .list-cell:filled"));
            look.run();
            window.press(KeyCode.ENTER);
            look.run();
        }
        window.press(KeyCode.F2);
        look.run();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.A);
        look.run();
    }

    private void bars(Runnable look) {
        window.press(KeyCode.CONTROL, KeyCode.H);
        window.write("a");
        look.run();
        window.command("filter");
        look.run();
        window.command("filter");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        look.run();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        window.command("startVote");
        look.run();
        window.write("2");
        window.press(KeyCode.ENTER);
        look.run();
        window.command("revealVotes");
        window.press(KeyCode.F7);
        look.run();
    }

    private void views(Runnable look) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        look.run();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        look.run();
        window.until(() -> window.isIn(".welcome-search"));
        window.write("of your own");
        window.press(KeyCode.ENTER);
        look.run();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F5);
        window.until(() -> window.isThere(".presentation"));
        look.run();
        window.press(KeyCode.ESCAPE);
    }

    private void dialogs(Runnable look) {
        for (var command : List.of("keys", "about", "export", "versions", "kept")) {
            window.command(command);
            window.until(() -> Window.getWindows().size() > 1);
            look.run();
            window.press(KeyCode.ESCAPE);
            window.until(() -> Window.getWindows().size() == 1);
        }
    }

    private static Stream<Node> nodes(Node node) {
        var inner =
                node instanceof ScrollPane scroll && scroll.getContent() != null
                        ? Stream.of(scroll.getContent())
                        : node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream()
                                : Stream.<Node>of();
        return node.isVisible()
                ? Stream.concat(Stream.of(node), inner.flatMap(ScreensTest::nodes))
                : Stream.of();
    }

    private static boolean hasName(Node node) {
        return Names.of(node).filter(name -> !name.isBlank()).isPresent()
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }

    private static boolean needsName(Node node) {
        return (node.isFocusTraversable() || node instanceof Button)
                && !(node instanceof ScrollPane)
                && !(node instanceof ListCell)
                && node.getParent() != null;
    }

    private static List<String> nameless() {
        return Window.getWindows().stream()
                .flatMap(each -> nodes(each.getScene().getRoot()))
                .filter(ScreensTest::needsName)
                .filter(node -> !hasName(node))
                .map(node -> node + " in " + node.getParent())
                .toList();
    }

    @Test
    void everyControlHasANameForScreenReadersAndNoStyleAMistake() {
        var nameless = new ArrayList<String>();
        var mistakes = new ArrayList<String>();
        ListChangeListener<CssParser.ParseError> listener =
                change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(error -> mistakes.add(error.toString()));
                    }
                };
        window.onScreen(() -> CssParser.errorsProperty().addListener(listener));
        var next = new ArrayDeque<>(List.of(Appearance.CONTRAST, Appearance.DARK));
        walk(() -> {
            window.onScreen(() -> nameless.addAll(nameless()));
            window.command("appearance." + next.peek());
            next.add(next.remove());
        });
        window.onScreen(() -> CssParser.errorsProperty().removeListener(listener));
        assertThat(nameless).isEmpty();
        assertThat(mistakes).isEmpty();
    }
}
