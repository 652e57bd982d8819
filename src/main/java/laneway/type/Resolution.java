// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;

/// How a grapheme cluster is shown.
sealed interface Resolution {

    /// By a font; plain where it is one unshaped glyph.
    record Shown(FontSource source, boolean plain) implements Resolution {}

    /// By its name, as no font has it.
    record Named(String name) implements Resolution {}

    /// Piece by piece, as no font has all of it: the resolution of each code point.
    record Apart(List<Resolution> parts) implements Resolution {

        public Apart {
            parts = List.copyOf(parts);
        }
    }
}
