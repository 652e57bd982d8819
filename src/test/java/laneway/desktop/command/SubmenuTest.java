// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import static laneway.desktop.command.CommandBuilder.command;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class SubmenuTest {
    private final List<String> done = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private List<Command> family = List.of(member(1, "One"), member(2, "Two"));

    private Command member(int number, String name) {
        return command("view." + number).named(() -> name).does(() -> done.add(name));
    }

    private Submenu submenu() {
        return new Submenu(
                "Views",
                () -> family,
                (_, now) -> {
                    made.incrementAndGet();
                    var item = new MenuItem();
                    item.setOnAction(_ -> now.get().run());
                    return item;
                });
    }

    @Test
    void itsItemsStayAsLongAsTheFamilyDoes() {
        var submenu = submenu();
        var items = List.copyOf(submenu.menu().getItems());
        submenu.refresh();
        assertThat(submenu.menu().getItems()).isEqualTo(items);
        assertThat(made).hasValue(2);
    }

    @Test
    void anItemSaysAndDoesWhatItsCommandIsNow() {
        var submenu = submenu();
        family = List.of(member(1, "Uno"), member(2, "Two"));
        submenu.refresh();
        var first = submenu.menu().getItems().getFirst();
        assertThat(first.getText()).isEqualTo("Uno");
        first.fire();
        assertThat(done).containsExactly("Uno");
        assertThat(made).hasValue(2);
    }

    @Test
    void othersComeAndGo() {
        var submenu = submenu();
        family = List.of(member(1, "One"));
        submenu.refresh();
        assertThat(submenu.menu().getItems()).extracting(MenuItem::getText).containsExactly("One");
        family = List.of();
        submenu.refresh();
        assertThat(submenu.menu().isDisable()).isTrue();
    }

    @Test
    void whatIsTickedNowIsTickedAfterTheNextRefresh() {
        var ticked = new AtomicBoolean();
        family = List.of(command("view.1").named(() -> "One").ticked(ticked::get).does(() -> {}));
        var submenu = new Submenu("Views", () -> family, (_, _) -> new CheckMenuItem());
        var item = (CheckMenuItem) submenu.menu().getItems().getFirst();
        assertThat(item.isSelected()).isFalse();
        ticked.set(true);
        submenu.refresh();
        assertThat(item.isSelected()).isTrue();
    }
}
