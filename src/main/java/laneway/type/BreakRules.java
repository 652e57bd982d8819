// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static laneway.type.PlainText.between;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may begin within text that has no white space.
final class BreakRules {

    private static final String NEVER_FIRST =
            ")]}）〕］｝〉》」』】〙〗〟’”｠»›ー・ヽヾゝゞ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
                    + "、。，．：；！？‼⁇⁈⁉｡､･!?,.:;%％‰…‥°℃～〜‐–゠";

    private static final String NEVER_LAST = "([{（〔［｛〈《「『【〘〖〝‘“｟«‹$¥£€￥￡#";

    private static final int NO_BREAK_SPACE = 0xA0;

    /// The JDK takes a tenth of a millisecond for each letter; a longer text is broken anywhere.
    private static final int LONGEST_THAI = 2_000;

    private static final Locale THAI = Locale.of("th", "TH");

    private BreakRules() {}

    /// Marks the clusters of a text that a line may begin with.
    static void mark(String text, byte[] kinds) {
        boolean thai = false;
        int before = -1;
        for (int at = 0; at < kinds.length; at++) {
            if (kinds[at] == Measured.INSIDE) {
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (kinds[at] == Measured.CLUSTER && before >= 0 && mayBreak(before, codePoint)) {
                kinds[at] = Measured.OPPORTUNITY;
            }
            thai |= isThai(codePoint);
            before = codePoint;
        }
        if (thai && text.length() <= LONGEST_THAI) {
            markThai(text, kinds);
        }
    }

    /// Thai has no spaces between words; the JDK knows the words.
    private static void markThai(String text, byte[] kinds) {
        var words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        for (int at = words.next();
                at != BreakIterator.DONE && at < kinds.length;
                at = words.next()) {
            if (kinds[at] == Measured.CLUSTER
                    && isThai(text.charAt(at))
                    && isThai(text.charAt(at - 1))) {
                kinds[at] = Measured.OPPORTUNITY;
            }
        }
    }

    private static boolean isThai(int codePoint) {
        return between(codePoint, 0xE00, 0xE7F);
    }

    /// Between ideographs and syllables of Chinese and Japanese and beside pictures, but no closing
    /// mark begins a line and no opening mark ends one.
    static boolean mayBreak(int before, int after) {
        return (isIdeographic(before) || isIdeographic(after))
                && mayBegin(after)
                && NEVER_LAST.indexOf(before) < 0
                && before != NO_BREAK_SPACE;
    }

    /// Whether a code point may begin a line that another one could end.
    static boolean mayBegin(int codePoint) {
        return NEVER_FIRST.indexOf(codePoint) < 0 && codePoint != NO_BREAK_SPACE;
    }

    private static boolean isIdeographic(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
            default ->
                    between(codePoint, 0x3000, 0x303F)
                            || between(codePoint, 0xFF01, 0xFF65)
                            || (codePoint >= 0x1F000 && Character.isExtendedPictographic(codePoint))
                            || between(codePoint, 0x1F1E6, 0x1F1FF)
                            || codePoint == 0x30FC;
        };
    }
}
