// SPDX-License-Identifier: Apache-2.0
package laneway.spelling;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.text.BreakIterator;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Knows how the words of a language are written; for one thread.
public final class Speller {
    private static final int MOST_SUGGESTIONS = 6;
    private static final long SUGGESTING_MILLIS = 250;
    private static final int MOST_KNOWN = 20_000;

    /// A stretch of a text, in characters.
    public record Span(int start, int end) {
        /// Whether a place between two characters lies in it or at its edge.
        public boolean touches(int place) {
            return start <= place && place <= end;
        }
    }

    private final Hunspell hunspell;
    private final Locale locale;
    private final Set<String> own;
    private final Map<String, Boolean> known = new HashMap<>();

    private Speller(Dictionary dictionary, Locale locale, Collection<String> own) {
        hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
        this.locale = locale;
        this.own = new HashSet<>(own);
    }

    /// Reads a dictionary, which takes a moment.
    ///
    /// @param own words that are right although the dictionary does not have them
    /// @throws IOException where the files cannot be read, or are not of this kind
    public static Speller of(WordList list, Collection<String> own) throws IOException {
        try (var affixes = Files.newInputStream(list.affixes());
                var words = Files.newInputStream(list.words())) {
            var read = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            return new Speller(read, list.locale(), own);
        } catch (ParseException e) {
            throw new IOException(list.name() + " is no dictionary", e);
        } catch (RuntimeException e) {
            // the reader does not check everything that a file may have
            throw new IOException(list.name() + " cannot be understood", e);
        }
    }

    /// The words of a text that are not written so. Addresses, abbreviations and what has digits in
    /// it are nobody's business.
    public List<Span> misspelled(String written) {
        // dictionaries have the plain apostrophe, which is also the one that words are held by
        var text = written.replace('’', '\'');
        var spans = new ArrayList<Span>();
        var words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (isWord(text, start, end) && !isRight(text.substring(start, end))) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    private static boolean isWord(String text, int start, int end) {
        var word = text.substring(start, end);
        boolean letters =
                word.codePoints().allMatch(c -> Character.isLetter(c) || isInWord(c))
                        && word.codePoints().anyMatch(Character::isLetter);
        boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
        return letters && !abbreviation && !isInAddress(text, start, end);
    }

    private static boolean isInWord(int c) {
        return c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInAddress(String text, int start, int end) {
        int from = start;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        var around = text.substring(from, to);
        int dot = around.indexOf('.', 1);
        return around.contains("@")
                || around.contains("://")
                || around.contains("_")
                || (dot > 0
                        && dot < around.length() - 1
                        && Character.isLetterOrDigit(around.charAt(dot + 1)));
    }

    private boolean isRight(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, asked -> own.contains(asked) || hunspell.spell(asked));
    }

    /// What somebody may have meant, the likeliest first.
    public List<String> suggestions(String word) {
        return hunspell.suggest(word.replace('’', '\''), SUGGESTING_MILLIS).stream()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /// Takes a word as right from now on.
    public void accept(String word) {
        var plain = word.replace('’', '\'');
        own.add(plain);
        known.remove(plain);
    }
}
