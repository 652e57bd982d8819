// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.ContentHash;
import laneway.file.Disk;
import laneway.file.FaultyDisk;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.Store;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.Part;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class BackupsTest {
    @TempDir private Path temp;
    private final JourneyMap map = aSmallMap().build();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private Path file = Path.of("");
    private Backups backups = new Backups(new Store(Disk.real(), Path.of("unused")), () -> now);

    @BeforeEach
    void prepare() throws IOException {
        file = temp.resolve("journey.laneway");
        backups = open(Disk.real());
    }

    /// What a program does that was started anew.
    private Backups open(Disk disk) {
        return new Backups(store(disk), () -> now);
    }

    private Store store(Disk disk) {
        return new Store(disk, temp.resolve("data"));
    }

    private JourneyMap titled(String title) {
        return titled(map, title);
    }

    private static JourneyMap titled(JourneyMap map, String title) {
        return map.with(About.TITLE.with(map.about(), title));
    }

    private JourneyMap another() {
        var parts = new ArrayList<Part>(map.otherParts());
        parts.addAll(map.cards());
        return JourneyMap.empty(About.titled(new MapId("map-other"), "other"))
                .with(parts, List.of());
    }

    private Path folder() {
        return new Shelf(Disk.real(), temp.resolve("data").resolve("backups")).folderOf(map.id());
    }

    private void save(String title) {
        save(titled(title));
    }

    private void save(JourneyMap saved) {
        var done = backups.save(saved, file);
        assertThat(done.outcome()).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(done.unkept()).isEmpty();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private List<String> kept() throws IOException {
        return backups.versions(map.id()).stream()
                .map(version -> backups.open(version).shown().orElseThrow().about().title())
                .toList();
    }

    private List<Why> reasons() throws IOException {
        return backups.versions(map.id()).stream().map(Version::why).toList();
    }

    @Test
    void theFirstSaveOfASittingKeepsWhatTheFileHeld() throws IOException {
        save("one");
        assertThat(kept()).isEmpty();
        backups = open(Disk.real());
        save("two");
        assertThat(kept()).containsExactly("one");
        assertThat(reasons()).containsExactly(Why.FIRST_SAVE);
        assertThat(MapFormat.read(Files.readAllBytes(file)).shown()).contains(titled("two"));
    }

    @Test
    void furtherCopiesAreTenMinutesApart() throws IOException {
        save("one");
        save("two");
        later(Duration.ofMinutes(9));
        save("three");
        assertThat(kept()).containsExactly("one");
        later(Duration.ofMinutes(1));
        save("four");
        assertThat(kept()).containsExactly("three", "one");
        later(Duration.ofMinutes(5));
        save("five");
        assertThat(reasons()).containsExactly(Why.REGULAR, Why.FIRST_SAVE);
    }

    @Test
    void aCopyHoldsTheVeryBytesOfTheFile() throws IOException {
        var byHand = new String(MapFormat.write(map), UTF_8) + "\n\n";
        Files.writeString(file, byHand);
        save("two");
        assertThat(backups.versions(map.id()).getFirst().file()).hasContent(byHand);
    }

    @Test
    void aVersionSaysHowMuchIsInItAndWhenItWasKept() throws IOException {
        save("one");
        save("two");
        var version = backups.versions(map.id()).getFirst();
        assertThat(version.at()).isEqualTo(now);
        assertThat(version.counts()).isEqualTo(Version.Counts.of(map));
        assertThat(version.bytes()).isEqualTo(Files.size(version.file()));
    }

    @Test
    void aSaveThatTakesAwayMoreThanHalfOfTheCardsKeepsThemWhateverTheTime() throws IOException {
        save("one");
        save("two");
        var cards = map.cards().stream().map(card -> card.id()).toList();
        save(titled("half").with(List.of(), cards.subList(0, cards.size() / 2)));
        assertThat(kept()).containsExactly("one");
        save(titled("three"));
        later(Duration.ofSeconds(1));
        save(titled("few").with(List.of(), cards.subList(0, cards.size() / 2 + 1)));
        assertThat(kept()).containsExactly("three", "one");
        assertThat(reasons()).containsExactly(Why.MANY_CARDS_REMOVED, Why.FIRST_SAVE);
    }

    @Test
    void aFileOfAnOlderFormatIsKeptWhateverTheTime() throws IOException {
        save("one");
        save("two");
        backups = new Backups(store(Disk.real()), () -> now, MapFormat.VERSION + 1);
        later(Duration.ofMinutes(1));
        save("three");
        assertThat(kept()).containsExactly("two", "one");
        assertThat(reasons()).containsExactly(Why.OLDER_FORMAT, Why.FIRST_SAVE);
    }

    @Test
    void whatOthersWroteInTheMeantimeIsKeptWhateverTheTime() throws IOException {
        save("one");
        save("two");
        Files.write(file, MapFormat.write(titled("theirs")));
        later(Duration.ofSeconds(1));
        save("three");
        assertThat(kept()).containsExactly("theirs", "one");
        assertThat(reasons()).containsExactly(Why.CHANGED_BY_OTHERS, Why.FIRST_SAVE);
    }

    @Test
    void anotherMapThatIsReplacedIsKeptAmongItsOwnVersions() throws IOException {
        var other = another();
        Files.write(file, MapFormat.write(other));
        save("one");
        assertThat(kept()).isEmpty();
        var versions = backups.versions(other.id());
        assertThat(versions).extracting(Version::why).containsExactly(Why.REPLACED);
        assertThat(backups.open(versions.getFirst()).shown()).contains(other);
    }

    @Test
    void whatIsKnownOfAFileCountsOnlyWhileItHoldsJustThat() throws IOException {
        var known = MapFormat.write(map);
        var other = another();
        for (var held : List.of(map, other)) {
            Files.write(file, MapFormat.write(held));
            var opened = new Opening.Opened(map, ContentHash.of(known));
            var _ = open(Disk.real()).save(titled("next"), file, Optional.of(opened));
            var versions = backups.versions(held.id());
            assertThat(versions.getFirst().why())
                    .isEqualTo(held == map ? Why.FIRST_SAVE : Why.REPLACED);
            assertThat(backups.open(versions.getFirst()).shown()).contains(held);
        }
    }

    @Test
    void filesOfOneNameDoNotPushOutEachOthersVersions() throws IOException {
        var other = another();
        var elsewhere = Files.createDirectory(temp.resolve("elsewhere")).resolve("journey.laneway");
        for (int i = 0; i < 15; i++) {
            later(Duration.ofMinutes(10));
            save("title " + i);
            var _ = backups.save(titled(other, "other " + i), elsewhere);
        }
        assertThat(backups.versions(map.id())).hasSize(10);
        assertThat(backups.versions(other.id())).hasSize(10);
        assertThat(kept()).contains("title 13").doesNotContain("other 13");
    }

    @Test
    void mapsWhoseIdentitiesDifferInCaseOnlyLieApart() {
        var shelf = new Shelf(Disk.real(), temp);
        var one = shelf.folderOf(new MapId("map-a/../B")).getFileName().toString();
        var other = shelf.folderOf(new MapId("map-a/../b")).getFileName().toString();
        assertThat(one).matches("[a-z0-9_-]+").isNotEqualToIgnoringCase(other);
    }

    @Test
    void aDamagedFileIsKeptAsItIs() throws IOException {
        var whole = MapFormat.write(map);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));
        save("rescued");
        var version = backups.versions(map.id()).getFirst();
        assertThat(version.why()).isEqualTo(Why.DAMAGED);
        assertThat(version.isWhole()).isFalse();
        assertThat(version.file()).hasSize(whole.length - 100);
    }

    @Test
    void whatIsNoMapIsNotKept() throws IOException {
        Files.writeString(file, "a shopping list");
        save("one");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aMapWithoutCardsThatStaysSoLosesNone() throws IOException {
        var bare = map.with(List.of(), map.cards().stream().map(card -> card.id()).toList());
        save(bare);
        save(titled(bare, "two"));
        save(titled(bare, "three"));
        assertThat(reasons()).containsExactly(Why.FIRST_SAVE);
    }

    @Test
    void theNewestVersionThatOpensIsFoundByTheMapOrByItsFile() throws IOException {
        save("one");
        later(Duration.ofMinutes(10));
        save("two");
        later(Duration.ofMinutes(10));
        save("three");
        Files.writeString(backups.versions(map.id()).getFirst().file(), "torn");
        backups = open(Disk.real());
        assertThat(backups.newestGood(file, Optional.empty()).orElseThrow().map())
                .isEqualTo(titled("one"));
        assertThat(backups.newestGood(temp.resolve("moved"), Optional.of(map)).orElseThrow().map())
                .isEqualTo(titled("one"));
        assertThat(backups.newestGood(temp.resolve("unknown"), Optional.empty())).isEmpty();
    }

    @Test
    void theOldestGoFirstWhenAllTogetherTakeTooMuch() throws IOException {
        var other = another();
        var elsewhere = temp.resolve("other.laneway");
        for (int i = 0; i < 4; i++) {
            var _ = backups.save(titled(other, "other " + i), elsewhere);
            later(Duration.ofMinutes(10));
        }
        backups.limitTo(2L * MapFormat.write(map).length);
        for (int i = 0; i < 4; i++) {
            save("title " + i);
            later(Duration.ofMinutes(10));
        }
        assertThat(backups.versions(other.id())).hasSize(1);
        assertThat(kept()).containsExactly("title 2");
    }

    @Test
    void whatACrashLeftOfACopyIsSweptAway() throws IOException {
        save("one");
        save("two");
        var folder = folder();
        Files.writeString(folder.resolve(".laneway-0123456789abcdef.tmp"), "half");
        backups = open(Disk.real());
        save("three");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aCopyThatFailsIsToldAndTheMapIsSaved() throws IOException {
        save("one");
        backups =
                open(
                        new FaultyDisk((_, call) ->
                                call.startsWith("create") && call.contains("backups")
                                        ? List.of(new IOException("No space left on device"))
                                        : List.of()));
        var done = backups.save(titled("two"), file);
        assertThat(done.unkept()).contains(SaveOutcome.Reason.DISK_FULL);
        assertThat(done.outcome()).isInstanceOf(SaveOutcome.Saved.class);
        backups = open(Disk.real());
        assertThat(kept()).isEmpty();
        save("three");
        assertThat(kept()).containsExactly("two");
    }

    @Test
    void whicheverCallFailsTheOldMapIsInTheFileOrKeptOrItIsSaidThatItIsNot() throws IOException {
        Files.write(file, MapFormat.write(titled("old")));
        var sound = FaultyDisk.sound();
        backups = open(sound);
        save("new");
        assertThat(sound.calls().size()).isGreaterThan(30);
        for (int i = 0; i < sound.calls().size(); i++) {
            for (var failure :
                    List.of(
                            new IOException("No space left on device"),
                            new IOException("Input/output error"),
                            new AccessDeniedException("refused"))) {
                checkNothingLost(FaultyDisk.failingAt(i, failure), i);
                checkNothingLost(FaultyDisk.failingFrom(i, failure), i);
            }
        }
    }

    private void checkNothingLost(FaultyDisk disk, int call) throws IOException {
        backups = open(Disk.real());
        for (var version : backups.versions(map.id())) {
            Files.delete(version.file());
        }
        Files.write(file, MapFormat.write(titled("old")));
        var done = open(disk).save(titled("new"), file);
        var title = MapFormat.read(Files.readAllBytes(file)).shown().orElseThrow().about().title();
        var saved = done.outcome() instanceof SaveOutcome.Saved;
        assertThat(title).as(disk.calls() + " at " + call).isEqualTo(saved ? "new" : "old");
        if (saved && done.unkept().isEmpty()) {
            assertThat(kept()).as(disk.calls() + " at " + call).containsExactly("old");
        }
    }

    @Test
    void onlyTheOwnerCanReadWhatIsKept() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
        save("one");
        save("two");
        assertThat(folder()).isNotEmptyDirectory();
        assertOwnersOnly(folder());
        assertOwnersOnly(temp.resolve("data"));
        assertOwnersOnly(temp.resolve("data").resolve("backups"));
        assertOwnersOnly(temp.resolve("data").resolve("backups").resolve(Places.FOLDER));
    }

    private static void assertOwnersOnly(Path folder) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
