// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.Tray;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ParkTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withLane("Top")
                    .withLane("Low")
                    .withCards("A", "Top", 3)
                    .withCards("B", "Top", 1);
    private final JourneyMap map = builder.build();

    private static CardId card(int number) {
        return new CardId("card-" + number);
    }

    private static Park cards(CardId... cards) {
        return new Park.Cards(List.of(cards), "Parked");
    }

    private static List<CardId> parked(JourneyMap map) {
        return Tray.cards(map).stream().map(Card::id).toList();
    }

    @Test
    void theFirstParkedCardMakesTheLaneWhichIsNoRow() {
        var after = apply(map, cards(card(1)));
        assertThat(after.lanes()).isEqualTo(map.lanes());
        assertThat(after.parkedLanes()).extracting(Lane::name).containsExactly("Parked");
        assertThat(parked(after)).containsExactly(card(1));
        assertThat(after.cardsIn(builder.cell("A", "Top"))).hasSize(2);
    }

    @Test
    void moreCardsComeBehindThoseThatAreThere() {
        var after = apply(map, cards(card(4)));
        after = apply(after, cards(card(2), card(1)));
        after = apply(after, new Park.Written(new CardId("new"), "later", "Other"));
        assertThat(parked(after)).containsExactly(card(4), card(1), card(2), new CardId("new"));
        assertThat(after.parkedLanes()).hasSize(1);
        assertThat(after.card(new CardId("new")).orElseThrow().text()).isEqualTo("later");
    }

    @Test
    void whatIsParkedStaysWhereItIs() {
        var once = apply(map, cards(card(1), card(2)));
        assertThat(cards(card(1)).applyTo(once))
                .isInstanceOfSatisfying(
                        Result.Edited.class, same -> assertThat(same.map()).isSameAs(once));
    }

    @Test
    void parkedCardsOutliveTheirStepAndTheirStage() {
        var after = apply(map, cards(card(1), card(2)));
        var step = Tray.cards(after).getFirst().place().step();
        var stage = after.step(step).orElseThrow().stage();
        assertThat(DeletePart.cardsOf(after, stage)).doesNotContain(card(1), card(2));
        var without = apply(after, new DeletePart(stage));
        assertThat(parked(without)).containsExactly(card(1), card(2));
        assertThat(Validity.problemsOf(without)).isEmpty();
    }

    @Test
    void withTheLastStageTheyGoToo() {
        var after = apply(map, cards(card(4)));
        for (Stage stage : map.stages()) {
            after = apply(after, new DeletePart(stage.id()));
        }
        assertThat(after.cards()).isEmpty();
    }

    @Test
    void locksOfStagesAndOfTheStructureLeaveTheTrayAlone() {
        var locked = About.STRUCTURE_LOCKED.with(map.about(), true);
        var stage = map.step(new StepId("step-1")).orElseThrow().stage();
        var after = apply(map.with(locked), cards(card(4)));
        after = after.with(Stage.LOCKED.with(after.stage(stage).orElseThrow(), true));
        after = apply(after, new Park.Written(new CardId("new"), "still", "Parked"));
        assertThat(parked(after)).containsExactly(card(4), new CardId("new"));
        assertThat(cards(card(1)).applyTo(after))
                .isEqualTo(new Result.Refused(Result.Reason.STAGE_LOCKED));
    }

    @Test
    void laidOutTheyHaveARowBelowAllOthers() {
        assertThat(Tray.laidOut(map)).isSameAs(map);
        var after = apply(map, cards(card(1)));
        after = apply(after, AddLane.at(9, "Last", LaneKind.NOTES));
        var laidOut = Tray.laidOut(after);
        assertThat(laidOut.lanes())
                .extracting(Lane::name)
                .containsExactly("Top", "Low", "Last", "Parked");
        assertThat(laidOut.cardsIn(new Cell(new StepId("step-1"), new LaneId("parked"))))
                .hasSize(1);
    }

    @Test
    void aMapWithoutStepsHasNoRoom() {
        var empty = aMap().withLane("Top").build();
        assertThat(new Park.Written(card(1), "x", "Parked").applyTo(empty))
                .isInstanceOf(Result.Refused.class);
        assertThat(empty.stage(new StageId("stage-1"))).isEmpty();
    }
}
