// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.AddCard;
import laneway.edit.BecomeMap;
import laneway.edit.Edit;
import laneway.file.Disk;
import laneway.file.MapFiles;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.journal.Abandoned.Standing;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.session.SavedPlace;
import laneway.session.Saving;
import laneway.session.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class JournalTest {
    @TempDir Path home;

    private Path journals() {
        return home.resolve("journals");
    }

    /// What a start after a crash finds: the files as they are now, held by nobody.
    private List<Abandoned> afterCrash() throws IOException {
        var copy = Files.createTempDirectory(home, "crashed");
        try (var files = Files.walk(journals())) {
            for (var file : files.sorted().toList()) {
                var target = copy.resolve(journals().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return Abandoned.findAll(Disk.real(), copy);
    }

    private Path onlyFile(String ending) throws IOException {
        try (var files = Files.walk(journals())) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasForcedComesBackWithItsHistory(long seed) throws IOException {
        var writer = new Writer(seed, Disk.real(), journals());
        writer.work(120);
        writer.keeper().force().join();
        var found = afterCrash();
        assertThat(found).hasSize(1);
        var recovered = found.getFirst().recover(Optional.empty());
        assertThat(recovered.map()).isEqualTo(writer.session().map());
        assertThat(recovered.standing()).isEqualTo(Standing.NO_FILE);
        assertThat(recovered.edits()).isEqualTo(120);
        var session = writer.session();
        for (var undone : Writer.undone(recovered.map(), recovered.history())) {
            session.undo();
            assertThat(undone).isEqualTo(session.map());
        }
        assertThat(session.undoLabel()).isEmpty();
        writer.keeper().forget().join();
    }

    @Test
    void tornOffAnywhereAJournalGivesAMapThatWasThere() throws IOException {
        var writer = new Writer(11, Disk.real(), journals());
        writer.work(12);
        writer.keeper().close();
        var file = onlyFile(".journal");
        var whole = Files.readAllBytes(file);
        int last = 0;
        for (int length = 0; length <= whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            var found = afterCrash();
            if (found.isEmpty()) {
                assertThat(last).as("edits before %d bytes", length).isZero();
                continue;
            }
            var recovered = found.getFirst().recover(Optional.empty());
            assertThat(recovered.edits()).isBetween(last, last + 1);
            last = recovered.edits();
            assertThat(recovered.map()).isEqualTo(writer.maps().get(last));
        }
        assertThat(last).isGreaterThan(9);
    }

    @Test
    void aFlippedBitCostsWhatStandsBehindItAndNothingBefore() throws IOException {
        var writer = new Writer(12, Disk.real(), journals());
        writer.work(10);
        writer.keeper().close();
        var file = onlyFile(".journal");
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 5) {
            var flipped = whole.clone();
            flipped[at] ^= 4;
            Files.write(file, flipped);
            for (var each : afterCrash()) {
                var recovered = each.recover(Optional.empty());
                assertThat(recovered.edits()).isLessThan(10);
                assertThat(recovered.map()).isEqualTo(writer.maps().get(recovered.edits()));
            }
        }
    }

    @Test
    void aSavingBeginsANewJournalWithWhatCameAfterIt() throws IOException {
        var file = home.resolve("map.laneway");
        var files = new MapFiles(Disk.real(), home.resolve("copies"));
        var writer = new Writer(13, Disk.real(), journals());
        writer.work(20);
        var saving = Saving.begin(writer.session(), file);
        writer.work(5);
        saving.finish(saving.write(files::save));
        writer.work(5);
        writer.keeper().force().join();
        var found = afterCrash().getFirst();
        assertThat(found.header().file()).contains(file);
        var recovered = found.recover(Optional.of(files.open(file)));
        assertThat(recovered.map()).isEqualTo(writer.session().map());
        assertThat(recovered.edits()).isEqualTo(10);
        assertThat(recovered.standing()).isEqualTo(Standing.GOES_ON);
        assertThat(recovered.history().isSaved()).isFalse();
        writer.keeper().forget().join();
        assertThat(journals()).isEmptyDirectory();
    }

    @Test
    void aCrashBetweenTheSavingAndTheNewJournalIsSeen() throws IOException {
        var file = home.resolve("map.laneway");
        var files = new MapFiles(Disk.real(), home.resolve("copies"));
        var writer = new Writer(14, Disk.real(), journals());
        writer.work(20);
        var saving = Saving.begin(writer.session(), file);
        assertThat(saving.write(files::save)).isInstanceOf(SaveOutcome.Saved.class);
        writer.keeper().force().join();
        var today = Optional.of(files.open(file));
        var all = afterCrash().getFirst().recover(today);
        assertThat(all.standing()).isEqualTo(Standing.NOTHING_LOST);
        writer.work(3);
        writer.keeper().force().join();
        var recovered = afterCrash().getFirst().recover(today);
        assertThat(recovered.standing()).isEqualTo(Standing.GOES_ON);
        assertThat(recovered.edits()).isEqualTo(3);
        assertThat(recovered.map()).isEqualTo(writer.session().map());
        writer.keeper().forget().join();
    }

    @Test
    void aFileThatOthersChangedIsNoPlaceToGoOnFrom() throws IOException {
        var file = home.resolve("map.laneway");
        var files = new MapFiles(Disk.real(), home.resolve("copies"));
        var writer = new Writer(15, Disk.real(), journals());
        var saving = Saving.begin(writer.session(), file);
        writer.work(1);
        saving.finish(saving.write(files::save));
        writer.work(4);
        writer.keeper().force().join();
        var other = new Writer(99, Disk.real(), home.resolve("other"));
        other.work(3);
        files.save(other.session().map(), file);
        other.keeper().forget().join();
        var recovered = afterCrash().getFirst().recover(Optional.of(files.open(file)));
        assertThat(recovered.standing()).isEqualTo(Standing.FILE_CHANGED);
        assertThat(recovered.map()).isEqualTo(writer.session().map());
        var missing = Optional.<Opening>of(new Opening.Unreadable(Opening.Reason.MISSING));
        assertThat(afterCrash().getFirst().recover(missing).standing())
                .isEqualTo(Standing.FILE_CHANGED);
        writer.keeper().forget().join();
    }

    @Test
    void whatOthersWroteAndWasTakenOverIsWhereTheJournalGoesOn() throws IOException {
        var file = home.resolve("map.laneway");
        var files = new MapFiles(Disk.real(), home.resolve("copies"));
        var writer = new Writer(16, Disk.real(), journals());
        writer.work(5);
        var session = writer.session();
        var theirs = session.map().with(About.TITLE.with(session.map().about(), "Theirs"));
        var saved = (SaveOutcome.Saved) files.save(theirs, file);
        session.apply(new BecomeMap(theirs, "takeFile"));
        session.fileHolds(theirs, SavedPlace.at(file, saved.hash()));
        writer.work(3);
        writer.keeper().force().join();
        var recovered = afterCrash().getFirst().recover(Optional.of(files.open(file)));
        assertThat(recovered.standing()).isEqualTo(Standing.GOES_ON);
        assertThat(recovered.edits()).isEqualTo(3);
        assertThat(recovered.map()).isEqualTo(session.map());
        writer.keeper().forget().join();
    }

    @Test
    void nothingIsWrittenBeforeTheFirstEditAndNothingIsLeftOfADocumentThatWasClosed() {
        var writer = new Writer(16, Disk.real(), journals());
        writer.keeper().force().join();
        assertThat(journals()).doesNotExist();
        writer.work(3);
        writer.keeper().forget().join();
        assertThat(journals()).isEmptyDirectory();
    }

    @Test
    void aJournalThatIsBeingKeptIsNobodyElses() {
        var writer = new Writer(17, Disk.real(), journals());
        writer.work(3);
        writer.keeper().force().join();
        assertThat(Abandoned.findAll(Disk.real(), journals())).isEmpty();
        writer.keeper().close();
        var found = Abandoned.findAll(Disk.real(), journals());
        assertThat(found).hasSize(1);
        assertThat(Abandoned.findAll(Disk.real(), journals())).as("held now").isEmpty();
        found.getFirst().discard();
        assertThat(journals()).isEmptyDirectory();
    }

    @Test
    void aRecoveredDocumentIsKeptOnWhereTheCrashBrokeOff() throws IOException {
        var writer = new Writer(18, Disk.real(), journals());
        writer.work(9);
        writer.keeper().close();
        var found = Abandoned.findAll(Disk.real(), journals()).getFirst();
        try (var next = found.goOn(writer.session().map(), _ -> {})) {
            next.force().join();
            var again = afterCrash();
            assertThat(again).hasSize(1);
            var recovered = again.getFirst().recover(Optional.empty());
            assertThat(recovered.map()).isEqualTo(writer.session().map());
            assertThat(recovered.edits()).isEqualTo(9);
            next.forget().join();
        }
        assertThat(journals()).isEmptyDirectory();
    }

    private static Edit adding(JourneyMap map, String text) {
        return AddCard.written(map.cards().iterator().next().cell(), 0, CardKind.NOTE, text);
    }

    private static void write(Session session, String text) {
        session.keepUnfinished(Optional.of(adding(session.map(), text)));
    }

    private static List<String> texts(JourneyMap map) {
        return map.cards().stream().map(Card::text).toList();
    }

    @Test
    void whatIsBeingWrittenComesBackAsTheLastEdit() throws IOException {
        var writer = new Writer(19, Disk.real(), journals());
        var session = writer.session();
        session.apply(adding(session.map(), "Done"));
        write(session, "Call the");
        write(session, "Call the bank");
        writer.keeper().force().join();
        var recovered = afterCrash().getFirst().recover(Optional.empty());
        assertThat(recovered.edits()).isEqualTo(2);
        assertThat(texts(recovered.map())).contains("Call the bank").doesNotContain("Call the");
        assertThat(recovered.history().undo(recovered.map())).isEqualTo(session.map());
        writer.keeper().forget().join();
    }

    @Test
    void whatWasWrittenToItsEndOrDroppedComesBackOnce() throws IOException {
        var writer = new Writer(20, Disk.real(), journals());
        var session = writer.session();
        write(session, "Dropped");
        session.keepUnfinished(Optional.empty());
        var finished = adding(session.map(), "Finished");
        session.keepUnfinished(Optional.of(finished));
        session.apply(finished);
        session.keepUnfinished(Optional.empty());
        writer.keeper().force().join();
        var recovered = afterCrash().getFirst().recover(Optional.empty());
        assertThat(recovered.edits()).isEqualTo(1);
        assertThat(recovered.map()).isEqualTo(session.map());
        writer.keeper().forget().join();
    }

    @Test
    void whatIsBeingWrittenOutlivesASaving() throws IOException {
        var file = home.resolve("map.laneway");
        var files = new MapFiles(Disk.real(), home.resolve("copies"));
        var writer = new Writer(21, Disk.real(), journals());
        var session = writer.session();
        session.apply(adding(session.map(), "Before"));
        write(session, "Half a sent");
        var saving = Saving.begin(session, file);
        saving.finish(saving.write(files::save));
        writer.keeper().force().join();
        var recovered = afterCrash().getFirst().recover(Optional.of(files.open(file)));
        assertThat(recovered.standing()).isEqualTo(Standing.GOES_ON);
        assertThat(recovered.edits()).isEqualTo(1);
        assertThat(texts(recovered.map())).contains("Half a sent");
        writer.keeper().forget().join();
    }

    @Test
    void aRecoveredTextIsAnEditOfTheJournalThatGoesOn() throws IOException {
        var writer = new Writer(22, Disk.real(), journals());
        write(writer.session(), "Half a sent");
        writer.keeper().close();
        var found = Abandoned.findAll(Disk.real(), journals()).getFirst();
        var recovered = found.recover(Optional.empty());
        try (var next = found.goOn(recovered.map(), _ -> {})) {
            var session =
                    Session.recovered(
                            recovered.map(),
                            recovered.history(),
                            SavedPlace.NONE,
                            writer.session().map());
            session.keepIn(next);
            session.apply(adding(session.map(), "Afterwards"));
            next.force().join();
            var again = afterCrash().getFirst().recover(Optional.empty());
            assertThat(again.map()).isEqualTo(session.map());
            assertThat(texts(again.map())).contains("Half a sent", "Afterwards");
            next.forget().join();
        }
    }

    @Test
    void aJournalGoesOnBehindOneThatWasTornAtItsBeginning() throws IOException {
        var writer = new Writer(23, Disk.real(), journals());
        writer.work(5);
        writer.keeper().close();
        var torn = onlyFile(".journal").resolveSibling("2.journal");
        Files.write(torn, new byte[] {1, 2, 3});
        var found = Abandoned.findAll(Disk.real(), journals()).getFirst();
        var states = new ArrayList<JournalState>();
        try (var next = found.goOn(writer.session().map(), states::add)) {
            next.force().join();
            assertThat(afterCrash().getFirst().recover(Optional.empty()).edits()).isEqualTo(5);
            next.forget().join();
        }
        assertThat(states).containsExactly(new JournalState.Safe(5));
    }

    @Test
    void aJournalThatCannotBeReadNowIsLetGo() throws IOException {
        var writer = new Writer(24, Disk.real(), journals());
        writer.work(5);
        writer.keeper().close();
        var base = onlyFile(".laneway");
        var aside = Files.move(base, home.resolve("aside"));
        assertThat(Abandoned.findAll(Disk.real(), journals())).isEmpty();
        Files.move(aside, base);
        var found = Abandoned.findAll(Disk.real(), journals());
        assertThat(found).hasSize(1);
        found.getFirst().discard();
    }

    @Test
    void aJournalIsNotReadOnTopOfAnotherMapThanItBeganWith() throws IOException {
        var writer = new Writer(25, Disk.real(), journals());
        writer.work(5);
        writer.keeper().close();
        var base = onlyFile(".laneway");
        var other = new Writer(26, Disk.real(), home.resolve("other"));
        Files.write(
                base,
                MapFormat.write(
                        other.session()
                                .map()
                                .with(About.TITLE.with(other.session().map().about(), "Another"))));
        assertThat(Abandoned.findAll(Disk.real(), journals())).isEmpty();
        other.keeper().forget().join();
    }
}
