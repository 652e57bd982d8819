// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.assertRefused;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.Moment;
import laneway.model.Tray;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class MergeAndSplitTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId SECOND = new CardId("card-2");
    private static final CardId THIRD = new CardId("card-3");

    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withLane("Pains")
                    .withCard("A", "Pains", "Cannot find the price")
                    .withCard("A", "Pains", "cannot find the price ")
                    .withCard("B", "Pains", "Price differs on the bill");
    private final JourneyMap map = builder.build();
    private final Cell cell = builder.cell("A", "Pains");

    private static <V> JourneyMap set(
            JourneyMap map, CardId card, laneway.model.Property<Card, V> property, V value) {
        return apply(map, SetProperty.of(card, property, value));
    }

    private static Card card(JourneyMap map, CardId id) {
        return map.card(id).orElseThrow();
    }

    @Test
    void theFirstOfMergedCardsHoldsWhatAllOfThemSaid() {
        var full = set(map, FIRST, Card.TAGS, List.of("billing"));
        full = set(full, SECOND, Card.TAGS, List.of("shop", "billing"));
        full = set(full, SECOND, Card.VOTES, 3);
        full = set(full, THIRD, Card.VOTES, 2);
        full = set(full, THIRD, Card.NOTES, "said twice");
        full = set(full, THIRD, Card.MOMENTS, Set.of(Moment.FRICTION));
        full = apply(full, SetProperty.of(SECOND, Card.SENTIMENT, -2));
        full = apply(full, SetProperty.of(THIRD, Card.SENTIMENT, -1));
        var merged = apply(full, new MergeCards(List.of(THIRD, FIRST, SECOND)));
        assertThat(merged.cards()).hasSize(1);
        var one = card(merged, FIRST);
        assertThat(one.text()).isEqualTo("Cannot find the price\nPrice differs on the bill");
        assertThat(one.notes()).isEqualTo("said twice");
        assertThat(one.tags()).containsExactly("billing", "shop");
        assertThat(one.votes()).isEqualTo(5);
        assertThat(one.moments()).containsExactly(Moment.FRICTION);
        assertThat(one.sentiment()).isEqualTo(-1);
        assertThat(one.cell()).isEqualTo(cell);
    }

    @Test
    void linksOfMergedCardsLeadToTheOneThatStays() {
        var linked =
                builder.withCard("B", "Pains", "Another")
                        .with(
                                new Link(new LinkId("among"), FIRST, SECOND, ""),
                                new Link(new LinkId("in"), new CardId("card-4"), SECOND, "causes"),
                                new Link(new LinkId("in-too"), new CardId("card-4"), FIRST, ""),
                                new Link(new LinkId("out"), SECOND, THIRD, ""))
                        .build();
        var merged = apply(linked, new MergeCards(List.of(FIRST, SECOND)));
        assertThat(merged.links())
                .extracting(link -> link.from().value() + " " + link.to().value())
                .containsExactlyInAnyOrder("card-4 card-1", "card-1 card-3");
    }

    @Test
    void oneCardIsNothingToMergeAndALockedLaneKeepsItsCards() {
        assertNothing(map, new MergeCards(List.of(FIRST)));
        assertNothing(map, new MergeCards(List.of(FIRST, new CardId("gone"))));
        var lane = map.lanes().getFirst().id();
        var locked = apply(map, SetProperty.of(lane, Lane.LOCKED, true));
        assertRefused(locked, new MergeCards(List.of(FIRST, SECOND)), Result.Reason.LANE_LOCKED);
    }

    @Test
    void everyLineOfASplitCardBecomesACardBehindIt() {
        var full = set(map, FIRST, Card.TEXT, "Search\n\n  Compare \nAsk");
        full = set(full, FIRST, Card.TAGS, List.of("shop"));
        full = set(full, FIRST, Card.VOTES, 4);
        full = set(full, FIRST, Card.NOTES, "from the interviews");
        var split = apply(full, SplitCard.of(card(full, FIRST)));
        var cards = split.cardsIn(cell);
        assertThat(cards)
                .extracting(Card::text)
                .containsExactly("Search", "Compare", "Ask", "cannot find the price ");
        assertThat(cards.subList(0, 3)).allMatch(card -> card.tags().equals(List.of("shop")));
        assertThat(cards).extracting(Card::votes).containsExactly(4, 0, 0, 0);
        assertThat(cards.get(1).notes()).isEmpty();
    }

    @Test
    void linesThatCameSinceStayOnTheFirstCard() {
        var two = set(map, FIRST, Card.TEXT, "Search\nCompare");
        var edit = SplitCard.of(card(two, FIRST));
        var four = set(two, FIRST, Card.TEXT, "Search\nCompare\nAsk\nBuy");
        assertThat(apply(four, edit).cardsIn(cell))
                .extracting(Card::text)
                .containsExactly("Search\nAsk\nBuy", "Compare", "cannot find the price ");
        assertNothing(map, edit);
        assertThat(SplitCard.of(card(map, FIRST)).pieces()).isEmpty();
    }

    @Test
    void aDuplicateOfALaneHasItsCardsInTheSameColumns() {
        var lane = map.lanes().getFirst();
        var edit = DuplicateLane.of(map, lane.id(), "Pains again");
        var locked = apply(map, SetProperty.of(lane.id(), Lane.LOCKED, true));
        var doubled = apply(locked, edit);
        assertThat(doubled.lanes()).extracting(Lane::name).containsExactly("Pains", "Pains again");
        assertThat(doubled.lane(edit.copy()).orElseThrow().locked()).isFalse();
        for (var step : doubled.steps()) {
            assertThat(texts(doubled, new Cell(step.id(), edit.copy())))
                    .isEqualTo(texts(doubled, new Cell(step.id(), lane.id())));
        }
        assertRefused(map, DuplicateLane.of(map, new LaneId("gone"), "x"), Result.Reason.PART_GONE);
    }

    private static List<String> texts(JourneyMap map, Cell in) {
        return map.cardsIn(in).stream().map(Card::text).toList();
    }

    @Test
    void aDuplicateOfAStageLeavesWhatIsParkedAlone() {
        var parked = apply(map, new Park.Cards(List.of(FIRST), "Parked"));
        var stage = parked.stages().getFirst().id();
        var doubled = apply(parked, DuplicateStage.of(parked, stage, "Again"));
        assertThat(Tray.cards(doubled)).extracting(Card::id).containsExactly(FIRST);
    }

    @Test
    void aDuplicateOfAStageComesBehindItWithStepsCardsAndTheirLinks() {
        var full =
                aMap().withStage("Try", "Register", "Use")
                        .withStage("Pay")
                        .withLane("Actions")
                        .withCard("Register", "Actions", "Fills in the form")
                        .withCard("Use", "Actions", "Opens the door")
                        .withCard("Pay", "Actions", "Pays")
                        .with(
                                new Link(new LinkId("inside"), FIRST, SECOND, "then"),
                                new Link(new LinkId("outside"), SECOND, THIRD, ""))
                        .build();
        var steps = full.stepsOf(full.stages().getFirst().id());
        full = apply(full, SetProperty.of(FIRST, Card.SPAN_TO, steps.getLast().id()));
        full = apply(full, SetProperty.of(SECOND, Card.SPAN_TO, full.steps().getLast().id()));
        var edit = DuplicateStage.of(full, full.stages().getFirst().id(), "Try again");
        var doubled = apply(full, edit);
        assertThat(doubled.stages())
                .extracting(stage -> stage.name())
                .containsExactly("Try", "Try again", "Pay");
        var copies = doubled.stepsOf(edit.copy());
        assertThat(copies).extracting(step -> step.name()).containsExactly("Register", "Use");
        var lane = doubled.lanes().getFirst().id();
        var form = doubled.cardsIn(new Cell(copies.getFirst().id(), lane)).getFirst();
        assertThat(form.text()).isEqualTo("Fills in the form");
        assertThat(form.spanTo()).isEqualTo(copies.getLast().id());
        var door = doubled.cardsIn(new Cell(copies.getLast().id(), lane)).getFirst();
        assertThat(door.spanTo()).isNull();
        assertThat(doubled.links()).hasSize(3);
        assertThat(doubled.links())
                .anyMatch(link ->
                        link.from().equals(form.id())
                                && link.to().equals(door.id())
                                && link.label().equals("then"));
    }
}
