// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Rating;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class NeedTest {
    private static final String LANE = "Needs and pains";

    private static JourneyMap map(Fit... fits) {
        return MapBuilder.aSmallMap()
                .withTouchpoint("Portal")
                .withCard("Discover", LANE, CardKind.NEED, "Find a price")
                .withCard("Discover", LANE, CardKind.NEED, "Reach somebody")
                .withCard("Pay", LANE, CardKind.PAIN, "Reach somebody!")
                .withCard("Pay", LANE, CardKind.NEED, "Pay by invoice")
                .with(fits)
                .build();
    }

    private static CardId card(String text) {
        return map().cardsOnBoard()
                .filter(card -> card.text().equals(text))
                .map(Card::id)
                .findFirst()
                .orElseThrow();
    }

    private static Fit fit(String text, int... values) {
        var ratings = new ArrayList<Rating>();
        for (int value : values) {
            ratings.add(new Rating("rater " + ratings.size(), value));
        }
        var portal = map().touchpoints().getFirst().id();
        return new Fit(
                new FitId("fit-" + text.replace(' ', '-')),
                card(text),
                portal,
                ratings,
                Set.of(),
                "");
    }

    private static List<String> read(JourneyMap map) {
        return Need.of(map).stream()
                .filter(need -> !need.card().text().equals("Nobody calls back"))
                .map(need -> need.card().text() + ": " + need.state())
                .toList();
    }

    @Test
    void mismatchesLeadAndWhatIsServedComesLast() {
        var map = map(fit("Pay by invoice", 1, 2), fit("Reach somebody", 5, 4));
        assertThat(read(map))
                .containsSubsequence(
                        "Pay by invoice: MISMATCH",
                        "Find a price: UNSERVED",
                        "Reach somebody!: ELSEWHERE",
                        "Reach somebody: SERVED");
    }

    @Test
    void ratersWhoDoNotSeeTheSameStandOut() {
        var map = map(fit("Find a price", 5, 2), fit("Pay by invoice"));
        assertThat(read(map)).contains("Find a price: DISAGREEMENT", "Pay by invoice: UNRATED");
    }

    @Test
    void needsOfAStageThatIsOffAreNotAsked() {
        var map = map();
        var pay = map.stages().getLast();
        assertThat(read(map.with(Stage.ON.with(pay, false))))
                .noneMatch(line -> line.startsWith("Pay by invoice"));
    }
}
