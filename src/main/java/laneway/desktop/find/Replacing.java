// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import laneway.edit.Locks;
import laneway.edit.ReplaceTexts;
import laneway.edit.ReplaceTexts.Texts;
import laneway.model.JourneyMap;
import laneway.search.Field;
import laneway.search.Found;
import laneway.search.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts other words where those stand that were found.
///
/// @param edit empty where there is nothing to replace
/// @param times how often they stood there
public record Replacing(Optional<ReplaceTexts> edit, int times) {

    /// What it takes to replace them on some cards; locked cards stay as they are.
    ///
    /// @param inNotes whether in the notes too
    public static Replacing of(
            JourneyMap map, List<Found.Match> matches, String words, boolean inNotes) {
        var all = new ArrayList<Texts>();
        int times = 0;
        for (var match : matches) {
            var card = map.card(match.card());
            if (card.isEmpty() || Locks.of(map, card.get().cell()).isPresent()) {
                continue;
            }
            var noted = inNotes ? inNotes(match) : List.<Span>of();
            int here = match.inText().size() + noted.size();
            if (here > 0) {
                times += here;
                all.add(
                        new Texts(
                                match.card(),
                                replaced(card.get().text(), match.inText(), words),
                                replaced(card.get().notes(), noted, words)));
            }
        }
        return new Replacing(
                all.isEmpty() ? Optional.empty() : Optional.of(new ReplaceTexts(all)), times);
    }

    private static List<Span> inNotes(Found.Match match) {
        return match.elsewhere().stream()
                .filter(mention -> mention.where() == Field.NOTES)
                .flatMap(mention -> mention.spans().stream())
                .toList();
    }

    private static String replaced(String text, List<Span> spans, String words) {
        var replaced = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            replaced.append(text, at, span.start()).append(words);
            at = span.end();
        }
        return replaced.append(text, at, text.length()).toString();
    }
}
