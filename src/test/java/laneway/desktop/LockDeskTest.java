// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.file.lock.Locks;
import laneway.file.lock.Taking;
import laneway.model.MapBuilder;
import laneway.session.SessionEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class LockDeskTest {
    @TempDir private Path folder;
    private Locks theirs;
    private DeskDriver desk;
    private LockDesk locks;

    @BeforeEach
    void open() throws TimeoutException {
        desk = new DeskDriver(folder.resolve("own"));
        theirs = Locks.ofThisProcess(desk.store);
        locks =
                new LockDesk(
                        desk.document,
                        Locks.ofThisProcess(desk.store),
                        desk,
                        desk,
                        desk.documents::open,
                        desk.documents::openCopy);
        desk.saving.guardWith(locks::objection);
        desk.document.onOpen(_ -> locks.follow());
        desk.document.listen(event -> {
            if (event instanceof SessionEvent.SavedChanged) {
                locks.follow();
            }
        });
    }

    @AfterEach
    void close() {
        locks.close();
        theirs.close();
    }

    private Path file(String name) {
        return DeskDriver.write(
                folder.resolve(name + ".laneway"), MapBuilder.aSmallMap().titled(name).build());
    }

    private Path lock(String name) {
        return folder.resolve(".~lock." + name + ".laneway#");
    }

    private boolean isReadOnly() {
        return desk.document.session().savedPlace().readOnly();
    }

    @Test
    void theDocumentInTheWindowIsHeldUntilAnotherComes() {
        var file = file("one");
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> Files.exists(lock("one")));
        var other = file("two");
        desk.does(() -> desk.documents.open(other));
        desk.until(() -> Files.exists(lock("two")) && !Files.exists(lock("one")));
        locks.close();
        assertThat(lock("two")).doesNotExist();
    }

    @Test
    void aSaveAsTakesTheLockAlong() {
        var file = file("one");
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> Files.exists(lock("one")));
        desk.chosen.add(folder.resolve("two.laneway"));
        desk.does(desk.saving::saveAs);
        desk.until(() -> Files.exists(lock("two")) && !Files.exists(lock("one")));
    }

    @Test
    void whatSomebodyElseHoldsIsForReadingUntilTheyCloseIt() {
        var file = file("one");
        theirs.take(file);
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> !desk.asked.isEmpty());
        assertThat(desk.question().title()).contains("one.laneway");
        assertThat(desk.question().text()).contains("on this computer");
        desk.answer("Read only");
        desk.entitle("Changed");
        assertThat(desk.title()).isEqualTo("one");
        desk.does(locks::glance);
        theirs.close();
        desk.until(() -> {
            locks.glance();
            return !desk.offered.isEmpty();
        });
        desk.does(desk.offered.getFirst());
        desk.until(() -> Files.exists(lock("one")) && !isReadOnly());
        desk.entitle("Changed");
        assertThat(desk.title()).isEqualTo("Changed");
    }

    @Test
    void aCopyOfWhatSomebodyElseHoldsHasNoFileYet() {
        var file = file("one");
        theirs.take(file);
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> !desk.asked.isEmpty());
        desk.answer("Open a copy");
        assertThat(desk.ask(desk.document::file)).isEmpty();
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.title()).isEqualTo("one");
    }

    @Test
    void whoeverEditsAllTheSameHoldsItAndTheOtherNotices() {
        var file = file("one");
        var taken = (Taking.Taken) theirs.take(file);
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> !desk.asked.isEmpty());
        desk.answer("Edit anyway");
        desk.until(() -> !isReadOnly());
        assertThat(taken.hold().look()).isPresent();
        desk.entitle("Changed");
        desk.does(desk.saving::save);
        assertThat(DeskDriver.titleIn(file)).isEqualTo("Changed");
    }

    @Test
    void whatSomebodyTookOverIsNotSavedOverAndStaysOpen() {
        var file = file("one");
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> Files.exists(lock("one")));
        desk.entitle("Changed");
        theirs.takeOver(file);
        desk.does(desk.saving::save);
        desk.until(() -> !desk.asked.isEmpty());
        assertThat(desk.question().title()).contains("is now editing “one”");
        desk.answer("OK");
        assertThat(DeskDriver.titleIn(file)).isEqualTo("one");
        assertThat(desk.title()).isEqualTo("Changed");
        assertThat(desk.isUnsaved()).isTrue();
        desk.chosen.add(file);
        desk.does(desk.saving::save);
        assertThat(desk.question().text()).startsWith("Somebody else has this file open");
        desk.chosen.add(folder.resolve("mine.laneway"));
        desk.answer("Save as…");
        assertThat(DeskDriver.titleIn(folder.resolve("mine.laneway"))).isEqualTo("Changed");
    }

    @Test
    void nobodySavesOverAMapThatSomebodyElseHasOpen() {
        var file = file("one");
        theirs.take(file);
        desk.show(MapBuilder.aSmallMap().titled("Mine").build());
        desk.chosen.add(file);
        desk.does(desk.saving::saveAs);
        assertThat(desk.question().title()).contains("has “one.laneway” open");
        desk.answer("Cancel");
        assertThat(DeskDriver.titleIn(file)).isEqualTo("one");
    }

    @Test
    void aLockThatCannotBeReadIsAskedAbout() throws IOException {
        var file = file("one");
        Files.writeString(lock("one"), "something newer");
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> !desk.asked.isEmpty());
        assertThat(desk.question().title()).isEqualTo("Somebody may have “one.laneway” open");
        desk.answer("Edit anyway");
        desk.until(() -> !isReadOnly());
    }

    @Test
    void theSameFileOpenedAgainIsNoReasonToAsk() {
        var file = file("one");
        desk.does(() -> desk.documents.open(file));
        desk.until(() -> Files.exists(lock("one")));
        desk.does(() -> desk.documents.open(file));
        desk.entitle("Changed");
        assertThat(desk.asked).isEmpty();
        assertThat(desk.title()).isEqualTo("Changed");
    }
}
