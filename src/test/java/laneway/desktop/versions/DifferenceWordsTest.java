// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class DifferenceWordsTest {
    private final JourneyMap map = aSmallMap().withCards("Pay", "Actions", 3).build();
    private final List<Card> cards = map.cardsInOrder().toList();

    private Card card(int number) {
        return cards.get(number);
    }

    @Test
    void nothingIsSaidOfEqualMaps() {
        assertThat(DifferenceWords.between(map, map)).isEmpty();
    }

    @Test
    void cardsAreCountedByWhatBecameOfThem() {
        var before = map.with(List.of(), List.of(card(6).id()));
        var now =
                map.with(
                        List.of(
                                Card.TEXT.with(card(0), "Rewritten"),
                                Card.VOTES.with(Card.TEXT.with(card(1), "Rewritten"), 3),
                                Card.PLACE.with(card(2), card(3).place()),
                                Card.VOTES.with(card(4), 7)),
                        List.of(card(5).id()));
        assertThat(DifferenceWords.between(before, now))
                .containsExactly("Cards: 1 added, 1 deleted, 2 rewritten, 1 moved, 1 changed");
    }

    @Test
    void whatHasANameIsCalledByItsOldAndItsNewOne() {
        var now = map.with(Stage.NAME.with(map.stages().getLast(), "Buy"));
        assertThat(DifferenceWords.between(map, now)).containsExactly("Stages: “Pay” is now “Buy”");
    }

    @Test
    void namesAreOnlyListedAsLongAsTheyCanBeRead() {
        var before = aSmallMap().withStage("Stay").withStage("Leave").build();
        var renamed = new ArrayList<Part>();
        before.stages().forEach(stage -> renamed.add(Stage.NAME.with(stage, stage.name() + "!")));
        assertThat(DifferenceWords.between(before, before.with(renamed, List.of())))
                .singleElement()
                .asString()
                .startsWith("Stages: “Discover” is now “Discover!”, ")
                .endsWith(", 2 more renamed");
    }

    @Test
    void theMapsOwnDescriptionIsNamedFieldByField() {
        var about = About.PURPOSE.with(About.TITLE.with(map.about(), "New"), "To learn");
        assertThat(DifferenceWords.between(map, map.with(about)))
                .containsExactly("Title: “A map for tests” is now “New”", "About the map: Purpose");
    }
}
