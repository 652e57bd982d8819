// SPDX-License-Identifier: Apache-2.0
package laneway.type;

/// Sets the names of what no font can show.
final class Pills {

    private static final float LABEL_SIZE = 0.7f;
    private static final double PADDING_EMS = 0.28;
    private static final double WIDEST_LABEL_EMS = 7;
    private static final String ELLIPSIS = "…";

    private Pills() {}

    /// The label of a name, cut off where it would be too long for a card.
    static String label(String name, FontSource font) {
        double most = WIDEST_LABEL_EMS / LABEL_SIZE;
        if (width(name, font) <= most) {
            return name;
        }
        int end = name.length();
        while (end > 1 && width(name.substring(0, end) + ELLIPSIS, font) > most) {
            end--;
        }
        return name.substring(0, end).strip() + ELLIPSIS;
    }

    /// The width of a pill with a label, in ems of the text around it.
    static double widthEms(String label, FontSource font) {
        return width(label, font) * LABEL_SIZE + 2 * PADDING_EMS;
    }

    static Run.Pill at(
            double x, String text, int level, String name, TextStyle style, FontSource font) {
        var label = label(name, font);
        float size = style.size() * LABEL_SIZE;
        var run =
                new Run.Plain(
                        label,
                        x + PADDING_EMS * style.size(),
                        width(label, font) * size,
                        0,
                        font,
                        size);
        return new Run.Pill(
                text, x, widthEms(label, font) * style.size(), level, style.size(), name, run);
    }

    private static double width(String label, FontSource font) {
        double width = 0;
        for (int i = 0; i < label.length(); i++) {
            width += font.advance(label.charAt(i));
        }
        return width;
    }
}
