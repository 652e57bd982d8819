// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import laneway.model.FilterMode;
import laneway.model.MapBuilder;
import laneway.model.SavedView;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class ViewsDeskTest {
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

    private MenuItem item(String id) {
        return window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<MenuItem> views() {
        return window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "Saved views".equals(item.getText()))
                .map(Menu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .toList();
    }

    private boolean isTicked(int view) {
        return ((CheckMenuItem) views().get(view)).isSelected();
    }

    private void save(String name) {
        window.onScreen(item("saveView")::fire);
        var field = window.field("Name of the view");
        window.onScreen(() -> field.setText(name));
        window.fire("Save view");
    }

    private List<SavedView> kept() {
        return window.map().about().views();
    }

    private void filter(String query) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.write(query);
        window.until(() -> !window.node(".find-count", Label.class).getText().isEmpty());
        window.fire("Filter");
        window.fire("Hide");
        window.press(KeyCode.ESCAPE);
    }

    private String sign() {
        var sign = window.node(".filter-sign", Node.class);
        return sign.isVisible() ? window.node(".filter-sign > .label", Label.class).getText() : "";
    }

    @Test
    void aViewHasTheNameOfWhatIsSpecialAboutItAndCanBeTakenBack() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.onScreen(item("saveView")::fire);
        assertThat(window.field("Name of the view").getText()).startsWith("Only ");
        window.fire("Save view");
        assertThat(kept()).hasSize(1);
        assertThat(kept().getFirst().onlyStage()).isNotNull();
        assertThat(isTicked(0)).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(kept()).isEmpty();
        assertThat(views()).isEmpty();
    }

    @Test
    void aViewIsTickedUntilSomethingElseIsShownAndComesBackByItsKey() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        save("Without");
        assertThat(isTicked(0)).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
        assertThat(isTicked(0)).isFalse();
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(isTicked(0)).isTrue();
        assertThat(kept().getFirst().hiddenLanes()).hasSize(1);
    }

    @Test
    void aViewFiltersAsItDidWhenItWasSaved() {
        save("Whole");
        filter("bill");
        save("Bills");
        assertThat(kept().getLast().filter()).isEqualTo(FilterMode.HIDE);
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(sign()).isEmpty();
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.until(() -> sign().contains("3 cards hidden"));
        assertThat(isTicked(0)).isFalse();
        assertThat(isTicked(1)).isTrue();
    }

    @Test
    void viewsAreRenamedUpdatedAndDeletedInOnePlace() {
        save("One");
        save("Two");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.onScreen(item("manageViews")::fire);
        var field = window.field("Name of the view “One”");
        window.onScreen(() -> {
            field.requestFocus();
            field.setText("First");
        });
        window.press(KeyCode.ENTER);
        assertThat(kept()).extracting(SavedView::name).containsExactly("First", "Two");
        window.fire("Have the view “Two” show what is on the board now");
        assertThat(kept().getLast().hiddenLanes()).hasSize(1);
        window.fire("Delete the view “First”");
        assertThat(kept()).extracting(SavedView::name).containsExactly("Two");
        window.fire("Close");
    }
}
