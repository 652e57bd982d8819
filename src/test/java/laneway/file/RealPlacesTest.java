// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.SaveOutcome.Protection;
import laneway.file.SaveOutcome.Reason;
import laneway.file.lock.Locks;
import laneway.file.lock.Taking;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/// Places that refuse, as the system makes them, not as we imagine them.
class RealPlacesTest {
    private static final byte[] LARGE = new byte[600_000];

    @TempDir private Path temp;
    private Path folder = Path.of("");
    private Path map = Path.of("");
    private Optional<Path> mounted = Optional.empty();

    @BeforeEach
    void makeFolders() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        permit(temp, "rwxr-xr-x");
        folder = Files.createDirectory(temp.resolve("work"));
        map = folder.resolve("map.laneway");
    }

    @AfterEach
    void unmount() throws IOException {
        if (mounted.isPresent()) {
            run("umount", mounted.get().toString());
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command).start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// A disk of one megabyte in place of the folder.
    private void mountSmallDisk() {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()),
                "only an administrator may mount a disk");
        mounted = Optional.of(folder);
    }

    private SaveOutcome save(byte[] content) {
        return new AtomicFile(Disk.real(), temp.resolve("copies"))
                .write(map, out -> out.write(content));
    }

    private Taking take() {
        try (var locks = Locks.ofThisProcess(new Store(Disk.real(), temp.resolve("own")))) {
            return locks.take(map);
        }
    }

    private static SaveOutcome refused(Reason reason, Path file) {
        return new SaveOutcome.Refused(reason, file, Optional.empty());
    }

    /// What another user's process says of saving and holding the map.
    private List<String> asAnotherUser(String folderPermissions, String mapPermissions)
            throws IOException {
        Files.write(map, "old".getBytes(UTF_8));
        var copies = Files.createDirectory(temp.resolve("copies"));
        permit(copies, "rwxrwxrwx");
        permit(map, mapPermissions);
        permit(folder, folderPermissions);
        var said = SavingProcess.run(map, copies);
        permit(folder, "rwxrwxrwx");
        assumeFalse(said.isEmpty(), "no process of another user can be started here");
        return said;
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        mountSmallDisk();
        Files.write(map, LARGE);
        assertThat(save(new byte[500_000])).isEqualTo(refused(Reason.DISK_FULL, map));
        assertThat(map).hasBinaryContent(LARGE);
        assertThat(Disk.real().names(folder)).containsExactly("map.laneway");
    }

    @Test
    void aFullDiskTakesNoLockAndKeepsNobodyFromOpening() throws IOException {
        mountSmallDisk();
        Files.write(map, new byte[1 << 20]);
        assertThat(take()).isEqualTo(new Taking.Unprotected(Reason.DISK_FULL));
        assertThat(Disk.real().names(folder)).containsExactly("map.laneway");
    }

    @Test
    void aDiskForReadingOnlyIsLeftAlone() throws IOException {
        mountSmallDisk();
        Files.write(map, "old".getBytes(UTF_8));
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()));
        assertThat(save(LARGE)).isEqualTo(refused(Reason.WRITE_PROTECTED, map));
        assertThat(take()).isEqualTo(new Taking.Unprotected(Reason.NO_PERMISSION));
        map = folder.resolve("new.laneway");
        assertThat(save(LARGE)).isEqualTo(refused(Reason.NO_PERMISSION, map));
    }

    @Test
    void aFolderOfSomebodyElseIsWrittenInPlaceWhereTheFileAllowsIt() throws IOException {
        var said = asAnotherUser("r-xr-xr-x", "rw-rw-rw-");
        assertThat(said)
                .containsExactly(
                        "ready",
                        Protection.IN_PLACE.name(),
                        new Taking.Unprotected(Reason.NO_PERMISSION).toString());
        assertThat(map).hasContent("new");
        assertThat(temp.resolve("copies")).isNotEmptyDirectory();
    }

    @Test
    void aFolderAndAFileOfSomebodyElseAreRefused() throws IOException {
        var said = asAnotherUser("r-xr-xr-x", "r--r--r--");
        assertThat(said)
                .containsExactly(
                        "ready",
                        Reason.WRITE_PROTECTED.name(),
                        new Taking.Unprotected(Reason.NO_PERMISSION).toString());
        assertThat(map).hasContent("old");
    }

    @Test
    void aWriteProtectedFileIsLeftAloneThoughItsFolderWouldTakeAnother() throws IOException {
        var said = asAnotherUser("rwxrwxrwx", "r--r--r--");
        assertThat(said.subList(0, 2)).containsExactly("ready", Reason.WRITE_PROTECTED.name());
        assertThat(said.get(2)).startsWith("Taken");
        assertThat(map).hasContent("old");
    }
}
