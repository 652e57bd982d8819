// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.Question;
import laneway.file.Disk;
import laneway.file.Store;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class RecoveryDeskTest {
    @TempDir private Path folder;
    private Store store;
    private DeskDriver desk;
    private JournalDesk journal;
    private RecoveryDesk recovery;

    @BeforeEach
    void setUp() throws TimeoutException {
        store = new Store(Disk.real(), folder.resolve("data"));
        start();
    }

    /// Starts the program, as after a crash.
    private void start() throws TimeoutException {
        desk = new DeskDriver(folder);
        journal = new JournalDesk(store, _ -> {});
        desk.document.onOpen(journal::opened);
        recovery =
                new RecoveryDesk(
                        store,
                        desk.works,
                        desk,
                        _ -> {},
                        found -> desk.documents.leave(() -> desk.document.open(found.get())));
    }

    /// What is on the disk when the process is gone: nobody holds it.
    private void crash() throws IOException, TimeoutException {
        journal.force().join();
        var crashed = folder.resolve("crashed");
        try (var files = Files.walk(store.folder())) {
            for (var file : files.toList()) {
                Files.copy(file, crashed.resolve(store.folder().relativize(file).toString()));
            }
        }
        journal.end().join();
        store = new Store(Disk.real(), crashed);
        start();
        desk.does(recovery::look);
    }

    private Path saved(String title) {
        var map = MapBuilder.aSmallMap().titled(title).build();
        var file = folder.resolve("map.laneway");
        desk.show(map);
        desk.chosen.add(file);
        desk.does(desk.saving::save);
        return file;
    }

    @Test
    void whatACrashLeftComesBackOnTopOfItsFileWithItsHistory() throws Exception {
        var file = saved("Before");
        desk.entitle("Edited");
        crash();
        assertThat(desk.question().title()).contains("map.laneway");
        assertThat(desk.question().text()).contains("One change");
        desk.answer("Recover");
        assertThat(desk.title()).isEqualTo("Edited");
        assertThat(desk.document.file()).contains(file);
        assertThat(desk.isUnsaved()).isTrue();
        desk.does(() -> desk.document.session().undo());
        assertThat(desk.title()).isEqualTo("Before");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void whatTheFileHoldsAlreadyIsNotOffered() throws Exception {
        saved("Before");
        desk.entitle("Edited");
        desk.does(desk.saving::save);
        crash();
        assertThat(desk.asked).isEmpty();
        assertThat(store.journals()).isEmptyDirectory();
    }

    @Test
    void besideAFileThatChangedSinceItOpensWithoutOne() throws Exception {
        var file = saved("Before");
        desk.entitle("Edited");
        DeskDriver.write(file, MapBuilder.aSmallMap().titled("By others").build());
        crash();
        assertThat(desk.question().text()).contains("changed or removed");
        desk.answer("Recover");
        assertThat(desk.title()).isEqualTo("Edited");
        assertThat(desk.document.file()).isEmpty();
        assertThat(DeskDriver.titleIn(file)).isEqualTo("By others");
    }

    @Test
    void whatIsNotWantedNowIsOfferedAgain() throws Exception {
        saved("Before");
        desk.entitle("Edited");
        crash();
        desk.answer("Keep for later");
        desk.does(recovery::lookAndTell);
        assertThat(desk.question().title()).contains("map.laneway");
    }

    @Test
    void whatIsDeletedIsGoneAfterAQuestion() throws Exception {
        saved("Before");
        desk.entitle("Edited");
        crash();
        desk.answer("Delete…");
        assertThat(desk.question().choices())
                .extracting(Question.Choice::role)
                .as("nothing is deleted for good with Enter alone")
                .doesNotContain(Question.Role.DEFAULT);
        desk.answer("Delete");
        desk.does(recovery::lookAndTell);
        assertThat(desk.question().title()).isEqualTo("There are no unsaved changes to recover");
        assertThat(store.journals()).isEmptyDirectory();
    }

    @Test
    void aRecoveredMapSurvivesTheNextCrashToo() throws Exception {
        saved("Before");
        desk.entitle("Edited");
        crash();
        desk.answer("Recover");
        var session = desk.document.session();
        session.journal().orElseThrow().force().join();
        assertThat(store.journals()).isNotEmptyDirectory();
        desk.entitle("Edited twice");
        session.journal().orElseThrow().close();
        start();
        desk.does(recovery::look);
        assertThat(desk.question().text()).contains("2 changes");
        desk.answer("Recover");
        assertThat(desk.title()).isEqualTo("Edited twice");
    }

    @Test
    void aDocumentThatWasLeftLeavesNoJournal() throws Exception {
        saved("Before");
        desk.entitle("Edited");
        desk.does(() -> journal.force().join());
        assertThat(store.journals()).isNotEmptyDirectory();
        desk.does(() -> desk.document.open(desk.document.session()));
        desk.does(() -> journal.end().join());
        assertThat(store.journals()).isEmptyDirectory();
    }
}
