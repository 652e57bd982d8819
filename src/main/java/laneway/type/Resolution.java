// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;

/// How a grapheme cluster is shown.
sealed interface Resolution {

    /// In one go.
    sealed interface Single extends Resolution {}

    /// By a font; plain where it is one unshaped glyph.
    record Shown(FontSource source, boolean plain) implements Single {}

    /// By its name on a pill, as no font has it; the label is the name as far as there is room.
    record Named(String name, String label, float labelEms) implements Single {}

    /// By nothing: it only changes what is before it.
    record Unseen() implements Single {}

    /// Piece by piece, as no font has all of it: one for each code point.
    record Apart(List<Single> parts) implements Resolution {

        public Apart {
            parts = List.copyOf(parts);
        }
    }
}
