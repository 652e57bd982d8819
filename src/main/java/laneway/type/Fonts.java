// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import org.jspecify.annotations.Nullable;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The fonts a text may be set in, each loaded when it is first needed.
///
/// Loading the first font starts AWT's font machinery (a third of a second when cold): ask for
/// [#text(Face)] early and off the screen's thread. The system's fonts are listed only when a
/// character is in none of the bundled ones.
public final class Fonts {

    private static final Set<String> LOGICAL =
            Set.of("dialog", "dialoginput", "monospaced", "sansserif", "serif");

    private final Map<String, FontSource> bundled = new HashMap<>();
    private final Map<Face, List<FontSource>> fallbacks = new EnumMap<>(Face.class);
    private @Nullable List<FontSource> system;

    /// The text font in a cut.
    public FontSource text(Face face) {
        return bundled(face.resource());
    }

    /// The bundled fonts that follow the text font.
    synchronized List<FontSource> fallbacks(Face face) {
        return fallbacks.computeIfAbsent(
                face, f -> f.fallbackResources().stream().map(this::bundled).toList());
    }

    /// The system's fonts, the likeliest to be legible on a board first.
    synchronized List<FontSource> system() {
        var known = system;
        if (known == null) {
            known = listSystem();
            system = known;
        }
        return known;
    }

    private synchronized FontSource bundled(String resource) {
        return bundled.computeIfAbsent(resource, Fonts::load);
    }

    private static FontSource load(String resource) {
        URL url = Fonts.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("Missing font " + resource);
        }
        try (var stream = url.openStream()) {
            return new FontSource(Font.createFont(Font.TRUETYPE_FONT, stream), url);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Broken font " + resource, e);
        }
    }

    private static List<FontSource> listSystem() {
        var all = new ArrayList<FontSource>();
        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(Fonts::isUsable)
                .sorted(
                        Comparator.comparingInt(Fonts::rank)
                                .thenComparing(font -> font.getFontName(Locale.ROOT)))
                .forEach(font -> all.add(new FontSource(font, null)));
        return List.copyOf(all);
    }

    /// Logical fonts are several in one, so their glyph ids mean nothing; a last resort font claims
    /// every character.
    private static boolean isUsable(Font font) {
        var family = font.getFamily(Locale.ROOT).toLowerCase(Locale.ROOT);
        return !LOGICAL.contains(family)
                && !family.contains("lastresort")
                && !family.contains("last resort");
    }

    private static int rank(Font font) {
        var name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
        int rank =
                name.contains("sans") || name.contains("segoe") || name.contains("emoji") ? 0 : 2;
        if (name.contains("mono") || name.contains("serif")) {
            rank += 2;
        }
        if (name.contains("bold")
                || name.contains("italic")
                || name.contains("oblique")
                || name.contains("black")
                || name.contains("light")
                || name.contains("thin")) {
            rank += 1;
        }
        return rank;
    }
}
