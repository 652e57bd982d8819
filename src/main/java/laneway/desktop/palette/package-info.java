// SPDX-License-Identifier: Apache-2.0
/// The palette: one field from which every command, stage, lane and card is a few letters away.
@NullMarked
package laneway.desktop.palette;

import org.jspecify.annotations.NullMarked;
