// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.assertRefused;
import static laneway.edit.Applying.result;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Limits;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.StepId;
import laneway.model.TouchpointId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

final class CardEditsTest {
    private static final TouchpointId SPARE = new TouchpointId("spare");

    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withStage("C")
                    .withLane("Top")
                    .withLane("Low")
                    .withCards("A", "Top", 3)
                    .withCards("B", "Top", 1);
    private final JourneyMap map = builder.build();
    private final Cell cell = builder.cell("A", "Top");

    private static CardId card(int number) {
        return new CardId("card-" + number);
    }

    private static List<CardId> ids(JourneyMap map, Cell cell) {
        return map.cardsIn(cell).stream().map(Card::id).toList();
    }

    private static Edit add(Cell cell, int index) {
        return new AddCard(new CardId("new"), cell, index, CardKind.NOTE, "New", SPARE);
    }

    private static Image image(int number, int size) {
        var content = new byte[size];
        content[0] = (byte) number;
        var bytes = Bytes.of(content);
        return new Image(ImageId.of(bytes), "image/png", 1, 1, bytes);
    }

    @Test
    void aCardIsAddedAtItsIndexAndNothingElseChanges() {
        var edited = result(map, add(cell, 1));
        assertThat(ids(edited.map(), cell))
                .containsExactly(card(1), new CardId("new"), card(2), card(3));
        assertThat(edited.changes())
                .allSatisfy(change -> assertThat(change.part()).isEqualTo(new CardId("new")));
        assertThat(edited.label()).isEqualTo(Label.named("addCard", "New"));
    }

    @Test
    void anIndexBeyondTheEndIsTheEnd() {
        assertThat(ids(apply(map, add(cell, 99)), cell)).endsWith(new CardId("new"));
    }

    @Test
    void betweenEqualRanksACardStillLandsAtItsIndex() {
        var equal = new ArrayList<Part>();
        for (int i = 1; i <= 3; i++) {
            var place = Place.in(cell, Rank.FIRST);
            equal.add(Card.PLACE.with(map.card(card(i)).orElseThrow(), place));
        }
        var after = apply(map.with(equal, List.of()), add(cell, 1));
        assertThat(ids(after, cell)).containsExactly(card(1), new CardId("new"), card(2), card(3));
    }

    @Test
    void aCellThatIsGoneRefusesACard() {
        var nowhere = new Cell(new StepId("gone"), cell.lane());
        assertRefused(map, add(nowhere, 0), Result.Reason.PART_GONE);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var text = "x".repeat(Limits.TEXT + 1);
        var edit = new AddCard(new CardId("new"), cell, 0, CardKind.NOTE, text, SPARE);
        assertRefused(map, edit, Result.Reason.VALUE_NOT_ALLOWED);
    }

    @Test
    void aMapHoldsNoMoreThanItsLimitOfCards() {
        var many = new ArrayList<Part>();
        for (int i = map.cards().size(); i < Limits.CARDS; i++) {
            var place = Place.in(builder.cell("C", "Low"), Rank.FIRST);
            many.add(Card.of(new CardId("many-" + i), place, CardKind.NOTE, ""));
        }
        var full = map.with(many, List.of());
        assertRefused(full, add(cell, 0), Result.Reason.TOO_MANY_CARDS);
        assertThat(new DeleteCards(List.of(card(1))).applyTo(full))
                .isInstanceOf(Result.Edited.class);
    }

    @Test
    void cardsMoveTogetherInTheOrderOfTheBoard() {
        var landings = Landings.together(map, List.of(card(4), card(3), card(1)), cell, 1);
        var after = apply(map, new MoveCards(landings));
        assertThat(ids(after, cell)).containsExactly(card(2), card(1), card(3), card(4));
    }

    @Test
    void aMoveToWhereTheCardsLieChangesNothing() {
        var landings = Landings.together(map, List.of(card(2), card(3)), cell, 1);
        assertNothing(map, new MoveCards(landings));
    }

    @Test
    void aCardKeepsTheLengthOfItsSpanAsFarAsTheBoardGoes() {
        var first = builder.cell("A", "Low").step();
        var last = builder.cell("C", "Low").step();
        var spanning =
                apply(map, SetProperty.of(card(1), Card.SPAN_TO, builder.cell("B", "Low").step()));
        var moved = move(spanning, "B", "Low");
        assertThat(moved.card(card(1)).orElseThrow().spanTo()).isEqualTo(last);
        var atTheEnd = move(moved, "C", "Low");
        assertThat(atTheEnd.card(card(1)).orElseThrow().spanTo()).isNull();
        assertThat(first).isNotEqualTo(last);
    }

    private JourneyMap move(JourneyMap from, String stage, String lane) {
        var target = builder.cell(stage, lane);
        return apply(from, new MoveCards(Landings.together(from, List.of(card(1)), target, 0)));
    }

    @Test
    void aMoveOfACardThatIsGoneIsRefused() {
        var edit = new MoveCards(List.of(new Landing(cell, 0, List.of(new CardId("gone")))));
        assertRefused(map, edit, Result.Reason.PART_GONE);
    }

    @Test
    void aLockedLaneRefusesEveryEditOfItsCards() {
        var low = builder.cell("A", "Low");
        var locked = apply(map, SetProperty.of(new LaneId("lane-1"), Lane.LOCKED, true));
        var out = new MoveCards(Landings.together(locked, List.of(card(1)), low, 0));
        for (Edit edit :
                List.of(
                        add(cell, 0),
                        out,
                        new DeleteCards(List.of(card(1))),
                        WriteCard.written(card(1), "Other"),
                        SetProperty.of(card(1), Card.VOTES, 3),
                        new DeletePart(new LaneId("lane-1")))) {
            assertRefused(locked, edit, Result.Reason.LANE_LOCKED);
        }
        assertThat(apply(locked, SetProperty.of(new LaneId("lane-1"), Lane.LOCKED, false)))
                .isEqualTo(map);
    }

    @Test
    void deletedCardsTakeTheirLinksAlong() {
        var link = new Link(new LinkId("link"), card(1), card(4), "leads to");
        var linked = apply(map, new AddPart(link));
        var after = apply(linked, new DeleteCards(List.of(card(4), card(2))));
        assertThat(after.links()).isEmpty();
        assertThat(after.cards()).hasSize(2);
    }

    @Test
    void aLinkToACardThatIsGoneIsRefused() {
        var link = new Link(new LinkId("link"), card(1), new CardId("gone"), "");
        assertRefused(map, new AddPart(link), Result.Reason.PART_GONE);
    }

    @Test
    void anImageGoesWithTheLastCardThatShowsIt() {
        var picture = image(1, 10);
        var one = new AddImageCards.Entry(new CardId("i-1"), picture);
        var two = new AddImageCards.Entry(new CardId("i-2"), picture);
        var shown = apply(map, new AddImageCards(cell, 0, List.of(one, two)));
        assertThat(shown.images()).containsExactly(picture);
        var once = apply(shown, new DeleteCards(List.of(one.card())));
        assertThat(once.images()).containsExactly(picture);
        assertThat(apply(once, new DeleteCards(List.of(two.card()))).images()).isEmpty();
        assertThat(apply(once, new ShowImage(two.card(), image(2, 10))).images())
                .containsExactly(image(2, 10));
    }

    @Test
    void theImagesOfAMapStayWithinTheirLimit() {
        var entries =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i ->
                                new AddImageCards.Entry(
                                        new CardId("i-" + i), image(i, Limits.IMAGE_BYTES)))
                        .toList();
        var full = (Result.Edited) new AddImageCards(cell, 0, entries).applyTo(map);
        var more = List.of(new AddImageCards.Entry(new CardId("i-6"), image(6, 1)));
        assertRefused(full.map(), new AddImageCards(cell, 0, more), Result.Reason.IMAGES_TOO_LARGE);
    }

    @Test
    void aPropertyOfManyCardsIsOneEdit() {
        List<PartId> cards = List.of(card(1), card(4));
        var edited = result(map, new SetProperty<>(cards, Card.SENTIMENT, -2));
        assertThat(edited.changes()).hasSize(2);
        assertThat(edited.label()).isEqualTo(Label.counted("change.Card.sentiment", 2));
        assertNothing(edited.map(), new SetProperty<>(cards, Card.SENTIMENT, -2));
        assertRefused(
                map, new SetProperty<>(cards, Card.SENTIMENT, 3), Result.Reason.VALUE_NOT_ALLOWED);
    }

    @Test
    void cardsBecomeHappierOrUnhappierFromWhereTheyStandAsFarAsItGoes() {
        var felt = apply(map, SetProperty.of(card(1), Card.SENTIMENT, -2));
        var cards = List.of(card(1), card(2));
        var better = result(felt, new ChangeFeeling(cards, 1));
        assertThat(feelings(better.map(), cards)).containsExactly(-1, 1);
        assertThat(better.label()).isEqualTo(Label.counted("change.Card.sentiment", 2));
        assertThat(feelings(apply(felt, new ChangeFeeling(cards, 9)), cards)).containsExactly(2, 2);
        assertNothing(felt, new ChangeFeeling(List.of(card(1)), -1));
    }

    private static List<Integer> feelings(JourneyMap map, List<CardId> cards) {
        return cards.stream().map(id -> map.card(id).orElseThrow().sentiment()).toList();
    }

    @Test
    void editsTogetherAreAllDoneOrNone() {
        var label = Label.counted("addCards", 2);
        var gone = SetProperty.of(new CardId("gone"), Card.VOTES, 1);
        assertRefused(
                map, new Together(List.of(add(cell, 0), gone), label), Result.Reason.PART_GONE);
        var back = new DeleteCards(List.of(new CardId("new")));
        assertNothing(map, new Together(List.of(add(cell, 0), back), label));
    }
}
