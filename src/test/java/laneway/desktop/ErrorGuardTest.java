// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import laneway.file.Disk;
import laneway.file.Store;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class ErrorGuardTest {
    @TempDir private Path folder;
    private DeskDriver desk;
    private ErrorGuard guard;
    private final List<String> saved = new ArrayList<>();

    @BeforeEach
    void setUp() throws TimeoutException {
        desk = new DeskDriver(folder);
        guard = guard(folder.resolve("data"));
        desk.show(MapBuilder.aSmallMap().titled("Secret plans").build());
    }

    private ErrorGuard guard(Path data) {
        var journal = new JournalDesk(new Store(Disk.real(), data), _ -> {});
        desk.document.onOpen(journal::opened);
        return new ErrorGuard(
                desk.document, journal, desk, desk, desk.works, () -> saved.add("copy"), "1.2.3");
    }

    private void fail(String message) {
        guard.tell(new IllegalStateException(message)).join();
        desk.does(() -> {});
    }

    @Test
    void anErrorIsToldWithAReportThatHoldsNothingOfTheMap() {
        fail("card “Secret plans” lost the thread");
        assertThat(desk.question().text()).contains("Your map is still open");
        assertThat(desk.question().details().orElseThrow())
                .contains("Laneway 1.2.3", "IllegalStateException", "ErrorGuardTest", "cards")
                .doesNotContain("Secret");
    }

    @Test
    void whatWasEditedIsOnTheDiskWhenTheUserReadsThatItIs() throws IOException {
        desk.entitle("Edited");
        fail("first");
        assertThat(desk.question().text()).contains("kept on this computer for recovery");
        try (var files = Files.walk(folder.resolve("data").resolve("journals"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".journal")))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file, ISO_8859_1)).contains("Edited"))
                    .hasSize(1);
        }
    }

    @Test
    void whereNothingIsKeptTheUserReadsThat() throws IOException {
        guard = guard(Files.writeString(folder.resolve("no folder"), ""));
        desk.show(MapBuilder.aSmallMap().build());
        desk.entitle("Edited");
        fail("first");
        assertThat(desk.question().text()).contains("not kept for recovery");
    }

    @Test
    void aCopyCanBeSavedAtOnce() {
        fail("first");
        desk.answer("Save a copy…");
        assertThat(saved).containsExactly("copy");
    }

    @Test
    void theReportIsSavedWithTheMapOnlyIfTheUserSaysSo() {
        var without = folder.resolve("without.txt");
        fail("first");
        desk.answer("Save the report…");
        desk.chosen.add(without);
        desk.answer("Without the map");
        assertThat(without).content().contains("IllegalStateException").doesNotContain("Secret");
        var with = folder.resolve("with.txt");
        fail("second");
        desk.answer("Save the report…");
        desk.chosen.add(with);
        desk.answer("With the map");
        assertThat(with).content().contains("Secret plans");
    }

    @Test
    void oneDialogIsEnoughUntilItIsClosed() {
        fail("first");
        fail("second");
        assertThat(desk.asked).hasSize(1);
        desk.answer("Go on");
        fail("third");
        assertThat(desk.asked).hasSize(1);
    }
}
