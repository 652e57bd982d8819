// SPDX-License-Identifier: Apache-2.0
/// Text on a board: fonts and their fall-back chain, shaping and line breaking, all without a
/// screen.
///
/// Text is broken here once and every surface draws the same lines. Advances are linear (fractional
/// metrics, no kerning, no ligatures that a script does not require), so a line is exactly as wide
/// on screen, in a picture and in a PDF, at every zoom. AWT's `LineBreakMeasurer` was turned down:
/// it breaks where the in-place editor does not and is thirty times slower.
///
/// A text made of plain letters takes a short way (`PlainBlock`, a table of advances). Everything
/// else is cut into grapheme clusters, each of which gets the first font that really shows it
/// (`MixedBlock`); what no font shows becomes a pill that carries its Unicode name.
@NullMarked
package laneway.type;

import org.jspecify.annotations.NullMarked;
