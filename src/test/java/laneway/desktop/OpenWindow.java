// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import laneway.Soak;
import laneway.desktop.settings.Settings;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.theme.Appearance;
import laneway.desktop.theme.Theming;
import laneway.desktop.words.Names;
import laneway.file.Disk;
import laneway.file.Store;
import laneway.model.JourneyMap;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The program's window with a map in it, for tests that press keys and look.
final class OpenWindow implements AutoCloseable {
    /// How long something may take; what goes on for hours shares the machine with others.
    private static final int LONGEST_SECONDS = Soak.isLong() ? 600 : 60;

    private final FxRobot robot = new FxRobot();
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();
    private final Stage stage;
    private final Beginning begun;
    private Optional<MainWindow> opened = Optional.empty();
    private Optional<DeskDriver> chooser = Optional.empty();

    private OpenWindow(Stage stage, Beginning begun) {
        this.stage = stage;
        this.begun = begun;
    }

    static OpenWindow on(JourneyMap map, Path folder) throws TimeoutException {
        var file = DeskDriver.write(folder.resolve("journey.laneway"), map);
        var begun =
                Beginning.begin(
                        new SettingsFile(folder.resolve("settings")),
                        new Store(Disk.real(), folder.resolve("data")),
                        List.of(file.toString()));
        FxToolkit.registerPrimaryStage();
        var open = new OpenWindow(FxToolkit.registerStage(Stage::new), begun);
        var first = begun.first().join();
        open.chooser = Optional.of(new DeskDriver(folder.resolve("unused")));
        open.onScreen(() -> {
            var window =
                    new MainWindow(
                            open.stage,
                            begun,
                            new Theming(Appearance.LIGHT),
                            open.chooser.orElseThrow(),
                            _ -> {});
            window.show();
            window.begin(first);
            open.opened = Optional.of(window);
        });
        open.until(() -> open.title().startsWith("journey"));
        return open;
    }

    String title() {
        return stage.getTitle();
    }

    void resize(double width, double height) {
        onScreen(() -> {
            stage.setMaximized(false);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /// Something that plays with the board and the menus.
    Monkey monkey(long seed) {
        return new Monkey(seed, stage, node(".live-board", Node.class));
    }

    /// Saves as somebody does who picks the command, and waits for the end of it.
    void save() {
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> !title().startsWith("●"));
    }

    /// The file that is chosen when the system asks for one next.
    void willChoose(Path file) {
        chooser.orElseThrow().chosen.add(file);
    }

    void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST_SECONDS * 1_000L, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("never so", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Does what a menu item does.
    void command(String id) {
        var bar = node(".menu-bar", MenuBar.class);
        var item =
                bar.getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .flatMap(OpenWindow::withInner)
                        .filter(each -> id.equals(each.getId()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(id));
        onScreen(item::fire);
    }

    private static Stream<MenuItem> withInner(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item);
    }

    void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isThere(String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    /// The tiles that the start page shows, in order.
    List<Button> tiles() {
        return robot.lookup(".tile").queryAllAs(Button.class).stream()
                .filter(tile -> tile.getParent().isVisible())
                .toList();
    }

    Settings settings() {
        return begun.remembered().get();
    }

    /// What has the keyboard.
    Node focused() {
        return WaitForAsyncUtils.waitForAsyncFx(
                LONGEST_SECONDS * 1_000L,
                () -> Objects.requireNonNull(stage.getScene().getFocusOwner()));
    }

    /// Whether the keyboard is in a part of the window.
    boolean isIn(String selector) {
        var part = node(selector, Node.class);
        Node node = focused();
        while (node != null && node != part) {
            node = node.getParent();
        }
        return node == part;
    }

    JourneyMap map() {
        return opened.orElseThrow().map();
    }

    <N extends Node> N node(String selector, Class<N> kind) {
        return robot.lookup(selector).queryAs(kind);
    }

    /// The field of a name, once it is there.
    TextInputControl field(String name) {
        var fields =
                robot.lookup(node ->
                        node instanceof TextInputControl
                                && Names.of(node).filter(name::equals).isPresent());
        until(() -> fields.tryQuery().isPresent());
        return fields.queryAs(TextInputControl.class);
    }

    /// Presses the button that says something, or is called so.
    void fire(String name) {
        var buttons =
                robot.lookup(node ->
                        node instanceof ButtonBase button
                                && (name.equals(button.getText())
                                        || name.equals(button.getAccessibleText())));
        until(() -> buttons.tryQuery().isPresent());
        onScreen(() -> buttons.queryAs(ButtonBase.class).fire());
    }

    @Override
    public void close() {
        onScreen(() -> {
            opened.ifPresent(MainWindow::close);
            Application.setUserAgentStylesheet(null);
        });
        begun.remembered().close();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
