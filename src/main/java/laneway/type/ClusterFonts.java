// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Apart;
import laneway.type.Resolution.Named;
import laneway.type.Resolution.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds for each grapheme cluster the first font that can show it, shapes it and leaves ink.
///
/// The answers are kept; when there are too many, all are dropped and found again as needed.
final class ClusterFonts {

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
        var codePoints = cluster.codePoints().filter(c -> !CleanText.isIgnorable(c)).toArray();
        if (codePoints.length > 1) {
            var parts = new ArrayList<Resolution>();
            cluster.codePoints().forEach(c -> parts.add(part(c)));
            if (parts.stream().anyMatch(Shown.class::isInstance)) {
                return new Apart(parts);
            }
        }
        return new Named(ClusterName.of(cluster));
    }

    private Resolution part(int codePoint) {
        return CleanText.isIgnorable(codePoint)
                ? new Named("")
                : resolve(Character.toString(codePoint));
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
