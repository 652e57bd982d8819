// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static laneway.type.PlainText.between;

import java.lang.Character.UnicodeScript;

/// Where a line may begin within text that has no white space.
final class BreakRules {

    private static final String NEVER_FIRST =
            ")]}）〕］｝〉》」』】〙〗〟’”｠»›ー・ヽヾゝゞ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
                    + "、。，．：；！？‼⁇⁈⁉｡､･!?,.:;%％‰…‥°℃～〜‐–゠";

    private static final String NEVER_LAST = "([{（〔［｛〈《「『【〘〖〝‘“｟«‹$¥£€￥￡#";

    private BreakRules() {}

    /// Whether a line may begin with the second of two neighbouring code points: between ideographs
    /// and syllables of Chinese and Japanese and beside pictures, but no closing mark begins a line
    /// and no opening mark ends one.
    static boolean mayBreak(int before, int after) {
        return (isIdeographic(before) || isIdeographic(after))
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && before != 0xA0
                && after != 0xA0;
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
