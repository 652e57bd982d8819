// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.text.Bidi;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Sets texts: cleans them, finds their fonts and breaks them into lines. It may be used from any
/// thread.
///
/// Nothing is kept but the fonts of clusters: whoever sets the same text again and again keeps the
/// paragraph.
public final class Typesetter {

    private final Fonts fonts;
    private final Map<Face, ClusterFonts> clusterFonts = new ConcurrentHashMap<>();

    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Breaks a text into lines of at most a width; a cluster wider than that stands on a line of
    /// its own.
    public Paragraph set(String text, TextStyle style, double width) {
        return set(text, style, width, Integer.MAX_VALUE);
    }

    /// The same with at most `maxLines` lines, the last of which ends in an ellipsis if text is
    /// left over.
    public Paragraph set(String text, TextStyle style, double width, int maxLines) {
        if (Double.isNaN(width)) {
            throw new IllegalArgumentException("width " + width);
        }
        if (maxLines < 1) {
            throw new IllegalArgumentException("maxLines " + maxLines);
        }
        var font = fonts.text(style.face());
        var clean = isClean(text, font) ? text : CleanText.of(text);
        var setter =
                new LineSetter(
                        (part, direction) -> block(part, style, direction),
                        style,
                        width,
                        maxLines,
                        contentEnd(clean),
                        font.advance('…'));
        boolean room = true;
        for (int start = 0; room && start <= clean.length(); ) {
            int found = clean.indexOf('\n', start);
            int end = found < 0 ? clean.length() : found;
            room = setter.add(clean.substring(start, end), start);
            start = end + 1;
        }
        return new Paragraph(clean, style, width, setter.lines(), setter.shortened());
    }

    /// Text on one line, however long.
    public Line line(String text, TextStyle style) {
        return set(CleanText.of(text).replace('\n', ' '), style, Double.POSITIVE_INFINITY, 1)
                .lines()
                .getFirst();
    }

    private static boolean isClean(String text, FontSource font) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\n' && Float.isNaN(font.plainAdvance(character))) {
                return false;
            }
        }
        return true;
    }

    private static int contentEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }

    private Block block(String text, TextStyle style, int direction) {
        var font = fonts.text(style.face());
        var plain = PlainBlock.of(text, style, font);
        if (plain.isPresent() && direction != Bidi.DIRECTION_RIGHT_TO_LEFT) {
            return plain.get();
        }
        return new MixedBlock(
                text,
                style,
                font,
                clusterFonts.computeIfAbsent(style.face(), face -> new ClusterFonts(fonts, face)),
                direction);
    }
}
