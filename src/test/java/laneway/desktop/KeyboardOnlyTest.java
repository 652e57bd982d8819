// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import laneway.model.Card;
import laneway.model.MapBuilder;
import laneway.model.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// A map from its beginning to its export, by nothing but keys.
class KeyboardOnlyTest {
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

    private void press(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            window.press(keys);
        }
    }

    /// Goes from field to field as somebody does who looks for a button.
    private void tabTo(String button) {
        for (int i = 0; i < 30 && !isNamed(window.focused(), button); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focused()).matches(node -> isNamed(node, button), button);
    }

    private static boolean isNamed(Node node, String name) {
        return node instanceof ButtonBase button && name.equals(button.getText());
    }

    private void write(String... texts) {
        for (String text : texts) {
            window.write(text);
            window.press(KeyCode.ENTER);
        }
    }

    private List<String> texts(int stage) {
        var map = window.map();
        var steps = map.stepsOf(map.stages().get(stage).id());
        return map.cards().stream()
                .filter(card -> card.place().step().equals(steps.getFirst().id()))
                .map(Card::text)
                .toList();
    }

    @Test
    void aMapIsBegunWrittenMovedLinkedSavedAndExportedByKeysAlone() {
        begin();
        name();
        writeCards();
        moveAndLink();
        save();
        export();
    }

    private void begin() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> window.isIn(".welcome-search"));
        write("of your own");
        write("Look");
        window.write("Buy");
        tabTo("Make the map");
        window.press(KeyCode.SPACE);
        window.until(() -> window.map().stages().size() == 2);
        window.until(() -> window.isIn(".live-board"));
    }

    private void name() {
        press(1, KeyCode.RIGHT);
        press(1, KeyCode.RIGHT);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        write("Use");
        assertThat(window.map().stages())
                .extracting(Stage::name)
                .containsExactly("Look", "Buy", "Use");
    }

    private void writeCards() {
        press(2, KeyCode.DOWN);
        press(3, KeyCode.LEFT);
        window.press(KeyCode.F8);
        write("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        window.press(KeyCode.ESCAPE);
        assertThat(window.map().cards()).hasSize(10);
        assertThat(texts(0)).contains("one", "ten").hasSize(10);
    }

    private void moveAndLink() {
        press(3, KeyCode.UP);
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(texts(1)).hasSize(1);
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.ENTER);
        assertThat(window.map().links()).hasSize(1);
        assertThat(window.isIn(".live-board")).isTrue();
    }

    private void save() {
        var file = folder.resolve("by keys.laneway");
        window.willChoose(file);
        window.save();
        assertThat(window.title()).startsWith("by keys");
        assertThat(file).content().contains("\"seven\"");
    }

    private void export() {
        var file = folder.resolve("by keys.pdf");
        window.willChoose(file);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> window.isThere(".kind-card"));
        window.press(KeyCode.ENTER);
        window.until(() -> Files.isRegularFile(file) && Files.size(file) > 1000);
    }
}
