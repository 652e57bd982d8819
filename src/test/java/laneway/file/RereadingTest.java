// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class RereadingTest {
    @TempDir private Path folder;
    private Path file;
    private Rereading rereading;

    @BeforeEach
    void writeAMap() {
        file = folder.resolve("ideal.laneway");
        var store = new Store(Disk.real(), folder.resolve("data"));
        rereading = new Rereading(store);
        var _ = store.maps().save(MapBuilder.aSmallMap().build(), file);
    }

    @Test
    void aFileThatLooksTheSameIsNotReadAgain() {
        assertThat(rereading.open(file))
                .isInstanceOf(Opening.Opened.class)
                .isSameAs(rereading.open(file));
    }

    @Test
    void aFileThatWasChangedIsReadAgain() throws IOException {
        var before = rereading.open(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(rereading.open(file)).isEqualTo(before).isNotSameAs(before);
        Files.writeString(file, "no map");
        assertThat(rereading.open(file)).isInstanceOf(Opening.NotOurs.class);
    }

    @Test
    void anotherFileIsReadAndOneThatIsGoneIsMissing() throws IOException {
        var copy = Files.copy(file, folder.resolve("copy.laneway"));
        assertThat(rereading.open(file)).isNotSameAs(rereading.open(copy));
        Files.delete(copy);
        assertThat(rereading.open(copy)).isEqualTo(new Opening.Unreadable(Opening.Reason.MISSING));
    }
}
