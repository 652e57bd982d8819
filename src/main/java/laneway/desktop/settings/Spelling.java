// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How the spelling of what is written is checked.
///
/// @param dictionary the name of the chosen one; none while the user has not chosen, [#OFF] where
///   nothing is to be checked
/// @param words that the user took as right
public record Spelling(Optional<String> dictionary, Set<String> words) {
    public static final String OFF = "off";

    /// What holds before anything was remembered.
    public static final Spelling FIRST = new Spelling(Optional.empty(), Set.of());

    public Spelling {
        words = Set.copyOf(words);
    }

    /// Another dictionary, or [#OFF].
    public Spelling with(String chosen) {
        return new Spelling(Optional.of(chosen), words);
    }

    /// One more word is right.
    public Spelling withWord(String word) {
        var more = new TreeSet<>(words);
        more.add(word);
        return new Spelling(dictionary, more);
    }
}
