// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.JourneyMap;
import laneway.model.Source;
import laneway.model.StageId;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How much of a stage rests on something.
///
/// @param cards all that claim something: actions, needs, pains, quotes
/// @param validated those that are validated
/// @param assumptions those that are assumptions
/// @param sources the different sources they name
public record Support(StageId stage, int cards, int validated, int assumptions, int sources) {
    private static final Set<CardKind> CLAIMS =
            EnumSet.of(CardKind.ACTION, CardKind.NEED, CardKind.PAIN, CardKind.QUOTE);

    /// By stage, in order; stages that are off are left out.
    public static List<Support> of(JourneyMap map) {
        return of(Reading.of(map));
    }

    static List<Support> of(Reading map) {
        return map.stages().stream().map(stage -> of(map, stage.id())).toList();
    }

    private static Support of(Reading map, StageId stage) {
        int cards = 0;
        int validated = 0;
        int assumptions = 0;
        var sources = new HashSet<String>();
        for (Card card : map.cardsIn(stage)) {
            if (CLAIMS.contains(card.kind())) {
                cards++;
                validated += card.evidence().certainty() == Certainty.VALIDATED ? 1 : 0;
                assumptions += card.evidence().certainty() == Certainty.ASSUMPTION ? 1 : 0;
            }
            card.evidence().sources().forEach(source -> sources.add(nameOf(source)));
        }
        return new Support(stage, cards, validated, assumptions, sources.size());
    }

    /// People and documents count once, however often they are quoted.
    private static String nameOf(Source source) {
        return Stream.of(source.participant(), source.link(), source.quote())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The share of the cards that is validated, 0 to 1; 0 where there is no card.
    public double share() {
        return cards == 0 ? 0 : (double) validated / cards;
    }
}
