// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.LaneKind;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

class CardFacesTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void showsASmallPictureNoLargerThanItIs() {
        var image = Journeys.image(20, 10);
        var map =
                aMap().withStage("Pay")
                        .withLane("Pictures", LaneKind.IMAGES)
                        .withCard("Pay", "Pictures", CardKind.IMAGE, "a seal")
                        .with(image)
                        .build();
        var card = map.card(new CardId("card-1")).orElseThrow();
        var placed = placed(Board.of(map.with(Card.IMAGE.with(card, image.id())), TYPESETTER));
        assertThat(placed.content())
                .filteredOn(Item.Picture.class::isInstance)
                .extracting(Item::box)
                .singleElement()
                .satisfies(box -> {
                    assertThat(box.width()).isEqualTo(20);
                    assertThat(box.height()).isEqualTo(10);
                });
    }

    @Test
    void putsTheMarkOfTheKindWhereReadingBegins() {
        var latin = placed(pain("cannot pay"));
        var hebrew = placed(pain("אי אפשר לשלם"));
        assertThat(mark(latin).right()).isLessThan(text(latin).x());
        assertThat(mark(hebrew).x()).isGreaterThanOrEqualTo(text(hebrew).right());
        assertThat(mark(hebrew).right()).isLessThan(hebrew.width());
    }

    private static Board pain(String text) {
        var map =
                aMap().withStage("Pay")
                        .withLane("Needs", LaneKind.NEEDS)
                        .withCard("Pay", "Needs", CardKind.PAIN, text)
                        .build();
        return Board.of(map, TYPESETTER);
    }

    private static PlacedCard placed(Board board) {
        return board.find(new CardId("card-1")).orElseThrow();
    }

    private static Box mark(PlacedCard card) {
        return boxOf(card, ItemRole.CARD_KIND);
    }

    private static Box text(PlacedCard card) {
        return boxOf(card, ItemRole.CARD_TEXT);
    }

    private static Box boxOf(PlacedCard card, ItemRole role) {
        return card.content().stream()
                .filter(item -> item.role() == role)
                .findFirst()
                .orElseThrow()
                .box();
    }
}
