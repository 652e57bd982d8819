// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.layout.Box;
import laneway.layout.PlacedCard;
import laneway.layout.Shade;
import laneway.layout.Tone;
import laneway.type.TextStyle;

/// Where the in-place editor stands and how its text is set, so that nothing jumps when it opens.
///
/// @param sheet what it covers, in board units
/// @param text where the first line begins and how wide lines may be, in board units
/// @param paper the colour below the text
/// @param ink the colour of the text
/// @param spine whether the sheet has a card's strong left edge, in the hue of the paper
record EditorPlace(Box sheet, Box text, TextStyle style, Tone paper, Tone ink, boolean spine) {

    /// The same place, high enough for another one too.
    EditorPlace atLeast(double height) {
        var higher = new Box(sheet.x(), sheet.y(), sheet.width(), Math.max(height, sheet.height()));
        return new EditorPlace(higher, text, style, paper, ink, spine);
    }

    static Tone paperOf(PlacedCard card) {
        return new Tone(Shade.CARD, card.hue());
    }
}
