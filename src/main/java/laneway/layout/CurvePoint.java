// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.StepId;

import java.util.List;

/// A point of an emotional curve.
///
/// @param x where it is on the board
/// @param value how the customer feels, -2 to +2
/// @param cards that it stands for, in order; at least one
public record CurvePoint(StepId step, double x, double value, List<Card> cards) {
    public CurvePoint {
        cards = List.copyOf(cards);
    }

    /// The point of several cards: their mean.
    static CurvePoint mean(StepId step, double x, List<Card> scored) {
        double sum = 0;
        for (Card card : scored) {
            sum += sentimentOf(card);
        }
        return new CurvePoint(step, x, sum / scored.size(), scored);
    }

    static int sentimentOf(Card card) {
        Integer sentiment = card.sentiment();
        if (sentiment == null) {
            throw new IllegalArgumentException("nobody said how it feels: " + card.id());
        }
        return sentiment;
    }
}
