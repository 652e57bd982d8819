// SPDX-License-Identifier: Apache-2.0
package laneway.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/// The dictionaries that are installed.
public final class WordLists {
    private static final String WORDS = ".dic";
    private static final String AFFIXES = ".aff";

    private WordLists() {}

    /// Where systems keep dictionaries; folders that are not there do no harm.
    public static List<Path> usualFolders() {
        var home = Path.of(System.getProperty("user.home"));
        return List.of(
                home.resolve(".local/share/hunspell"),
                Path.of("/usr/share/hunspell"),
                Path.of("/usr/share/myspell"),
                Path.of("/usr/share/myspell/dicts"),
                home.resolve("Library/Spelling"),
                Path.of("/Library/Spelling"),
                home.resolve("AppData/Local/hunspell"));
    }

    /// The dictionaries in some folders by name; the first folder wins where several have one.
    public static List<WordList> in(List<Path> folders) {
        var found = new TreeMap<String, WordList>();
        for (Path folder : folders) {
            for (WordList list : in(folder)) {
                found.putIfAbsent(list.name(), list);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<WordList> in(Path folder) {
        var lists = new ArrayList<WordList>();
        try (var files = Files.newDirectoryStream(folder, "*" + WORDS)) {
            for (Path words : files) {
                var file = words.getFileName().toString();
                var name = file.substring(0, file.length() - WORDS.length());
                var affixes = words.resolveSibling(name + AFFIXES);
                if (!name.startsWith("hyph") && Files.isReadable(affixes)) {
                    lists.add(new WordList(name, affixes, words));
                }
            }
        } catch (IOException _) {
            // a folder that cannot be read has no dictionaries
            return List.of();
        }
        return lists;
    }

    /// The dictionary for a language: that of its region, else any of the language.
    public static Optional<WordList> best(List<WordList> lists, Locale wanted) {
        return lists.stream()
                .filter(list -> list.locale().getLanguage().equals(wanted.getLanguage()))
                .min(
                        Comparator.comparing((WordList list) ->
                                !list.locale().getCountry().equals(wanted.getCountry())));
    }
}
