// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is remembered of the spelling as properties and back.
final class SpellingText {
    private static final String DICTIONARY = "spelling.dictionary";
    private static final String WORDS = "spelling.words";

    private SpellingText() {}

    static void write(Spelling spelling, Properties properties) {
        spelling.dictionary().ifPresent(name -> properties.setProperty(DICTIONARY, name));
        properties.setProperty(WORDS, String.join(" ", new TreeSet<>(spelling.words())));
    }

    static Spelling read(Properties properties) {
        Set<String> words =
                Stream.of(properties.getProperty(WORDS, "").split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
        return new Spelling(Optional.ofNullable(properties.getProperty(DICTIONARY)), words);
    }
}
