// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.MapBuilder;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.paint.Highlights;
import laneway.search.Query;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindingTest {
    private JourneyMap map = MapBuilder.aSmallMap().build();

    private Finding look(String query) {
        return Finding.look(map, Query.of(query), null);
    }

    private CardId card(String text) {
        return map.cards().stream()
                .filter(card -> card.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void onesGoesToCardsInTheOrderOfTheBoardAndThenToHeadings() {
        var finding = look("a");
        assertThat(finding.places().subList(0, 4))
                .containsExactly(
                        card("Reads reviews"),
                        card("Asks a colleague"),
                        card("Finds no sample data"),
                        card("Wants one bill for all teams"));
        assertThat(finding.places().subList(4, finding.places().size()))
                .isEqualTo(finding.found().headings())
                .isNotEmpty();
    }

    @Test
    void whatIsBesideTheBoardComesLastAndIsToldFromWhatIsOnIt() {
        var goal =
                new Goal(new GoalId("goal-1"), Rank.FIRST, map.stages().getFirst().id(), "A bill");
        map = map.with(goal);
        var finding = look("bill");
        var card = card("Wants one bill for all teams");
        assertThat(finding.places()).containsExactly(card, goal.id());
        assertThat(finding.isOnBoard(card)).isTrue();
        assertThat(finding.isOnBoard(goal.id())).isFalse();
    }

    @Test
    void theBoardIsToldWhichCardsAndWhichWords() {
        var finding = look("bill");
        assertThat(finding.lit()).containsOnlyKeys(card("Wants one bill for all teams"));
        assertThat(finding.lit().values().iterator().next().text())
                .containsExactly(new Highlights.Stretch(10, 14));
    }

    @Test
    void theNearestPlaceIsTheFirstFromWhereSomebodyWas() {
        var from = card("Asks a colleague");
        assertThat(Finding.look(map, Query.of("a"), from).nearest()).isEqualTo(1);
        assertThat(Finding.look(map, Query.of("sample"), from).nearest()).isZero();
        assertThat(Finding.look(map, Query.of("reviews"), from).nearest()).isZero();
    }

    @Test
    void theListNamesEachStageOnceAboveWhatIsInIt() {
        var lines = MatchLine.of(look("a -kind:need"));
        assertThat(lines)
                .filteredOn(MatchLine.Group.class::isInstance)
                .containsExactly(new MatchLine.Group("Discover"), new MatchLine.Group("Try"));
    }

    private Replacing replacing(String query, String words, boolean inNotes) {
        return Replacing.of(map, look(query).found().cards(), words, inNotes);
    }

    private JourneyMap after(Replacing replacing) {
        return ((Result.Edited) replacing.edit().orElseThrow().applyTo(map)).map();
    }

    private List<String> texts(JourneyMap of) {
        return of.cardsInOrder().map(Card::text).toList();
    }

    @Test
    void everyPlaceIsReplacedAndTheRestStays() {
        var replacing = replacing("re", "<>", false);
        assertThat(replacing.times()).isEqualTo(2);
        assertThat(texts(after(replacing)))
                .containsExactly(
                        "<>ads <>views",
                        "Asks a colleague",
                        "Finds no sample data",
                        "Wants one bill for all teams");
    }

    @Test
    void notesAreReplacedByChoiceOnly() {
        var id = card("Asks a colleague");
        map = map.with(Card.NOTES.with(map.card(id).orElseThrow(), "A colleague said so"));
        assertThat(replacing("said", "wrote", false).edit()).isEmpty();
        assertThat(after(replacing("said", "wrote", true)).card(id).orElseThrow().notes())
                .isEqualTo("A colleague wrote so");
        assertThat(after(replacing("colleague", "friend", true)).card(id).orElseThrow().notes())
                .isEqualTo("A friend said so");
    }

    @Test
    void cardsInLockedLanesStayAsTheyAre() {
        map = map.with(Lane.LOCKED.with(map.lanes().getFirst(), true));
        var replacing = replacing("a", "_", false);
        assertThat(texts(after(replacing))).startsWith("Reads reviews", "Asks a colleague");
        assertThat(replacing.times()).isEqualTo(6);
    }

    @Test
    void cardsInLockedStagesStayAsTheyAreAndTheOthersAreReplaced() {
        map = map.with(Stage.LOCKED.with(map.stages().getFirst(), true));
        var replaced = texts(after(replacing("a", "_", false)));
        assertThat(replaced).contains("Reads reviews").contains("W_nts one bill for _ll te_ms");
    }

    @Test
    void fieldsAloneLeaveNothingToReplace() {
        assertThat(replacing("kind:need", "x", true).edit()).isEmpty();
    }
}
