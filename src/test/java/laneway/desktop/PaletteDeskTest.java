// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import laneway.desktop.palette.Offer;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class PaletteDeskTest {
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

    private List<String> offered() {
        ListView<?> list = window.node(".offers", ListView.class);
        return list.getItems().stream().map(offer -> ((Offer) offer).name()).toList();
    }

    private boolean isOpen() {
        return window.node(".palette", Node.class).getParent().isVisible();
    }

    @Test
    void aCommandIsDoneByAFewLetters() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("stage af");
        assertThat(offered()).first().isEqualTo("Add a stage after");
        window.press(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        window.until(() -> window.title().startsWith("●"));
    }

    @Test
    void anOfferSaysInWhichMenuItStands() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("dark appear");
        ListView<?> list = window.node(".offers", ListView.class);
        assertThat(((Offer) list.getItems().getFirst()).detail()).isEqualTo("Appearance");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("save as");
        assertThat(((Offer) list.getItems().getFirst()).detail()).isEqualTo("File");
    }

    @Test
    void whatWasUsedLastComesFirst() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("fit the map");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(offered()).first().isEqualTo("Fit the map");
    }

    @Test
    void whatCannotBeDoneStaysAndDoesNothing() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("redo");
        assertThat(offered()).first().isEqualTo("Redo");
        window.press(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(window.node(".live-board", Node.class).isFocused()).isTrue();
    }

    @Test
    void aCardIsFoundByItsWords() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("colleague");
        window.until(() -> offered().contains("Asks a colleague"));
        window.press(KeyCode.ENTER);
        assertThat(window.field("Text").getText()).isEqualTo("Asks a colleague");
    }

    @Test
    void oneGoesToAStageByItsName() {
        window.press(KeyCode.CONTROL, KeyCode.G);
        window.write("pay");
        assertThat(offered()).containsExactly("Pay");
        window.press(KeyCode.ENTER);
        assertThat(window.field("Name").getText()).isEqualTo("Pay");
    }

    @Test
    void theOutlineLeadsToStagesStepsAndLanes() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.until(() -> window.field("Name").getText().equals("Discover"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.until(() -> window.field("Name").getText().equals("Register"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    }

    @Test
    void theInspectorKeepsItsWidthWhenAPanelComesAndGoes() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        double width = inspectorWidth();
        for (int i = 0; i < 6; i++) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        }
        assertThat(inspectorWidth()).isCloseTo(width, within(1.5));
    }

    private double inspectorWidth() {
        return window.node(".inspector", Node.class).getLayoutBounds().getWidth();
    }
}
