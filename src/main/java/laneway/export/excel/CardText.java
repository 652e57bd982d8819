// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.Styles.Align;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Moment;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// What a card says in its cell of the grid: its touchpoint, its text and, small, its marks.
///
/// @param title empty if the card has no touchpoint
record CardText(String title, String body, String marks) {
    static CardText of(JourneyMap map, Card card, LaneKind lane) {
        String title = map.touchpoint(card.touchpoint()).map(t -> t.name()).orElse("");
        return new CardText(
                title.strip(), card.text().strip(), String.join(" · ", marksOf(card, lane)));
    }

    /// All of it, line after line.
    String joined() {
        var parts = new ArrayList<String>();
        for (String part : List.of(title, body, marks)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("\n", parts);
    }

    /// Whether all of it looks the same.
    boolean isPlain() {
        return title.isEmpty() && marks.isEmpty();
    }

    /// On which side it begins.
    Align align() {
        var said = joined();
        boolean bidi = Bidi.requiresBidi(said.toCharArray(), 0, said.length());
        return bidi && !new Bidi(said, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? Align.MIDDLE_RIGHT
                : Align.MIDDLE_LEFT;
    }

    private static List<String> marksOf(Card card, LaneKind lane) {
        var marks = new ArrayList<String>();
        if (isWorthSaying(card.kind(), lane)) {
            marks.add(Words.of(card.kind()));
        }
        for (Moment moment : card.moments()) {
            marks.add(Words.of(moment));
        }
        var sentiment = card.sentiment();
        if (sentiment != null) {
            marks.add(Words.of("word.sentiment", Sentiment.signed(sentiment)));
        }
        var certainty = card.evidence().certainty();
        if (certainty != null) {
            marks.add(Words.of(certainty));
        }
        if (card.votes() > 0) {
            marks.add(Words.of("word.votes", card.votes()));
        }
        for (String tag : card.tags()) {
            marks.add("#" + tag);
        }
        return marks;
    }

    /// What a card is need not be said where its lane says it, nor of what is merely noted or done.
    private static boolean isWorthSaying(CardKind kind, LaneKind lane) {
        return switch (kind) {
            case NOTE, ACTION, IMAGE -> false;
            case PAIN -> true;
            case NEED -> lane != LaneKind.NEEDS;
            case OPPORTUNITY -> lane != LaneKind.OPPORTUNITIES;
            case QUOTE -> lane != LaneKind.QUOTES;
        };
    }
}
