// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.SetProperty;
import laneway.file.Disk;
import laneway.file.Store;
import laneway.file.journal.JournalKeeper;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.session.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class HoldingsTest {
    @TempDir private Path temp;
    private final JourneyMap map = aSmallMap().build();
    private Store store = new Store(Disk.real(), Path.of("unused"));
    private Path file = Path.of("unused");
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @BeforeEach
    void prepare() throws IOException {
        // As a file that links were followed to is called.
        var home = temp.toRealPath();
        store = new Store(Disk.real(), home.resolve("data"));
        file = home.resolve("mine.laneway");
    }

    private void save(int times) {
        var backups = new Backups(store, () -> now);
        for (int i = 0; i < times; i++) {
            var titled = map.with(About.TITLE.with(map.about(), "title " + i));
            var _ = backups.save(titled, file);
            now = now.plusSeconds(600);
        }
    }

    private Holdings holdings() {
        return new Holdings(store);
    }

    private JournalKeeper keeper() {
        var origin = new JournalKeeper.Origin(map, Optional.of(file), Optional.empty());
        var keeper = new JournalKeeper(store.disk(), store.journals(), origin, _ -> {});
        var session = Session.ofNew(map);
        session.keepIn(keeper);
        session.apply(SetProperty.of(map.id(), About.TITLE, "edited"));
        keeper.force().join();
        return keeper;
    }

    @Test
    void versionsAreCountedByDocument() throws IOException {
        save(4);
        assertThat(holdings().all())
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.map()).isEqualTo(map.id());
                    assertThat(holding.files()).containsExactly(file);
                    assertThat(holding.versions()).isEqualTo(3);
                    assertThat(holding.bytes()).isGreaterThan(3 * 500);
                });
    }

    @Test
    void aDocumentWithoutAKnownFileIsCalledByItsTitle() throws IOException {
        save(2);
        for (var name : store.disk().names(store.backups().resolve(Places.FOLDER))) {
            Files.delete(store.backups().resolve(Places.FOLDER).resolve(name));
        }
        assertThat(holdings().all())
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.title()).isEqualTo("title 0");
                    assertThat(holding.files()).isEmpty();
                });
    }

    @Test
    void theJournalOfAnOpenDocumentCountsToo() throws IOException {
        var keeper = keeper();
        assertThat(holdings().all())
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.files()).containsExactly(file);
                    assertThat(holding.journalBytes()).isPositive();
                    assertThat(holding.versions()).isZero();
                });
        keeper.forget().join();
        assertThat(holdings().all()).isEmpty();
    }

    @Test
    void nothingIsLeftOfADocumentThatIsForgottenButItsFile() throws IOException {
        Files.createLink(temp.toRealPath().resolve("other-name"), Files.writeString(file, ""));
        save(4);
        keeper().close();
        assertThat(store.disk().names(store.backups()))
                .anyMatch(name -> name.startsWith("overwritten-"));
        holdings().forget(holdings().all().getFirst());
        assertThat(holdings().all()).isEmpty();
        try (var left = Files.walk(store.folder())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void otherDocumentsStayAsTheyAre() throws IOException {
        save(3);
        var one = holdings().all().getFirst();
        holdings().forget(new Holdings.Holding(new MapId("map-other"), "", List.of(), 0, 0, 0));
        assertThat(holdings().all()).containsExactly(one);
    }
}
