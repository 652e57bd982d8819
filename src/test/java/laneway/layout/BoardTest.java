// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class BoardTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void putsEveryCardIntoItsCell() {
        var board = board(Journeys.administrator());
        for (PlacedCard card : cards(board)) {
            var cell = board.boxOf(card.card().cell()).orElseThrow();
            if (card.card().spanTo() == null) {
                assertThat(cell.contains(card.box())).as("%s", card.card()).isTrue();
            }
        }
        assertThat(cards(board)).hasSize(board.map().cards().size());
    }

    @Test
    void letsNoCardsOverlap() {
        assertNoOverlap(board(Journeys.administrator()));
    }

    @Test
    void flowsCardsLineByLine() {
        var map = aMap().withStage("Pay").withLane("Notes").withCards("Pay", "Notes", 5).build();
        var wide = map.with(Step.WIDTH.with(map.steps().getFirst(), 2));
        var boxes = cards(board(wide)).stream().map(PlacedCard::box).toList();
        assertThat(boxes.get(0).y()).isEqualTo(boxes.get(1).y());
        assertThat(boxes.get(1).x()).isGreaterThan(boxes.get(0).x());
        assertThat(boxes.get(2).x()).isEqualTo(boxes.get(0).x());
        assertThat(boxes.get(2).y()).isGreaterThan(boxes.get(1).bottom());
    }

    @Test
    void laysACardAcrossItsStepsAndTheOthersBelow() {
        var map = aSmallMap().build();
        var last = map.steps().getLast().id();
        var card = map.card(new CardId("card-1")).orElseThrow();
        var board = board(map.with(Card.SPAN_TO.with(card, last)));
        var spanning = board.find(card.id()).orElseThrow().box();
        var below = board.find(new CardId("card-2")).orElseThrow().box();
        assertThat(spanning.right()).isGreaterThan(board.columns().getLast().x());
        assertThat(below.y()).isGreaterThan(spanning.bottom());
        assertNoOverlap(board);
    }

    @Test
    void foldsCollapsedLanesAndStagesThatAreOff() {
        var map = aSmallMap().build();
        var folded =
                map.with(
                        Stage.ON.with(map.stages().get(0), false),
                        Lane.COLLAPSED.with(map.lanes().get(1), true));
        var board = board(folded);
        assertThat(cards(board)).isEmpty();
        assertThat(board.columns().getFirst().width()).isLessThan(50);
        assertThat(board.rows().get(1).height()).isLessThan(50);
        assertThat(board.columns().getFirst().sliver()).isTrue();
    }

    @Test
    void drawsStepsOnlyWhereTheyHaveAName() {
        var plain = aMap().withStage("Pay").withLane("Notes").build();
        var stepped = aMap().withStage("Pay", "Choose", "Order").withLane("Notes").build();
        assertThat(roles(board(plain))).doesNotContain(ItemRole.STEP);
        assertThat(roles(board(stepped))).contains(ItemRole.STEP);
    }

    @Test
    void laysOutMapsThatLackNearlyEverything() {
        var empty = aMap().build();
        assertThat(board(empty).bounds().width()).isPositive();
        var stage = Journeys.stage(1);
        var noSteps = aMap().withLane("Notes").build().with(Stage.named(stage, Rank.FIRST, "Pay"));
        assertThat(board(noSteps).columns()).hasSize(1);
        var noLanes = aMap().withStage("Pay").build();
        assertThat(board(noLanes).rows()).isEmpty();
    }

    @Test
    void keepsTheShapeOfPictures() {
        var board = board(Journeys.administrator());
        var pictures = new ArrayList<Box>();
        board.items(placed -> {
            if (placed.item() instanceof Item.Picture picture) {
                pictures.add(picture.box());
            }
        });
        assertThat(pictures)
                .singleElement()
                .satisfies(box ->
                        assertThat(box.width() / box.height())
                                .isCloseTo(640 / 360.0, within(1e-9)));
    }

    @Test
    void findsInABoxWhatLookingAtEverythingFinds() {
        var board = board(Journeys.large(400));
        for (int i = 0; i < 50; i++) {
            var box = new Box(i * 37, i * 61, 10 + i * 20, 10 + i * 15);
            var all =
                    cards(board).stream()
                            .filter(card -> card.box().intersects(box))
                            .map(c -> c.card().id())
                            .toList();
            assertThat(board.cardsIn(box))
                    .extracting(c -> c.card().id())
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void marksWhatALaneDoesNotSayByItself() {
        var map =
                aMap().withStage("Pay")
                        .withLane("Actions", LaneKind.ACTIONS)
                        .withCard("Pay", "Actions", CardKind.ACTION, "Pays")
                        .withCard("Pay", "Actions", CardKind.PAIN, "Waits")
                        .build();
        var marks =
                cards(board(map)).stream()
                        .map(c ->
                                c.content().stream()
                                        .filter(i -> i.role() == ItemRole.CARD_KIND)
                                        .count())
                        .toList();
        assertThat(marks).containsExactly(0L, 1L);
    }

    static Board board(JourneyMap map) {
        return Board.of(map, TYPESETTER);
    }

    static List<PlacedCard> cards(Board board) {
        var cards = new ArrayList<PlacedCard>();
        board.rows()
                .forEach(row ->
                        board.columns().forEach(column -> cards.addAll(row.cardsIn(column))));
        return cards;
    }

    static void assertNoOverlap(Board board) {
        var cards = cards(board);
        for (int i = 0; i < cards.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(cards.get(i).box().intersects(cards.get(j).box()))
                        .as("%s over %s", cards.get(i).card(), cards.get(j).card())
                        .isFalse();
            }
        }
    }

    private static List<ItemRole> roles(Board board) {
        return board.headerItems().stream().map(Item::role).toList();
    }
}
