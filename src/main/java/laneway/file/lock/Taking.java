// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import laneway.file.SaveOutcome;

/// What came of wanting to hold a document.
public sealed interface Taking {
    /// The document is ours to edit.
    record Taken(Hold hold) implements Taking {}

    /// Somebody else holds it.
    record Busy(Holder holder, Life life) implements Taking {}

    /// There is a lock that cannot be understood: of a newer version, or damaged.
    record Unclear() implements Taking {}

    /// No lock can be made here, so nobody will be warned.
    record Unprotected(SaveOutcome.Reason reason) implements Taking {}

    /// What is known of a holder.
    enum Life {
        /// Its process runs on this computer.
        HERE,

        /// It is on another computer, and nothing speaks against its being there.
        ELSEWHERE,

        /// It is on another computer and gave no sign for as long as we looked, a minute or more.
        SILENT
    }
}
