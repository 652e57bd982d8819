// SPDX-License-Identifier: Apache-2.0
/// Boards as PDF: vectors, text that can be selected and searched, fonts embedded as subsets.
///
/// The layout has decided every line and glyph, so the content stream is written directly: glyphs
/// go by their number in the font file, each under a code of its own for what it says, and PDFBox
/// sees dictionaries and streams only. Its `showText` was turned down: it knows no bidi, throws on
/// what a font lacks, and looks through the system's fonts first, which takes seconds.
@NullMarked
package laneway.export.pdf;

import org.jspecify.annotations.NullMarked;
