// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertRefused;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class LocksTest {
    private static final StageId A = new StageId("stage-1");
    private static final StageId B = new StageId("stage-2");
    private static final LaneId LANE = new LaneId("lane-1");
    private static final StepId FIRST_STEP = new StepId("step-1");
    private static final StepId OTHER_STEP = new StepId("step-3");
    private static final CardId CARD = new CardId("card-1");
    private static final Cell IN_A = new Cell(FIRST_STEP, LANE);
    private static final Cell IN_B = new Cell(OTHER_STEP, LANE);
    private static final JourneyMap MAP =
            aMap().withStage("A", "A1", "A2")
                    .withStage("B", "B1", "B2")
                    .withLane("Lane")
                    .withLane("Other")
                    .withCards("A1", "Lane", 2)
                    .withCards("B1", "Lane", 1)
                    .build();

    private static JourneyMap stageLocked() {
        return apply(MAP, SetProperty.of(A, Stage.LOCKED, true));
    }

    private static JourneyMap structureLocked() {
        return apply(MAP, SetProperty.of(MAP.id(), About.STRUCTURE_LOCKED, true));
    }

    @Test
    void theCardsOfALockedStageStayAsTheyAre() {
        var locked = stageLocked();
        var edits =
                List.of(
                        SetProperty.of(CARD, Card.NOTES, "new"),
                        new DeleteCards(List.of(CARD)),
                        AddCard.written(IN_A, 0, CardKind.NOTE, "new"),
                        new MoveCards(Landings.together(locked, List.of(CARD), IN_B, 0)),
                        new MoveCards(
                                Landings.together(locked, List.of(new CardId("card-3")), IN_A, 0)));
        for (Edit edit : edits) {
            assertRefused(locked, edit, Result.Reason.STAGE_LOCKED);
        }
        assertThat(apply(locked, SetProperty.of(new CardId("card-3"), Card.NOTES, "new")))
                .isNotEqualTo(locked);
    }

    @Test
    void peopleVoteForCardsThatAreLocked() {
        var started = apply(stageLocked(), new StartVote(List.of("Ada"), 3, 3));
        var revealed = apply(apply(started, new GiveDot(0, CARD)), new RevealVotes());
        assertThat(revealed.card(CARD).orElseThrow().votes()).isEqualTo(1);
        assertThat(revealed.about().ballots()).isEmpty();
    }

    @Test
    void aLockedStageKeepsItsNamePlaceAndSteps() {
        var locked = stageLocked();
        var edits =
                List.of(
                        SetProperty.of(A, Stage.NAME, "Z"),
                        SetProperty.of(FIRST_STEP, Step.NAME, "Z"),
                        new DeletePart(new StepId("step-2")),
                        new MoveStage(A, 1),
                        new MoveStep(FIRST_STEP, A, 1),
                        new MoveStep(OTHER_STEP, A, 0),
                        AddStep.at(A, 0, "new"));
        for (Edit edit : edits) {
            assertRefused(locked, edit, Result.Reason.STAGE_LOCKED);
        }
        assertThat(apply(locked, SetProperty.of(B, Stage.NAME, "Z"))).isNotEqualTo(locked);
        assertThat(apply(locked, AddStage.at(0, "new")).stages()).hasSize(3);
    }

    @Test
    void aLockedStageCanBeUnlockedAndDescribed() {
        var locked = stageLocked();
        assertThat(apply(locked, SetProperty.of(A, Stage.LOCKED, false))).isEqualTo(MAP);
        assertThat(apply(locked, SetProperty.of(A, Stage.QUESTION, "Why?"))).isNotEqualTo(locked);
    }

    @Test
    void aLockedLaneKeepsItsNameAndPlace() {
        var locked = apply(MAP, SetProperty.of(LANE, Lane.LOCKED, true));
        assertRefused(locked, SetProperty.of(LANE, Lane.NAME, "Z"), Result.Reason.LANE_LOCKED);
        assertRefused(locked, new MoveLane(LANE, 1), Result.Reason.LANE_LOCKED);
        assertRefused(locked, new DeletePart(LANE), Result.Reason.LANE_LOCKED);
        assertThat(apply(locked, new MoveLane(new LaneId("lane-2"), 0)).lanes().getFirst().name())
                .isEqualTo("Other");
    }

    @Test
    void aLockedStructureKeepsEveryColumnAndRow() {
        var locked = structureLocked();
        var edits =
                List.of(
                        SetProperty.of(A, Stage.NAME, "Z"),
                        SetProperty.of(FIRST_STEP, Step.NAME, "Z"),
                        SetProperty.of(LANE, Lane.NAME, "Z"),
                        new DeletePart(B),
                        new DeletePart(FIRST_STEP),
                        new DeletePart(new LaneId("lane-2")),
                        new MoveStage(A, 1),
                        new MoveStep(FIRST_STEP, A, 1),
                        new MoveLane(LANE, 1),
                        AddStage.at(0, "new"),
                        AddStep.at(A, 0, "new"),
                        AddLane.at(0, "new", LaneKind.NOTES));
        for (Edit edit : edits) {
            assertRefused(locked, edit, Result.Reason.STRUCTURE_LOCKED);
        }
    }

    @Test
    void cardsComeAndGoInALockedStructure() {
        var locked = structureLocked();
        var added = apply(locked, AddCard.written(IN_A, 0, CardKind.NOTE, "new"));
        assertThat(added.cards()).hasSize(4);
        assertThat(apply(added, new DeleteCards(List.of(CARD))).cards()).hasSize(3);
        assertThat(apply(locked, SetProperty.of(LANE, Lane.COLLAPSED, true))).isNotEqualTo(locked);
        var unlocked = apply(locked, SetProperty.of(MAP.id(), About.STRUCTURE_LOCKED, false));
        assertThat(unlocked).isEqualTo(MAP);
    }

    @Test
    void theCopyOfALockedStageIsOpen() {
        var edit = DuplicateStage.of(stageLocked(), A, "Copy");
        var copied = apply(stageLocked(), edit);
        assertThat(copied.stage(edit.copy()).orElseThrow().locked()).isFalse();
        assertThat(copied.cards()).hasSize(5);
    }
}
