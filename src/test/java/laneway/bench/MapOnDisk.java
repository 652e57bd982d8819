// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.file.MapFormat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The benchmark's maps as files.
final class MapOnDisk {
    private MapOnDisk() {}

    /// Writes a map with a number of cards.
    static Path of(Path folder, int cards) {
        try {
            var bytes = MapFormat.write(BenchMap.of(cards));
            return Files.write(folder.resolve("bench-" + cards + ".laneway"), bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
