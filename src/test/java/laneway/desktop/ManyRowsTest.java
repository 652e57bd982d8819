// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Rank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// However much a map knows, no more is made for the screen than it shows.
class ManyRowsTest {
    private static final int MANY = 1_000;
    private static final int COLUMNS = 8;

    /// More rows than any screen of a test shows.
    private static final int SHOWN = 60;

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static JourneyMap map() {
        var builder = MapBuilder.aMap().withStage("Try").withLane("Pains");
        for (int i = 0; i < MANY; i++) {
            builder.withCard("Try", "Pains", CardKind.PAIN, "Pain " + i);
        }
        var map = builder.build();
        for (int i = 0; i < MANY; i++) {
            var item =
                    ActionItem.of(
                            new ActionItemId("item-" + i), Rank.FIRST, "Do " + i, List.of(), "");
            map = map.with(ActionItem.DUE.with(item, LocalDate.of(2026, 1, 1)));
        }
        return map;
    }

    private Set<Node> cells(String style) {
        return robot.lookup(style).queryAll();
    }

    @Test
    void theNeedsPageMakesCellsForWhatItShowsOnly() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            var table = window.node(".knowledge .part-table", TableView.class);
            window.until(() -> table.getItems().size() == MANY);
            window.press(KeyCode.END);
            window.press(KeyCode.HOME);
            window.press(KeyCode.PAGE_DOWN);
            assertThat(cells(".knowledge .part-table .table-cell"))
                    .hasSizeBetween(COLUMNS, SHOWN * COLUMNS);
        }
    }

    @Test
    void theListOfFindingsMakesCellsForWhatItShowsOnly() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.command("insight");
            var list = window.node(".insight-panel .match-list", ListView.class);
            window.until(() -> list.getItems().size() > MANY);
            window.press(KeyCode.END);
            window.press(KeyCode.HOME);
            window.press(KeyCode.PAGE_DOWN);
            assertThat(cells(".finding-cell")).hasSizeBetween(1, SHOWN);
        }
    }
}
