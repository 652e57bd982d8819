// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.file.MapFiles;
import laneway.file.Opening;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// The map that a command is about.
final class MapArgument {
    @Parameters(index = "0", paramLabel = "MAP", descriptionKey = "map")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Path file;

    Path file() {
        return file;
    }

    Opening open() {
        return MapFiles.onThisMachine().open(file);
    }
}
