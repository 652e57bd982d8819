// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of every version that was ever released open for ever.
class MigrationsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/laneway/file");
    private static final Path TESTS = Path.of("src/test/java/laneway/file");

    private static byte[] frozen(int version) throws IOException {
        return Files.readAllBytes(RESOURCES.resolve("v" + version + ".laneway"));
    }

    @Test
    void everyVersionHasAFrozenFileThatOpens() throws IOException {
        for (int version = 1; version <= Migrations.CURRENT; version++) {
            assertThat(new String(frozen(version), UTF_8)).contains("\"version\": " + version);
            assertThat(MapFormat.read(frozen(version)))
                    .as("version %d", version)
                    .isInstanceOf(Opening.Opened.class);
        }
    }

    @Test
    void everyStepHasATestOfItsOwn() {
        for (int version = 2; version <= Migrations.CURRENT; version++) {
            assertThat(TESTS.resolve("MigrationToVersion" + version + "Test.java")).exists();
        }
    }

    @Test
    void theFrozenFileOfTheCurrentVersionSaysEverythingThatAMapCanSay() throws IOException {
        var opening = MapFormat.read(frozen(Migrations.CURRENT));
        assertThat(opening.shown().orElseThrow()).isEqualTo(EveryField.map());
        assertThat(new String(MapFormat.write(EveryField.map()), UTF_8))
                .isEqualTo(new String(frozen(Migrations.CURRENT), UTF_8));
    }
}
