// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class FontsTest {

    private static final Fonts FONTS = new Fonts();

    @Test
    void everyFaceHasItsFontAndTheFileToEmbed() throws IOException {
        for (var face : Face.values()) {
            var source = FONTS.text(face);

            assertThat(source.name()).startsWith("Roboto");
            try (var stream = source.file().orElseThrow().openStream()) {
                assertThat(stream.readNBytes(4)).containsExactly(0, 1, 0, 0);
            }
        }
    }

    @Test
    void aFontIsLoadedOnce() {
        assertThat(FONTS.text(Face.BOLD)).isSameAs(FONTS.text(Face.BOLD));
        assertThat(FONTS.fallbacks(Face.REGULAR).getLast())
                .isSameAs(FONTS.fallbacks(Face.BOLD).getLast());
    }

    @Test
    void theSystemsFontsMayNotBeEmbedded() {
        assertThat(FONTS.system()).allSatisfy(source -> assertThat(source.file()).isEmpty());
    }

    @Test
    void plainAdvancesAreNotANumberForWhatNeedsShaping() {
        var roboto = FONTS.text(Face.REGULAR);

        assertThat(roboto.plainAdvance('a')).isPositive();
        assertThat(roboto.plainAdvance('\u0301')).isNaN();
        assertThat(roboto.plainAdvance('א')).isNaN();
        assertThat(roboto.plainAdvance('\u00AD')).isNaN();
        assertThat(roboto.plainAdvance('\u4E00')).isNaN();
    }
}
