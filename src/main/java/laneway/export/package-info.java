// SPDX-License-Identifier: Apache-2.0
/// What all exports share: how they report, are cancelled and reach the disk.
///
/// An export is written into memory and handed to the disk as a whole, so that cancelling or
/// failing leaves nothing behind; the largest export of a map that may be opened takes a few
/// megabytes.
@NullMarked
package laneway.export;

import org.jspecify.annotations.NullMarked;
