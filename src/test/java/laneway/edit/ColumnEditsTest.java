// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.assertRefused;
import static laneway.edit.Applying.result;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.PersonaId;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ColumnEditsTest {
    private static final StageId A = new StageId("stage-1");
    private static final StageId B = new StageId("stage-2");
    private static final StageId C = new StageId("stage-3");
    private static final StepId B1 = new StepId("step-2");
    private static final StepId B2 = new StepId("step-3");
    private static final CardId FIRST = new CardId("card-1");

    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B", "b1", "b2")
                    .withStage("C")
                    .withLane("Top")
                    .withLane("Low")
                    .withPersona("Admin")
                    .withCards("A", "Top", 2)
                    .withCards("b1", "Low", 2)
                    .withCards("b2", "Top", 1);
    private final JourneyMap map = builder.build();

    private static List<String> stages(JourneyMap map) {
        return map.stages().stream().map(Stage::name).toList();
    }

    private static List<String> lanes(JourneyMap map) {
        return map.lanes().stream().map(Lane::name).toList();
    }

    private static List<String> steps(JourneyMap map, StageId stage) {
        return map.stepsOf(stage).stream().map(Step::name).toList();
    }

    @Test
    void stagesStepsAndLanesAreAddedWhereTheyAreWanted() {
        var stage = apply(map, new AddStage(new StageId("s"), new StepId("t"), 1, "New"));
        assertThat(stages(stage)).containsExactly("A", "New", "B", "C");
        assertThat(stage.stepsOf(new StageId("s"))).hasSize(1);
        var step = apply(map, new AddStep(new StepId("t"), B, 1, "between"));
        assertThat(steps(step, B)).containsExactly("b1", "between", "b2");
        var lane = apply(map, new AddLane(new LaneId("l"), 0, "First", LaneKind.RISKS));
        assertThat(lanes(lane)).containsExactly("First", "Top", "Low");
    }

    @Test
    void aStepOfAStageThatIsGoneIsRefused() {
        var edit = new AddStep(new StepId("t"), new StageId("gone"), 0, "");
        assertRefused(map, edit, Result.Reason.PART_GONE);
    }

    @Test
    void stagesAndLanesMoveAndStayWhereTheyAre() {
        assertThat(stages(apply(map, new MoveStage(C, 0)))).containsExactly("C", "A", "B");
        assertThat(stages(apply(map, new MoveStage(A, 9)))).containsExactly("B", "C", "A");
        assertThat(lanes(apply(map, new MoveLane(new LaneId("lane-2"), 0))))
                .containsExactly("Low", "Top");
        assertNothing(map, new MoveStage(B, 1));
        assertNothing(map, new MoveLane(new LaneId("lane-2"), 1));
    }

    @Test
    void stagesOfEqualRankMoveToo() {
        var equal =
                map.with(
                        map.stages().stream()
                                .map(stage -> Stage.RANK.with(stage, Rank.FIRST))
                                .toList(),
                        List.of());
        assertThat(stages(apply(equal, new MoveStage(C, 1)))).containsExactly("A", "C", "B");
    }

    @Test
    void aStepMovesToAnotherStageWithItsCards() {
        var after = apply(map, new MoveStep(B1, C, 0));
        assertThat(steps(after, B)).containsExactly("b2");
        assertThat(steps(after, C)).containsExactly("b1", "");
        assertThat(after.cardsIn(builder.cell("b1", "Low"))).hasSize(2);
    }

    @Test
    void theLastStepOfAStageStays() {
        var only = map.stepsOf(A).getFirst().id();
        assertRefused(map, new MoveStep(only, C, 0), Result.Reason.LAST_STEP);
        assertRefused(map, new DeletePart(only), Result.Reason.LAST_STEP);
        assertRefused(map, SetProperty.of(only, Step.STAGE, C), Result.Reason.LAST_STEP);
    }

    @Test
    void aDeletedStageTakesItsStepsAndCardsAndTheLabelSaysHowMany() {
        var started = apply(map, SetProperty.of(map.id(), About.DEFAULT_STAGE, B));
        var edited = result(started, new DeletePart(B));
        assertThat(edited.map().cards()).hasSize(2);
        assertThat(edited.map().steps()).hasSize(2);
        assertThat(edited.map().about().defaultStage()).isNull();
        assertThat(edited.label()).isEqualTo(new Label("deleteStage", 3, "B"));
        assertThat(DeletePart.cardsOf(map, B)).hasSize(3);
    }

    @Test
    void aDeletedLaneTakesItsCards() {
        var edited = result(map, new DeletePart(new LaneId("lane-2")));
        assertThat(edited.map().cards()).hasSize(3);
        assertThat(edited.label()).isEqualTo(new Label("deleteLane", 2, "Low"));
    }

    @Test
    void aCurveIsComparedToADeletedLaneNoMore() {
        var top = new LaneId("lane-1");
        var low = new LaneId("lane-2");
        var compared = apply(map, SetProperty.of(top, Lane.COMPARED_TO, low));
        assertThat(apply(compared, new DeletePart(low)).lane(top).orElseThrow().comparedTo())
                .isNull();
        assertThat(apply(compared, new DeletePart(top)).lanes()).hasSize(1);
        var itself = apply(map, SetProperty.of(top, Lane.COMPARED_TO, top));
        assertThat(lanes(apply(itself, new DeletePart(top)))).containsExactly("Low");
    }

    @Test
    void aSpanEndsBeforeADeletedStep() {
        var spanning = apply(map, SetProperty.of(FIRST, Card.SPAN_TO, B2));
        var shorter = apply(spanning, new DeletePart(B2));
        assertThat(shorter.card(FIRST).orElseThrow().spanTo()).isEqualTo(B1);
        var own = apply(spanning, new DeletePart(B));
        assertThat(own.card(FIRST).orElseThrow().spanTo()).isNull();
    }

    @Test
    void aDeletedPersonaIsNoTargetAnyMore() {
        var admin = new PersonaId("persona-1");
        var targeted = apply(map, SetProperty.of(map.id(), About.TARGET, admin));
        assertThat(apply(targeted, new DeletePart(admin)).about().target()).isNull();
    }

    @Test
    void whatIsGoneCannotBeDeletedAgain() {
        var without = apply(map, new DeletePart(C));
        assertRefused(without, new DeletePart(C), Result.Reason.PART_GONE);
        assertRefused(without, new MoveStage(C, 0), Result.Reason.PART_GONE);
    }

    @Test
    void stagesAreSwitchedOffAndKeepTheirCards() {
        var off = apply(map, SetProperty.of(A, Stage.ON, false));
        assertThat(off.stage(A).orElseThrow().on()).isFalse();
        assertThat(off.cards()).hasSize(5);
    }

    @Test
    void aWidthOutsideItsRangeIsRefused() {
        assertRefused(map, SetProperty.of(B1, Step.WIDTH, 5), Result.Reason.VALUE_NOT_ALLOWED);
    }
}
