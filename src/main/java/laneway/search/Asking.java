// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.Card;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Asks cards whether they are what a query means.
final class Asking {
    /// What belongs to a card itself, the most likely first.
    private static final List<Field> OWN =
            List.of(
                    Field.TOUCHPOINT,
                    Field.TAG,
                    Field.NOTES,
                    Field.EVIDENCE,
                    Field.TEAM,
                    Field.CHANNEL);

    /// Where it lies: that adds to its own words, but does not stand for them, or the name of a
    /// stage would find everything in it.
    private static final List<Field> AROUND = List.of(Field.STAGE, Field.STEP, Field.LANE);

    private static final Set<Field> SHARED =
            EnumSet.of(
                    Field.TOUCHPOINT,
                    Field.TAG,
                    Field.TEAM,
                    Field.CHANNEL,
                    Field.STAGE,
                    Field.STEP,
                    Field.LANE);

    private final Query query;
    private final CardTexts texts;

    Asking(Query query, CardTexts texts) {
        this.query = query;
        this.texts = texts;
    }

    boolean means(Card card) {
        var text = Folding.fold(card.text());
        boolean wordsAsked = false;
        boolean ownWord = false;
        for (Term term : query.terms()) {
            if (term instanceof Term.Words words && !words.excluded()) {
                boolean own = says(card, text, words.text());
                wordsAsked = true;
                ownWord |= own;
                if (!own && !liesIn(card, words.text())) {
                    return false;
                }
            } else if (holds(card, text, term) == term.excluded()) {
                return false;
            }
        }
        return ownWord || !wordsAsked;
    }

    private boolean holds(Card card, String text, Term term) {
        return switch (term) {
            case Term.Words words -> says(card, text, words.text());
            case Term.In in -> holds(card, text, in);
            case Term.Count number -> holds(card, number);
        };
    }

    private boolean holds(Card card, String text, Term.In in) {
        return switch (in.field()) {
            case TEXT -> in.text().isEmpty() ? !text.isBlank() : text.contains(in.text());
            case KIND -> in.text().isEmpty() || Field.names(card.kind(), in.text());
            case MOMENT ->
                    in.text().isEmpty()
                            ? !card.moments().isEmpty()
                            : card.moments().stream()
                                    .anyMatch(moment -> Field.names(moment, in.text()));
            case SENTIMENT -> card.sentiment() != null;
            case VOTES -> card.votes() > 0;
            case EVIDENCE -> isEvidenced(card, in.text());
            case NOTES, TAG, TOUCHPOINT, CHANNEL, TEAM, STAGE, STEP, LANE ->
                    contains(card, in.field(), in.text());
        };
    }

    private boolean isEvidenced(Card card, String value) {
        var certainty = card.evidence().certainty();
        if (value.isEmpty()) {
            return certainty != null || !card.evidence().sources().isEmpty();
        }
        return (certainty != null && Field.names(certainty, value))
                || contains(card, Field.EVIDENCE, value);
    }

    private static boolean holds(Card card, Term.Count number) {
        var sentiment = card.sentiment();
        if (number.field() == Field.SENTIMENT) {
            return sentiment != null && number.comparison().holds(sentiment, number.value());
        }
        return number.comparison().holds(card.votes(), number.value());
    }

    private boolean says(Card card, String text, String words) {
        if (text.contains(words)) {
            return true;
        }
        if (saysNoMore(card)) {
            return false;
        }
        for (Field field : OWN) {
            if (contains(card, field, words)) {
                return true;
            }
        }
        return false;
    }

    /// Most cards have nothing but a text, and most of the time goes into those.
    private static boolean saysNoMore(Card card) {
        return card.touchpoint() == null
                && card.tags().isEmpty()
                && card.notes().isEmpty()
                && card.evidence().sources().isEmpty();
    }

    private boolean liesIn(Card card, String words) {
        return AROUND.stream().anyMatch(field -> contains(card, field, words));
    }

    /// Whether a field contains a value; for an empty value, whether it says anything.
    private boolean contains(Card card, Field field, String value) {
        for (String said : texts.texts(card, field)) {
            if (said.isEmpty()) {
                continue;
            }
            var folded = SHARED.contains(field) ? texts.folded(said) : Folding.fold(said);
            if (folded.contains(value)) {
                return true;
            }
        }
        return false;
    }
}
