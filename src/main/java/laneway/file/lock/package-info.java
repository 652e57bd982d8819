// SPDX-License-Identifier: Apache-2.0

/// Two windows on one file: whoever opens a document to edit it says so in a small file beside it.
///
/// The document itself is never locked, since a POSIX lock is lost as soon as any channel to the
/// file is closed, and a save puts another file in its place. The lock is advice to people, not the
/// safety of the map: whoever saves compares the content of the file all the same.
///
/// Locks go by place, not by the identity of the map: a copied file is another document. What a
/// process of this computer left behind when it ended is taken over without a question, since
/// nobody can be asked. Whether another computer still works is seen only by its heartbeat moving
/// while we look, for the clocks of two computers are not to be compared.
@NullMarked
package laneway.file.lock;

import org.jspecify.annotations.NullMarked;
