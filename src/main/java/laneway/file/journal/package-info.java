// SPDX-License-Identifier: Apache-2.0

/// The journal: every edit of an open document on the disk of this machine, soon after it was made,
/// so that a crash costs nothing.
///
/// A document has a folder of its own among the journals, made with its first edit. In it stand the
/// map as it was when the journal began, and one file of frames, a frame for each edit. Each saving
/// begins a new pair with the next number, and only when that is on the disk the old pair goes. The
/// folder is held by a lock that ends with the process: a folder that nobody holds was left by a
/// crash.
@NullMarked
package laneway.file.journal;

import org.jspecify.annotations.NullMarked;
