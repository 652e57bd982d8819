// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Shapes text in one font word by word and remembers the words, as shaping one costs as much as
/// setting twenty plain cards.
///
/// Words are shaped apart from each other: neither joining nor marks reach over a space.
final class ShapedWords {

    private static final int MOST_WORDS = 10_000;
    private static final int LONGEST_WORD = 48;

    private record Key(String word, boolean rightToLeft) {}

    private final FontSource source;
    private final Map<Key, Glyphs> words = new ConcurrentHashMap<>();

    ShapedWords(FontSource source) {
        this.source = source;
    }

    /// Shapes a text of one direction at a size.
    Glyphs shape(String text, boolean rightToLeft, float size) {
        var parts = new ArrayList<Glyphs.Part>();
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            parts.add(new Glyphs.Part(word(text.substring(start, end), rightToLeft), start));
            start = end;
        }
        if (rightToLeft) {
            Collections.reverse(parts);
        }
        return Glyphs.joined(parts, size);
    }

    private static int wordEnd(String text, int start) {
        int space = text.indexOf(' ', start);
        if (space < 0) {
            return text.length();
        }
        return space == start ? start + 1 : space;
    }

    private Glyphs word(String word, boolean rightToLeft) {
        if (word.length() > LONGEST_WORD) {
            return Glyphs.shaped(source, word, rightToLeft);
        }
        if (words.size() >= MOST_WORDS) {
            words.clear();
        }
        return words.computeIfAbsent(
                new Key(word, rightToLeft),
                key -> Glyphs.shaped(source, key.word(), key.rightToLeft()));
    }
}
