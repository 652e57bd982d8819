// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.file.SaveOutcome;

/// How a journal fares.
public sealed interface JournalState {
    /// Edits are on the disk.
    ///
    /// @param edits how many since the document was opened; a crash keeps them
    record Safe(long edits) implements JournalState {}

    /// The disk refuses: a crash would lose what was not saved.
    record Unsafe(SaveOutcome.Reason reason) implements JournalState {}
}
