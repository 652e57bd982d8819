// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a pill says: the Unicode names of a cluster's characters.
final class ClusterName {

    private static final char KEYCAP = 0x20E3;
    private static final int REGIONAL_A = 0x1F1E6;
    private static final int REGIONAL_Z = 0x1F1FF;
    private static final int TAG_BASE = 0xE0000;
    private static final int MOST_NAMES = 4;

    private ClusterName() {}

    static String of(String cluster) {
        if (cluster.indexOf(KEYCAP) > 0) {
            return "keycap " + cluster.charAt(0);
        }
        var names = new ArrayList<String>();
        var letters = new StringBuilder();
        for (int codePoint : cluster.codePoints().toArray()) {
            if (codePoint >= REGIONAL_A && codePoint <= REGIONAL_Z) {
                letters.append((char) ('A' + codePoint - REGIONAL_A));
            } else if (codePoint > TAG_BASE + 0x20 && codePoint < TAG_BASE + 0x7F) {
                letters.append(Character.toUpperCase((char) (codePoint - TAG_BASE)));
            } else if (!CleanText.isIgnorable(codePoint)
                    && names.size() < MOST_NAMES
                    && isNamed(codePoint, names)) {
                names.add(name(codePoint));
            }
        }
        if (letters.isEmpty()) {
            return String.join(", ", names);
        }
        return names.isEmpty() ? "flag " + letters : String.join(", ", names) + " " + letters;
    }

    /// The colour of a skin is left out beside what has it: the name is long enough.
    private static boolean isNamed(int codePoint, List<String> before) {
        return before.isEmpty() || !Character.isEmojiModifier(codePoint);
    }

    private static String name(int codePoint) {
        var name = Character.getName(codePoint);
        return name == null
                ? String.format(Locale.ROOT, "U+%04X", codePoint)
                : name.toLowerCase(Locale.ROOT).replace(" sign", "");
    }
}
