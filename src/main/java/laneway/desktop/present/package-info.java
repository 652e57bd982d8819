// SPDX-License-Identifier: Apache-2.0
/// Walks people through a map, full screen: what it is about, stage by stage, the moments, the
/// whole.
///
/// What is on which slide is worked out without a screen; the lanes and cards on a slide are laid
/// out and painted as on the board and in the files that leave the program, from a map that has
/// only what the slide shows. So a slide is sharp at any scale and needs no drawing of its own.
@NullMarked
package laneway.desktop.present;

import org.jspecify.annotations.NullMarked;
