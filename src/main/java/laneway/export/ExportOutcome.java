// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import java.nio.file.Path;

/// What came of an export.
public sealed interface ExportOutcome {
    /// What happened and what to do now, in one sentence.
    String sentence();

    /// The file is on the disk.
    record Written(Path file) implements ExportOutcome {
        @Override
        public String sentence() {
            return Words.of("outcome.written", file);
        }
    }

    /// A file of that name was there and was not to be replaced.
    record Exists(Path file) implements ExportOutcome {
        @Override
        public String sentence() {
            return Words.of("outcome.exists", file);
        }
    }

    /// Nobody wanted it any more; nothing was written.
    record Cancelled(Path file) implements ExportOutcome {
        @Override
        public String sentence() {
            return Words.of("outcome.cancelled", file);
        }
    }

    /// The file could not be written; what was there before still is.
    ///
    /// @param reason in a sentence
    record Failed(Path file, String reason) implements ExportOutcome {
        @Override
        public String sentence() {
            return reason;
        }
    }
}
