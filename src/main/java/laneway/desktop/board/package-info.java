// SPDX-License-Identifier: Apache-2.0
/// The moving board: a large picture painted as tiles in the background and shown like a street
/// map.
///
/// The screen's thread never paints the board. It moves images that two low-priority painters made,
/// and where one is still missing it shows a coarse overview. Tiles are 256 device pixels square:
/// as quick as larger ones, and below the size at which the garbage collector gives an array
/// regions of its own. Every tile stands at whole device pixels and is never scaled, because JavaFX
/// scales images and text slowly when there is no graphics card; zooming therefore scales the last
/// picture in Java until sharper tiles arrive.
@NullMarked
package laneway.desktop.board;

import org.jspecify.annotations.NullMarked;
