// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import laneway.file.Disk;
import laneway.file.SaveOutcome;
import laneway.file.Store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

class LocksTest {
    private static final Presence ANA = new Presence("ana", "laptop-7", "other machine", 1, "then");

    @TempDir private static Path own;
    @TempDir private Path folder;
    private final AtomicLong millis = new AtomicLong();
    private final Locks mine = locks(Presence.ofThisProcess());
    private final Locks anas = locks(ANA);
    private final List<HoldingProcess> processes = new ArrayList<>();
    private Path map = Path.of("");

    private Locks locks(Presence who) {
        return new Locks(new Store(Disk.real(), own), who, millis::get);
    }

    @BeforeEach
    void makeMap() throws IOException {
        map = Files.writeString(folder.resolve("map.laneway"), "{}");
    }

    @AfterEach
    void end() throws IOException {
        for (var process : processes) {
            process.close();
        }
    }

    private HoldingProcess process() throws IOException {
        var process = HoldingProcess.start(own);
        processes.add(process);
        return process;
    }

    private Path lock() {
        return folder.resolve(".~lock.map.laneway#");
    }

    private static Hold taken(Taking taking) {
        assertThat(taking).isInstanceOf(Taking.Taken.class);
        return ((Taking.Taken) taking).hold();
    }

    private static Taking.Busy busy(Taking taking) {
        assertThat(taking).isInstanceOf(Taking.Busy.class);
        return (Taking.Busy) taking;
    }

    @Test
    void whoeverComesFirstHoldsTheDocumentUntilTheyCloseIt() {
        taken(anas.take(map));
        var busy = busy(mine.take(map));
        assertThat(busy.holder().who()).isEqualTo(ANA);
        assertThat(busy.life()).isEqualTo(Taking.Life.ELSEWHERE);
        anas.close();
        assertThat(lock()).doesNotExist();
        taken(mine.take(map));
    }

    @Test
    void theDocumentItselfIsNotTouched() {
        taken(mine.take(map));
        mine.beat();
        mine.close();
        assertThat(map).hasContent("{}");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whatIsOursAlreadyIsTakenWithoutAQuestion() {
        var first = taken(mine.take(map));
        assertThat(taken(mine.take(folder.resolve(".").resolve("map.laneway")))).isSameAs(first);
    }

    @Test
    void aDocumentThatIsKeptStaysHeldWhenTheOthersAreLetGo() {
        var other = folder.resolve("other.laneway");
        var kept = taken(mine.take(map));
        taken(mine.take(other));
        mine.keepOnly(Optional.of(kept));
        busy(anas.take(map));
        taken(anas.take(other));
    }

    @Test
    void aCopyOfTheFileIsADocumentOfItsOwn() throws IOException {
        taken(anas.take(map));
        taken(mine.take(Files.copy(map, folder.resolve("copy.laneway"))));
    }

    @Test
    void aHeartbeatShowsThatSomebodyElsewhereIsThere() {
        taken(anas.take(map));
        busy(mine.take(map));
        for (int i = 0; i < 10; i++) {
            millis.addAndGet(10_000);
            anas.beat();
            assertThat(busy(mine.take(map)).life()).isEqualTo(Taking.Life.ELSEWHERE);
        }
    }

    @Test
    void aHeartbeatThatStandsStillForAMinuteWhileWeLookIsASilence() {
        taken(anas.take(map));
        millis.addAndGet(1_000_000);
        assertThat(busy(mine.take(map)).life()).isEqualTo(Taking.Life.ELSEWHERE);
        millis.addAndGet(60_000);
        assertThat(busy(mine.take(map)).life()).isEqualTo(Taking.Life.ELSEWHERE);
        millis.addAndGet(1);
        assertThat(busy(mine.take(map)).life()).isEqualTo(Taking.Life.SILENT);
        anas.beat();
        assertThat(busy(mine.take(map)).life()).isEqualTo(Taking.Life.ELSEWHERE);
    }

    @Test
    void whoeverIsTakenOverNoticesAndLeavesTheLockAlone() throws IOException {
        var lost = taken(anas.take(map));
        taken(mine.takeOver(map));
        assertThat(lost.takenBy()).isEmpty();
        anas.beat();
        assertThat(lost.takenBy().map(Holder::who)).contains(Presence.ofThisProcess());
        var content = Files.readString(lock());
        anas.beat();
        anas.close();
        assertThat(lock()).hasContent(content);
        busy(anas.take(map));
    }

    @Test
    void aLockThatSomebodyDeletedIsMadeAgain() throws IOException {
        var hold = taken(mine.take(map));
        Files.delete(lock());
        assertThat(hold.look()).isEmpty();
        busy(anas.take(map));
    }

    @Test
    void aLockThatWasDeletedAndTakenByAnotherIsLost() throws IOException {
        var hold = taken(mine.take(map));
        Files.delete(lock());
        taken(anas.take(map));
        assertThat(hold.look().map(Holder::who)).contains(ANA);
    }

    @Test
    void aLockThatSaysNothingIsUnclearAndCanBeTakenOver() throws IOException {
        Files.writeString(lock(), "laneway-lock 2\nsomething newer");
        assertThat(mine.take(map)).isInstanceOf(Taking.Unclear.class);
        taken(mine.takeOver(map));
        busy(anas.take(map));
    }

    @Test
    void aFolderThatTakesNoLockIsNoReasonNotToOpen() {
        var gone = folder.resolve("gone").resolve("map.laneway");
        assertThat(mine.take(gone))
                .isEqualTo(new Taking.Unprotected(SaveOutcome.Reason.FOLDER_MISSING));
    }

    @Test
    void theLockLiesBesideTheFileThatALinkLeadsTo() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        taken(anas.take(map));
        var link = Files.createSymbolicLink(elsewhere.resolve("link.laneway"), map);
        assertThat(busy(mine.take(link)).holder().who()).isEqualTo(ANA);
        assertThat(elsewhere).isDirectoryNotContaining("glob:**lock*");
    }

    @Test
    void namesOfAnyLengthAndScriptAreLocked() throws IOException {
        assumeTrue(System.getProperty("sun.jnu.encoding", "").startsWith("UTF"));
        var process = process();
        for (var name : List.of("😀".repeat(61) + ".laneway", "x".repeat(247) + ".laneway", "旅程")) {
            var file = Files.writeString(folder.resolve(name), "{}");
            taken(mine.take(file));
            assertThat(process.take(file)).isEqualTo("Busy");
            var lock = LockFile.nameFor(name);
            assertThat(lock.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
            assertThat(folder.resolve(lock)).exists();
        }
    }

    @Test
    void longNamesThatBeginAlikeHaveLocksOfTheirOwn() {
        var one = "x".repeat(247);
        assertThat(LockFile.nameFor(one + "1")).isNotEqualTo(LockFile.nameFor(one + "2"));
    }

    @Test
    void anotherProcessOfThisComputerHoldsItsDocumentWhileItLives() throws IOException {
        var process = process();
        assertThat(process.take(map)).isEqualTo("Taken");
        var busy = busy(mine.take(map));
        assertThat(busy.life()).isEqualTo(Taking.Life.HERE);
        millis.addAndGet(1_000_000);
        assertThat(busy(mine.take(map)).life()).isEqualTo(Taking.Life.HERE);
        process.beat();
        process.close();
        assertThat(lock()).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsTakenAtOnce() throws IOException {
        var process = process();
        assertThat(process.take(map)).isEqualTo("Taken");
        process.kill();
        assertThat(lock()).exists();
        taken(mine.take(map));
        assertThat(process().take(map)).isEqualTo("Busy");
    }

    @Test
    void aProcessThatHasTheNumberOfTheOneThatEndedIsNotTakenForIt() {
        var me = Presence.ofThisProcess();
        assumeTrue(!me.started().isEmpty());
        var before = new Presence(me.user(), me.host(), me.machine(), me.process(), "long ago");
        taken(locks(before).take(map));
        taken(mine.take(map));
    }

    @Test
    void twoProcessesThatAreTakenOverBothNotice() throws IOException {
        var process = process();
        assertThat(process.take(map)).isEqualTo("Taken");
        var hold = taken(mine.takeOver(map));
        process.beat();
        assertThat(hold.look()).isEmpty();
        assertThat(process.take(map)).isEqualTo("Busy");
    }
}
