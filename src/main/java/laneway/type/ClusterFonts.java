// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Apart;
import laneway.type.Resolution.Shown;
import laneway.type.Resolution.Single;
import laneway.type.Resolution.Unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds for each grapheme cluster the first font that can show it, shapes it and leaves ink.
///
/// The answers are kept; when there are too many, all are dropped and found again as needed.
final class ClusterFonts {

    private static final char KEYCAP = 0x20E3;
    private static final int MOST_ANSWERS = 20_000;

    private final Fonts fonts;
    private final Face face;
    private final Map<String, Resolution> answers = new ConcurrentHashMap<>();

    ClusterFonts(Fonts fonts, Face face) {
        this.fonts = fonts;
        this.face = face;
    }

    Resolution resolve(String cluster) {
        var known = answers.get(cluster);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        var found = find(cluster);
        answers.put(cluster, found);
        return found;
    }

    private Resolution find(String cluster) {
        var whole = firstFont(cluster);
        if (whole.isPresent()) {
            return new Shown(whole.get(), isPlain(cluster));
        }
        var parts = cluster.indexOf(KEYCAP) < 0 ? parts(cluster) : List.<Single>of();
        return parts.stream().anyMatch(Shown.class::isInstance)
                ? new Apart(parts)
                : Pills.named(ClusterName.of(cluster), fonts.text(face));
    }

    private List<Single> parts(String cluster) {
        int first = cluster.codePointAt(0);
        var parts = new ArrayList<Single>();
        if (cluster.length() > Character.charCount(first)) {
            parts.add(single(first));
            cluster.codePoints()
                    .skip(1)
                    .forEach(c -> parts.add(isModifier(c) ? new Unseen() : single(c)));
        }
        return parts;
    }

    private static boolean isModifier(int codePoint) {
        return CleanText.isIgnorable(codePoint) || Character.isEmojiModifier(codePoint);
    }

    private Single single(int codePoint) {
        return switch (resolve(Character.toString(codePoint))) {
            case Single single -> single;
            case Apart _ -> throw new IllegalStateException("not one: " + codePoint);
        };
    }

    private Optional<FontSource> firstFont(String cluster) {
        var text = fonts.text(face);
        if (shows(text, cluster)) {
            return Optional.of(text);
        }
        var bundled = firstOf(fonts.fallbacks(face), cluster);
        return bundled.isPresent() ? bundled : firstOf(fonts.system(), cluster);
    }

    private static Optional<FontSource> firstOf(List<FontSource> sources, String cluster) {
        return sources.stream().filter(source -> shows(source, cluster)).findFirst();
    }

    private static boolean shows(FontSource source, String cluster) {
        if (!cluster.codePoints().allMatch(c -> CleanText.isIgnorable(c) || source.shows(c))) {
            return false;
        }
        var vector = source.shape(cluster, isRightToLeft(cluster.codePointAt(0)));
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) == 0) {
                return false;
            }
        }
        return Character.isSpaceChar(cluster.codePointAt(0)) || !vector.getVisualBounds().isEmpty();
    }

    private static boolean isPlain(String cluster) {
        int first = cluster.codePointAt(0);
        return cluster.length() == Character.charCount(first) && PlainText.isPlain(first);
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }
}
