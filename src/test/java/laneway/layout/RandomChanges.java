// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Colour;
import laneway.model.CurveBy;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import java.util.List;
import java.util.Random;

/// Changes maps at random; the same seed gives the same changes.
public final class RandomChanges {
    private static final List<String> TEXTS =
            List.of(
                    "Pays",
                    "Waits for an answer from somebody who knows\nand writes again",
                    "",
                    "يجتمع مع مندوب المبيعات",
                    "A much longer remark, about what happened after the second call, that takes"
                            + " several lines of a card and so makes its row grow a good deal");

    private final Random random;
    private int added;

    public RandomChanges(long seed) {
        random = new Random(seed);
    }

    /// A map that differs in one thing.
    public JourneyMap change(JourneyMap map) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> map.with(Card.TEXT.with(card(map), pick(TEXTS)));
            case 2, 3 -> map.with(Card.PLACE.with(card(map), Place.in(cell(map), rank())));
            case 4 -> map.with(List.of(), List.of(card(map).id()));
            case 5, 6 -> map.with(added(map));
            case 7 -> map.with(Card.SPAN_TO.with(card(map), pick(map.steps()).id()));
            case 8 -> map.with(Card.TOUCHPOINT.with(card(map), pick(map.touchpoints()).id()));
            case 9 -> map.with(flip(pick(map.lanes())));
            case 10 -> map.with(flip(pick(map.stages())));
            case 11 -> map.with(Step.WIDTH.with(pick(map.steps()), 1 + random.nextInt(4)));
            case 12 -> map.with(Lane.RANK.with(pick(map.lanes()), rank()));
            case 13 -> map.with(Touchpoint.NAME.with(pick(map.touchpoints()), pick(TEXTS)));
            case 14 -> map.with(Team.COLOUR.with(pick(map.teams()), pick(Colour.values())));
            case 15, 16, 17 -> map.with(Card.SENTIMENT.with(card(map), random.nextInt(5) - 2));
            case 18 -> map.with(Lane.COMPARED_TO.with(pick(map.lanes()), pick(map.lanes()).id()));
            default -> map.with(link(map));
        };
    }

    private Lane flip(Lane lane) {
        return switch (random.nextInt(4)) {
            case 0 -> Lane.COLLAPSED.with(lane, !lane.collapsed());
            case 1 -> Lane.COLOUR.with(lane, pick(Colour.values()));
            case 2 -> Lane.CURVE_BY.with(lane, pick(List.of(CurveBy.values())));
            default -> Lane.KIND.with(lane, LaneKind.EXPERIENCE);
        };
    }

    private Stage flip(Stage stage) {
        return random.nextBoolean()
                ? Stage.ON.with(stage, !stage.on())
                : Stage.QUESTION.with(stage, pick(TEXTS));
    }

    private Card added(JourneyMap map) {
        var id = new CardId("card-added-" + ++added);
        return Card.of(id, Place.in(cell(map), rank()), pick(CardKind.values()), pick(TEXTS));
    }

    private Link link(JourneyMap map) {
        return new Link(new LinkId("link-" + ++added), card(map).id(), card(map).id(), "");
    }

    private Cell cell(JourneyMap map) {
        return new Cell(pick(map.steps()).id(), pick(map.lanes()).id());
    }

    private Card card(JourneyMap map) {
        return pick(map.cardsInOrder().toList());
    }

    private Rank rank() {
        return new Rank("a" + random.nextInt(10));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
