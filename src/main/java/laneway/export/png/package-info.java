// SPDX-License-Identifier: Apache-2.0
/// Boards as pictures.
///
/// The picture is painted and compressed strip by strip, so that a map of any size takes a few
/// megabytes of memory; the library's writer was turned down because it wants the whole picture.
@NullMarked
package laneway.export.png;

import org.jspecify.annotations.NullMarked;
