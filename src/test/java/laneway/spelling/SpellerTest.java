// SPDX-License-Identifier: Apache-2.0
package laneway.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

final class SpellerTest {
    @TempDir private Path folder;
    private Speller speller;

    @BeforeEach
    void read() throws IOException {
        write("en_GB", "SET UTF-8\nTRY esianrt\nSFX S Y 1\nSFX S 0 s [^s]\n", "card/S", "don't");
        speller = Speller.of(list("en_GB"), List.of("Laneway"));
    }

    private void write(String name, String affixes, String... words) throws IOException {
        Files.writeString(folder.resolve(name + ".aff"), affixes);
        Files.writeString(
                folder.resolve(name + ".dic"), words.length + "\n" + String.join("\n", words));
    }

    private WordList list(String name) {
        return WordLists.in(List.of(folder)).stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> wrong(String text) {
        return speller.misspelled(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void wordsThatTheDictionaryHasInSomeFormAreRight() {
        assertThat(wrong("Cards, card: cardz don’t don't crad")).containsExactly("cardz", "crad");
    }

    @Test
    void addressesAbbreviationsAndNumbersAreLeftAlone() {
        assertThat(wrong("CRM v2 user@example.org www.example.org https://exmpl 3rd")).isEmpty();
    }

    @Test
    void ownWordsAreRight() {
        assertThat(wrong("Laneway foo")).containsExactly("foo");
        speller.accept("foo");
        assertThat(wrong("Laneway foo")).isEmpty();
    }

    @Test
    void whatWasMeantIsSuggested() {
        assertThat(speller.suggestions("crad")).contains("card");
    }

    @Test
    void theDictionaryOfTheRegionIsBestThenThatOfTheLanguage() throws IOException {
        write("en_US", "SET UTF-8\n", "card");
        write("fr", "SET UTF-8\n", "carte");
        Files.writeString(folder.resolve("hyph_en.dic"), "no affixes");
        var lists = WordLists.in(List.of(folder.resolve("nowhere"), folder));
        assertThat(lists).extracting(WordList::name).containsExactly("en_GB", "en_US", "fr");
        assertThat(WordLists.best(lists, Locale.US)).map(WordList::name).contains("en_US");
        assertThat(WordLists.best(lists, Locale.CANADA)).map(WordList::name).contains("en_GB");
        assertThat(WordLists.best(lists, Locale.FRANCE)).map(WordList::name).contains("fr");
        assertThat(WordLists.best(lists, Locale.JAPAN)).isEmpty();
    }

    @Test
    void whatIsNoDictionaryIsRefused() throws IOException {
        write("xx", "SFX A Y 3\nSFX A nonsense", "word/A");
        assertThatThrownBy(() -> Speller.of(list("xx"), List.of())).isInstanceOf(IOException.class);
    }
}
