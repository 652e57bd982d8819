// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;

/// A cut of the bundled text font, with the cuts of DejaVu Sans that stand in for what it lacks.
public enum Face {
    LIGHT("Light", ""),
    LIGHT_ITALIC("LightItalic", "-Oblique"),
    REGULAR("Regular", ""),
    ITALIC("Italic", "-Oblique"),
    MEDIUM("Medium", ""),
    MEDIUM_ITALIC("MediumItalic", "-Oblique"),
    BOLD("Bold", "-Bold"),
    BOLD_ITALIC("BoldItalic", "-BoldOblique");

    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private final String resource;
    private final String dejavu;

    Face(String cut, String dejavu) {
        resource = ROBOTO + cut + ".ttf";
        this.dejavu = DEJAVU + dejavu + ".ttf";
    }

    /// The class path resource of the TrueType file.
    public String resource() {
        return resource;
    }

    /// The class path resources of the bundled fonts that follow it, in order; the upright regular
    /// cut knows the most scripts, so it always comes last.
    public List<String> fallbackResources() {
        var upright = DEJAVU + ".ttf";
        return dejavu.equals(upright) ? List.of(upright) : List.of(dejavu, upright);
    }
}
