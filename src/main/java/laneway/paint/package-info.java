// SPDX-License-Identifier: Apache-2.0
/// A placed board on a `Graphics2D`: tiles of the screen, pictures and thumbnails.
///
/// Decisions: everything is painted at identity transform. Positions are scaled and rounded to
/// whole pixels before they reach the graphics, and text is drawn in a font of its final size, so
/// that pieces painted at different times fit together pixel for pixel and no slow path of Java2D
/// is taken. Rounded rectangles are filled rectangles with corners stamped from a cache, which
/// takes a third of the time of antialiased ones.
@NullMarked
package laneway.paint;

import org.jspecify.annotations.NullMarked;
