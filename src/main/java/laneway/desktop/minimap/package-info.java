// SPDX-License-Identifier: Apache-2.0
/// The whole board in a corner of the window, with a frame around what is seen of it.
///
/// Its picture is painted beside the screen's thread, once a pause after the last change; only the
/// frame follows the view at once.
@NullMarked
package laneway.desktop.minimap;

import org.jspecify.annotations.NullMarked;
