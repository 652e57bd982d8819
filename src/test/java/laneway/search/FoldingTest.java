// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Élan, elan",
        "STRASSE, straße",
        "İstanbul, istanbul",
        "Łódź, lodz",
        "Smørrebrød, smorrebrod",
        "ΟΔΟΣ, οδός",
        "ёлка, елка",
        "ﬁnance, finance",
        "Ｌａｎｅ, lane",
        "שָׁלוֹם, שלום",
        "مُحَمَّد, محمد",
        "أحمد, احمد",
        "مـــرحبا, مرحبا",
        "don’t, don't",
        "e‑mail, e-mail",
        "soft\u00adware, software",
        "½, 1/2",
    })
    void sameLettersAreTheSameWhateverTheirDress(String dressed, String plain) {
        assertThat(Folding.fold(dressed)).isEqualTo(Folding.fold(plain));
    }

    @ParameterizedTest
    @CsvSource({"ばす, はす", "कि, क", "กา, ก", "a, ä b", "price, prize"})
    void otherLettersStayOthers(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void anyWhiteSpaceIsOneSpace() {
        assertThat(Folding.fold("one\n\t two\u00a0three")).isEqualTo("one two three");
    }

    @Test
    void aKoreanSyllableIsFoundByItsBeginning() {
        assertThat(Folding.fold("한국")).startsWith(Folding.fold("하"));
    }

    @Test
    void aStretchLeadsBackToItsLettersWithTheirAccents() {
        var text = "die große Cafe\u0301-Straße";
        var folded = Folded.of(text);
        assertThat(original(folded, text, "gross")).isEqualTo("groß");
        assertThat(original(folded, text, "cafe")).isEqualTo("Cafe\u0301");
        assertThat(original(folded, text, "s")).isEqualTo("ß");
        assertThat(original(folded, text, "strasse")).isEqualTo("Straße");
    }

    private static String original(Folded folded, String text, String word) {
        int at = folded.text().indexOf(word);
        var span = folded.original(at, at + word.length());
        return text.substring(span.start(), span.end());
    }

    @Test
    void everyStretchOfAnyTextLeadsBackIntoIt() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.appendCodePoint(random.nextInt(0x20000));
            }
            var folded = Folded.of(text.toString());
            assertThat(folded.text()).isEqualTo(Folding.fold(text.toString()));
            for (int start = 0; start < folded.text().length(); start++) {
                var span = folded.original(start, start + 1);
                assertThat(span.start()).isBetween(0, span.end() - 1);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
