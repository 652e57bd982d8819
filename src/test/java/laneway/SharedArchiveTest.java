// SPDX-License-Identifier: Apache-2.0
package laneway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class SharedArchiveTest {
    @TempDir private Path folder;
    private Path jar;
    private Path archive;

    @BeforeEach
    void setUp() throws IOException {
        jar = Files.createFile(folder.resolve("program.jar"));
        archive = Files.createFile(folder.resolve("program.jsa"));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000_000));
    }

    @Test
    void anArchiveThatIsOlderThanTheProgramGoes() throws IOException {
        Files.setLastModifiedTime(archive, FileTime.fromMillis(1_000_000));
        SharedArchive.deleteStale(archive, jar);
        assertThat(archive).doesNotExist();
    }

    @Test
    void anArchiveOfThisProgramStays() throws IOException {
        Files.setLastModifiedTime(archive, FileTime.fromMillis(3_000_000));
        SharedArchive.deleteStale(archive, jar);
        assertThat(archive).exists();
    }

    @Test
    void noArchiveIsNoMatter() throws IOException {
        Files.delete(archive);
        SharedArchive.deleteStale(archive, jar);
        assertThat(archive).doesNotExist();
    }
}
