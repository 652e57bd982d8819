// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.SaveOutcome.Protection;
import laneway.file.SaveOutcome.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;

class AtomicFileTest {
    private static final String OLD = "old ".repeat(1000);
    private static final String NEW = "new ".repeat(50_000);

    @TempDir Path temp;
    private Path folder = Path.of("");
    private Path copies = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        copies = temp.resolve("data").resolve("backups");
        target = folder.resolve("map.laneway");
    }

    private SaveOutcome write(Disk disk, Path file) {
        return new AtomicFile(disk, copies).write(file, out -> out.write(NEW.getBytes(UTF_8)));
    }

    private void writeOld() throws IOException {
        Files.writeString(target, OLD);
    }

    private static SaveOutcome saved(Protection protection) {
        return new SaveOutcome.Saved(ContentHash.of(NEW.getBytes(UTF_8)), protection);
    }

    private static Reason reasonOf(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Refused refused -> refused.reason();
            case SaveOutcome.Saved saved -> throw new AssertionError(saved);
        };
    }

    private List<String> namesIn(Path any) throws IOException {
        return Disk.real().names(any);
    }

    @Test
    void makesAFile() throws IOException {
        assertThat(write(Disk.real(), target)).isEqualTo(saved(Protection.FULL));
        assertThat(target).hasContent(NEW);
        assertThat(namesIn(folder)).containsExactly("map.laneway");
    }

    @Test
    void replacesAFileWithoutOpeningItForWriting() throws IOException {
        writeOld();
        var disk = FaultyDisk.failing("overwrite", new IOException("must not happen"));
        assertThat(write(disk, target)).isEqualTo(saved(Protection.FULL));
        assertThat(target).hasContent(NEW);
        assertThat(namesIn(folder)).containsExactly("map.laneway");
    }

    @Test
    void forcesTheFileBeforeItTakesTheTargetsPlaceAndTheFolderAfterwards() throws IOException {
        writeOld();
        var disk = FaultyDisk.sound();
        assertThat(write(disk, target)).isEqualTo(saved(Protection.FULL));
        assertThat(disk.calls()).containsSubsequence("force", "replace", "forceFolder");
    }

    @Test
    void leavesTheOldFileOrTheNewOneWhicheverCallFails() throws IOException {
        writeOld();
        var sound = FaultyDisk.sound();
        assertThat(write(sound, target)).isEqualTo(saved(Protection.FULL));
        assertThat(sound.calls().size()).isGreaterThan(8);
        for (int i = 0; i < sound.calls().size(); i++) {
            for (var failure : failures()) {
                checkOldOrNew(FaultyDisk.failingAt(i, failure), i);
                checkOldOrNew(FaultyDisk.failingFrom(i, failure), i);
            }
        }
    }

    private static List<IOException> failures() {
        return List.of(
                new IOException("No space left on device"),
                new IOException("Input/output error"),
                new AccessDeniedException("refused"));
    }

    private void checkOldOrNew(FaultyDisk disk, int call) throws IOException {
        writeOld();
        var outcome = write(disk, target);
        var content = Files.readString(target);
        var description = disk.calls() + " failing at " + call + ": " + outcome;
        switch (outcome) {
            case SaveOutcome.Saved _ -> assertThat(content).as(description).isEqualTo(NEW);
            case SaveOutcome.Refused refused when refused.oldBytes().isPresent() ->
                    assertThat(refused.oldBytes().get()).as(description).hasContent(OLD);
            case SaveOutcome.Refused _ -> assertThat(content).as(description).isEqualTo(OLD);
        }
        assertThat(outcome.sentence().text()).isNotEmpty();
    }

    @Test
    void leavesTheOldFileOrNamesTheCopyWhicheverCallFailsWhileWritingInPlace() throws IOException {
        writeOld();
        Files.createLink(folder.resolve("other-name"), target);
        var sound = FaultyDisk.sound();
        assertThat(write(sound, target)).isEqualTo(saved(Protection.IN_PLACE));
        for (int i = 0; i < sound.calls().size(); i++) {
            for (var failure : failures()) {
                checkOldOrNew(FaultyDisk.failingAt(i, failure), i);
                checkOldOrNew(FaultyDisk.failingFrom(i, failure), i);
            }
        }
    }

    @Test
    void leavesNoLitterWhenTheDiskIsFull() throws IOException {
        writeOld();
        var disk = FaultyDisk.failing("write", new IOException("No space left on device"));
        assertThat(reasonOf(write(disk, target))).isEqualTo(Reason.DISK_FULL);
        assertThat(target).hasContent(OLD);
        assertThat(namesIn(folder)).containsExactly("map.laneway");
        assertThat(copies).doesNotExist();
    }

    @Test
    void keepsHardLinksTogetherAndTheOldContentInACopy() throws IOException {
        writeOld();
        var other = Files.createLink(folder.resolve("other-name"), target);
        assertThat(write(Disk.real(), target)).isEqualTo(saved(Protection.IN_PLACE));
        assertThat(other).hasContent(NEW);
        assertThat(namesIn(copies)).hasSize(1);
        assertThat(copies.resolve(namesIn(copies).getFirst())).hasContent(OLD);
    }

    @Test
    void keepsTheTenNewestCopiesOfAFileThatIsWrittenOver() throws IOException {
        writeOld();
        Files.createLink(folder.resolve("other-name"), target);
        for (int i = 0; i < 13; i++) {
            var text = "version " + i;
            new AtomicFile(Disk.real(), copies)
                    .write(target, out -> out.write(text.getBytes(UTF_8)));
        }
        assertThat(namesIn(copies)).hasSize(10);
        assertThat(copies.resolve(namesIn(copies).getLast())).hasContent("version 11");
    }

    @Test
    void writesInPlaceWhereTheFolderRefusesAnotherFile() throws IOException {
        writeOld();
        var disk = FaultyDisk.failing("create " + folder, new AccessDeniedException("folder"));
        assertThat(write(disk, target)).isEqualTo(saved(Protection.IN_PLACE));
        assertThat(target).hasContent(NEW);
        assertThat(copies.resolve(namesIn(copies).getFirst())).hasContent(OLD);
    }

    @Test
    void writesInPlaceWhereFilesCannotBeMovedInOneStep() throws IOException {
        writeOld();
        var disk =
                FaultyDisk.failing("replace", new AtomicMoveNotSupportedException("a", "b", "no"));
        assertThat(write(disk, target)).isEqualTo(saved(Protection.IN_PLACE));
        assertThat(target).hasContent(NEW);
        assertThat(namesIn(folder)).containsExactly("map.laneway");
    }

    @Test
    void saysWhenTheFolderCannotBeForced() throws IOException {
        var disk = FaultyDisk.failing("forceFolder", new IOException("Invalid argument"));
        assertThat(write(disk, target)).isEqualTo(saved(Protection.FOLDER_NOT_FORCED));
        assertThat(target).hasContent(NEW);
    }

    @Test
    void writesThroughSymbolicLinks() throws IOException {
        writeOld();
        var link = Files.createSymbolicLink(temp.resolve("link"), Path.of("work/map.laneway"));
        var second = Files.createSymbolicLink(temp.resolve("second"), link);
        assertThat(write(Disk.real(), second)).isEqualTo(saved(Protection.FULL));
        assertThat(target).hasContent(NEW);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(second)).isTrue();
    }

    @Test
    void makesTheFileThatASymbolicLinkPromises() throws IOException {
        var link = Files.createSymbolicLink(temp.resolve("link"), target);
        assertThat(write(Disk.real(), link)).isEqualTo(saved(Protection.FULL));
        assertThat(target).hasContent(NEW);
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void refusesSymbolicLinksInACircle() throws IOException {
        var one = temp.resolve("one");
        var two = temp.resolve("two");
        Files.createSymbolicLink(one, two);
        Files.createSymbolicLink(two, one);
        assertThat(reasonOf(write(Disk.real(), one))).isEqualTo(Reason.DISK_ERROR);
    }

    @Test
    void keepsThePermissionsThatLetColleaguesWrite() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
        writeOld();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(write(Disk.real(), target)).isEqualTo(saved(Protection.FULL));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void savesEvenIfPermissionsCannotBeCopied() throws IOException {
        writeOld();
        var disk = FaultyDisk.failing("copyPermissions", new IOException("not supported"));
        assertThat(write(disk, target)).isEqualTo(saved(Protection.FULL));
    }

    @Test
    void writesNamesWithEmojiAndNamesOfTheGreatestLength() throws IOException {
        for (String name : List.of("Karte 🗺️👩‍💻.laneway", "x".repeat(247) + ".laneway")) {
            var file = folder.resolve(name);
            assertThat(write(Disk.real(), file)).isEqualTo(saved(Protection.FULL));
            assertThat(write(Disk.real(), file)).isEqualTo(saved(Protection.FULL));
            assertThat(file).hasContent(NEW);
        }
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(target);
        assertThat(reasonOf(write(Disk.real(), target))).isEqualTo(Reason.IS_FOLDER);
    }

    @Test
    void refusesWhereTheFolderIsGone() {
        var file = folder.resolve("gone").resolve("map.laneway");
        assertThat(reasonOf(write(Disk.real(), file))).isEqualTo(Reason.FOLDER_MISSING);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void refusesAFolderThatTakesNoNewFile() {
        var disk = FaultyDisk.failing("create", new AccessDeniedException("folder"));
        assertThat(reasonOf(write(disk, target))).isEqualTo(Reason.NO_PERMISSION);
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesAReadOnlyDisk() {
        var disk =
                FaultyDisk.failing(
                        "create", new FileSystemException("a", null, "Read-only file system"));
        assertThat(reasonOf(write(disk, target))).isEqualTo(Reason.NO_PERMISSION);
    }

    @Test
    void leavesTheOldFileWhenTheContentFails() throws IOException {
        writeOld();
        var writer = new AtomicFile(Disk.real(), copies);
        assertThatThrownBy(() ->
                        writer.write(
                                target,
                                out -> {
                                    out.write(1);
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() ->
                        writer.write(
                                target,
                                _ -> {
                                    throw new IOException("no such font");
                                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(target).hasContent(OLD);
        assertThat(namesIn(folder)).containsExactly("map.laneway");
    }

    @Test
    void knowsAFullDiskBehindTheExceptionOfALibrary() throws IOException {
        writeOld();
        var disk = FaultyDisk.failing("write", new IOException("No space left on device"));
        var outcome =
                new AtomicFile(disk, copies)
                        .write(
                                target,
                                out -> {
                                    try {
                                        out.write(NEW.getBytes(UTF_8));
                                    } catch (IOException e) {
                                        throw new IllegalStateException("cannot draw", e);
                                    }
                                });
        assertThat(reasonOf(outcome)).isEqualTo(Reason.DISK_FULL);
    }

    @Test
    void streamsWithoutHoldingTheWholeContent() {
        var outcome =
                AtomicFileTest.this
                        .writer()
                        .write(
                                target,
                                out -> {
                                    var block = new byte[1 << 20];
                                    for (int i = 0; i < 64; i++) {
                                        out.write(block);
                                    }
                                });
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(target).hasSize(64L << 20);
    }

    private AtomicFile writer() {
        return new AtomicFile(Disk.real(), copies);
    }

    @Test
    void clearsWhatACrashLeftBesideTheFileAndNothingElse() throws IOException {
        writeOld();
        var left = folder.resolve("left");
        try {
            new AtomicFile(Disk.real(), copies)
                    .write(
                            target,
                            _ -> {
                                var half = onlyTemporary();
                                Files.copy(half, left);
                                AtomicFile.tidy(Disk.real(), target);
                                assertThat(half).as("it is being written").exists();
                            });
        } finally {
            var name =
                    temporary.getFileName().toString().replaceFirst("[0-9a-f]{16}", "0".repeat(16));
            Files.move(left, folder.resolve(name));
        }
        var other = Files.writeString(folder.resolve(".laneway-00000000-0.tmp"), "of another file");
        AtomicFile.tidy(Disk.real(), target);
        assertThat(namesIn(folder)).containsExactly(other.getFileName().toString(), "map.laneway");
    }

    private Path temporary = Path.of("");

    private Path onlyTemporary() throws IOException {
        try (var files = Files.list(folder)) {
            temporary =
                    files.filter(file -> file.toString().endsWith(".tmp"))
                            .findFirst()
                            .orElseThrow();
        }
        return temporary;
    }

    @Test
    void whatTheDiskKeptOtherwiseThanItWasGivenNeverTakesTheTargetsPlace() throws IOException {
        writeOld();
        var outcome = write(FaultyDisk.spoiling(0), target);
        assertThat(reasonOf(outcome)).isEqualTo(Reason.NOT_AS_WRITTEN);
        assertThat(target).hasContent(OLD);
        assertThat(namesIn(folder)).containsExactly("map.laneway");
    }

    @Test
    void aLinkedFileHoldsTheOldOrTheNewContentWhicheverWriteIsKeptOtherwise() throws IOException {
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            Files.deleteIfExists(target);
            writeOld();
            Files.deleteIfExists(folder.resolve("other-name"));
            Files.createLink(folder.resolve("other-name"), target);
            switch (write(FaultyDisk.spoiling(i), target)) {
                case SaveOutcome.Saved _ -> assertThat(target).hasContent(NEW);
                case SaveOutcome.Refused(var _, var _, var copy) -> {
                    assertThat(copy.orElse(target)).hasContent(OLD);
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(4);
    }
}
