// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

class DiskTest {
    private final Disk disk = Disk.real();

    @TempDir Path folder;

    private static void write(Disk.Output opened, String text) throws IOException {
        try (var out = opened) {
            out.write(text.getBytes(UTF_8));
            out.force();
        }
    }

    @Test
    void whatIsAppendedStandsBehindWhatWasThere() throws IOException {
        var file = folder.resolve("journal");
        write(disk.create(file), "one ");
        write(disk.append(file), "two ");
        write(disk.append(file), "three");
        assertThat(file).hasContent("one two three");
    }

    @Test
    void appendingMakesNoFile() {
        var file = folder.resolve("journal");
        assertThatThrownBy(() -> disk.append(file)).isInstanceOf(NoSuchFileException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void anAppendThatFailsLeavesWhatWasForced() throws IOException {
        var file = folder.resolve("journal");
        write(disk.create(file), "forced ");
        var full = FaultyDisk.failing("write", new IOException("No space left on device"));
        assertThatThrownBy(() -> write(full.append(file), "torn")).hasMessageContaining("No space");
        assertThat(Files.readString(file)).isEqualTo("forced to");
    }

    @Test
    void onlyOneOfTwoCanMakeAFile() throws IOException {
        var lock = folder.resolve("map.laneway.lock");
        write(disk.create(lock), "first");
        assertThatThrownBy(() -> disk.create(lock)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(lock).hasContent("first");
    }

    @Test
    void namesAreSortedAndAFolderThatIsNotThereHasNone() throws IOException {
        for (var name : new String[] {"b", "a", "c"}) {
            write(disk.create(folder.resolve(name)), name);
        }
        disk.delete(folder.resolve("c"));
        assertThat(disk.names(folder)).containsExactly("a", "b");
        assertThat(disk.names(folder.resolve("none"))).isEmpty();
    }

    @Test
    void tellsFilesFoldersAndOtherThingsApart() throws IOException {
        var file = folder.resolve("file");
        write(disk.create(file), "12345");
        var modified = Files.getLastModifiedTime(file).toInstant();
        assertThat(disk.look(file)).isEqualTo(new Disk.Entry(Disk.Kind.FILE, 5, 1, true, modified));
        assertThat(disk.look(folder).kind()).isEqualTo(Disk.Kind.FOLDER);
        assertThat(disk.look(folder.resolve("none")).kind()).isEqualTo(Disk.Kind.NOTHING);
        var device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThat(disk.look(device).kind()).isEqualTo(Disk.Kind.OTHER);
    }
}
