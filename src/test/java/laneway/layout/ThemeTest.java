// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Colour;
import laneway.model.LaneKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;

class ThemeTest {
    private static final Map<Shade, List<Shade>> TEXT_ON =
            Map.ofEntries(
                    Map.entry(Shade.TITLE, List.of(Shade.CANVAS)),
                    Map.entry(Shade.DETAIL, List.of(Shade.CANVAS)),
                    Map.entry(Shade.LABEL_TEXT, List.of(Shade.LABEL)),
                    Map.entry(Shade.STAGE_TEXT, List.of(Shade.STAGE)),
                    Map.entry(Shade.QUESTION, List.of(Shade.STAGE)),
                    Map.entry(Shade.STEP_TEXT, List.of(Shade.STEP)),
                    Map.entry(Shade.SLIVER_TEXT, List.of(Shade.SLIVER, Shade.LANE)),
                    Map.entry(Shade.CARD_TEXT, List.of(Shade.CARD, Shade.FOUND)),
                    Map.entry(Shade.CARD_NOTE, List.of(Shade.CARD, Shade.FOUND)),
                    Map.entry(Shade.CHIP_TEXT, List.of(Shade.CHIP)),
                    Map.entry(Shade.MARK, List.of(Shade.CARD, Shade.LABEL, Shade.CHIP)),
                    Map.entry(Shade.BADGE_TEXT, List.of(Shade.BADGE)));

    @ParameterizedTest
    @EnumSource
    void keepsTextReadableInEveryHue(Theme theme) {
        TEXT_ON.forEach((text, grounds) -> {
            for (Shade ground : grounds) {
                for (Colour hue : Colour.values()) {
                    double contrast =
                            contrast(
                                    theme.argb(new Tone(text, hue)),
                                    theme.argb(new Tone(ground, hue)));
                    assertThat(contrast)
                            .as("%s on %s in %s", text, ground, hue)
                            .isGreaterThanOrEqualTo(theme == Theme.CONTRAST ? 7 : 4.5);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void isOpaque(Theme theme) {
        for (Shade shade : Shade.values()) {
            for (Colour hue : Colour.values()) {
                assertThat(theme.argb(new Tone(shade, hue)) >>> 24).isEqualTo(0xff);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsCardsApartFromTheirLane(Theme theme) {
        for (Colour hue : Colour.values()) {
            assertThat(theme.argb(new Tone(Shade.CARD, hue)))
                    .isNotEqualTo(theme.argb(new Tone(Shade.LANE, hue)));
            assertThat(
                            contrast(
                                    theme.argb(new Tone(Shade.CARD_BLOCK, hue)),
                                    theme.argb(new Tone(Shade.LANE, hue))))
                    .as("a far card in %s", hue)
                    .isGreaterThan(1.2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsLanesEquallyLight(Theme theme) {
        for (Shade shade : List.of(Shade.LANE, Shade.LABEL)) {
            for (Colour one : Colour.values()) {
                for (Colour other : Colour.values()) {
                    assertThat(
                                    contrast(
                                            theme.argb(new Tone(shade, one)),
                                            theme.argb(new Tone(shade, other))))
                            .as("%s of %s and %s", shade, one, other)
                            .isLessThan(1.09);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsLanesApartByIconWhereverTheHueIsTheSame(LaneKind kind) {
        for (LaneKind other : LaneKind.values()) {
            if (kind != other) {
                assertThat(Icon.of(kind)).isNotEqualTo(Icon.of(other));
            }
        }
    }

    /// As the Web Content Accessibility Guidelines define it.
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
