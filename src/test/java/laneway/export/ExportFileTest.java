// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.export.ExportFile.Existing;
import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.SaveOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

class ExportFileTest {
    private static final Export LETTERS = (out, _) -> out.write(new byte[] {'n', 'e', 'w'});

    @TempDir Path folder;

    @Test
    void writesANewFileAndNothingBesideIt() throws IOException {
        var file = folder.resolve("a.pdf");
        assertThat(write(LETTERS, file, Existing.KEEP)).isInstanceOf(ExportOutcome.Written.class);
        assertThat(file).hasContent("new");
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactly(file);
        }
    }

    @Test
    void leavesAFileThatIsThereUnlessItMayBeReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "old");
        assertThat(write(LETTERS, file, Existing.KEEP)).isInstanceOf(ExportOutcome.Exists.class);
        assertThat(file).hasContent("old");
        assertThat(write(LETTERS, file, Existing.REPLACE))
                .isInstanceOf(ExportOutcome.Written.class);
        assertThat(file).hasContent("new");
    }

    @Test
    void cancellingLeavesTheOldFileAndNoLitter() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "old");
        Export cancelled =
                (out, _) -> {
                    out.write('n');
                    throw new CancellationException();
                };
        assertThat(write(cancelled, file, Existing.REPLACE))
                .isInstanceOf(ExportOutcome.Cancelled.class);
        assertThat(file).hasContent("old");
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactly(file);
        }
    }

    @Test
    void aFullDiskIsOneSentenceAndLeavesTheOldFile() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "old");
        var export = new ExportFile(new AtomicFile(fullDisk(), folder.resolve("copies")));
        var outcome = export.write(LETTERS, file, Existing.REPLACE, Progress.unwatched());
        assertThat(sentence(outcome)).contains("disk is full", file.toString());
        assertThat(file).hasContent("old");
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactly(file);
        }
    }

    /// The real disk, but nothing fits on it.
    private static Disk fullDisk() {
        var real = Disk.real();
        return (Disk)
                Proxy.newProxyInstance(
                        Disk.class.getClassLoader(),
                        new Class<?>[] {Disk.class},
                        (_, method, arguments) ->
                                method.getName().equals("create")
                                        ? full(real.create((Path) arguments[0]))
                                        : method.invoke(real, arguments));
    }

    private static Disk.Output full(Disk.Output file) {
        return new Disk.Output() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void force() throws IOException {
                file.force();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    @Test
    void aFolderInTheWayIsOneSentence() throws IOException {
        var file = Files.createDirectory(folder.resolve("a.pdf"));
        assertThat(sentence(write(LETTERS, file, Existing.REPLACE))).contains("is a folder");
    }

    @Test
    void aMissingFolderIsOneSentence() {
        var file = folder.resolve("missing/a.pdf");
        assertThat(sentence(write(LETTERS, file, Existing.KEEP))).contains("folder of " + file);
    }

    @Test
    void everyReasonOfTheDiskHasItsSentence() {
        for (var reason : SaveOutcome.Reason.values()) {
            assertThat(Words.of("outcome.failed." + reason.name(), "map.pdf"))
                    .contains("map.pdf")
                    .endsWith(".");
        }
    }

    private static String sentence(ExportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ExportOutcome.Failed.class);
        return outcome.sentence();
    }

    private ExportOutcome write(Export export, Path file, Existing existing) {
        var disk = new AtomicFile(Disk.real(), folder.resolveSibling("copies"));
        return new ExportFile(disk).write(export, file, existing, Progress.unwatched());
    }
}
