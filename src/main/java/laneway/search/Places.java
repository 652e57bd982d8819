// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.Card;
import laneway.model.Touchpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Says where on a card stands what a query means.
final class Places {
    /// What is not written on a card's face in letters that could be marked.
    private static final List<Field> BESIDE =
            List.of(Field.NOTES, Field.TAG, Field.EVIDENCE, Field.TEAM, Field.CHANNEL);

    private final CardTexts texts;
    private final Map<Field, List<String>> words = new EnumMap<>(Field.class);

    Places(Query query, CardTexts texts) {
        this.texts = texts;
        for (Field field : Field.values()) {
            words.put(field, words(query, field));
        }
    }

    Found.Match of(Card card) {
        var name = texts.touchpoint(card).map(Touchpoint::name).orElse("");
        var mentions = new ArrayList<Found.Mention>();
        for (Field field : BESIDE) {
            if (words(field).isEmpty()) {
                continue;
            }
            for (String text : texts.texts(card, field)) {
                var spans = spans(text, words(field));
                if (!spans.isEmpty()) {
                    mentions.add(new Found.Mention(field, text, spans));
                }
            }
        }
        return new Found.Match(
                card.id(),
                spans(card.text(), words(Field.TEXT)),
                spans(name, words(Field.TOUCHPOINT)),
                mentions);
    }

    private List<String> words(Field field) {
        return words.getOrDefault(field, List.of());
    }

    /// What is looked for in a field.
    private static List<String> words(Query query, Field field) {
        var words = new ArrayList<String>();
        for (Term term : query.terms()) {
            switch (term) {
                case Term.Words(String text, boolean excluded) when !excluded -> words.add(text);
                case Term.In(Field in, String text, boolean excluded)
                        when !excluded && in == field && !text.isEmpty() ->
                        words.add(text);
                case Term.Words _, Term.In _, Term.Count _ -> {}
            }
        }
        return words;
    }

    /// Where words stand in a text, in order and without overlaps.
    static List<Span> spans(String original, List<String> words) {
        if (words.isEmpty() || original.isEmpty()) {
            return List.of();
        }
        var folded = Folded.of(original);
        var spans = new ArrayList<Span>();
        for (String word : words) {
            for (int at = folded.text().indexOf(word); at >= 0; ) {
                spans.add(folded.original(at, at + word.length()));
                at = folded.text().indexOf(word, at + word.length());
            }
        }
        return spans.size() < 2 ? spans : joined(spans);
    }

    private static List<Span> joined(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        var joined = new ArrayList<Span>();
        for (Span span : spans) {
            if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
