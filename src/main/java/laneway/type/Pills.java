// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Named;

/// Sets the names of what no font can show.
final class Pills {

    private static final float LABEL_SIZE = 0.7f;
    private static final float PADDING_EMS = 0.28f;
    private static final double WIDEST_LABEL_EMS = 7;
    private static final String ELLIPSIS = "…";

    private Pills() {}

    /// Measures a name, cut off where it would be too long for a card.
    static Named named(String name, FontSource font) {
        double most = WIDEST_LABEL_EMS / LABEL_SIZE;
        var label = name;
        for (int end = name.length(); end > 1 && width(label, font) > most; ) {
            end--;
            label = name.substring(0, end).strip() + ELLIPSIS;
        }
        return new Named(name, label, (float) width(label, font));
    }

    /// The width of a pill, in ems of the text around it.
    static float widthEms(Named named) {
        return named.labelEms() * LABEL_SIZE + 2 * PADDING_EMS;
    }

    static Run.Pill at(
            double x, String text, int level, Named named, TextStyle style, FontSource font) {
        float size = style.size() * LABEL_SIZE;
        var label =
                new Run.Plain(
                        named.label(),
                        x + PADDING_EMS * style.size(),
                        named.labelEms() * size,
                        0,
                        font,
                        size);
        double width = (double) widthEms(named) * style.size();
        return new Run.Pill(text, x, width, level, style.size(), named.name(), label);
    }

    private static double width(String label, FontSource font) {
        return label.codePoints().mapToDouble(font::advance).sum();
    }
}
