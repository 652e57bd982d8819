// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.command.Plan;
import laneway.model.LaneId;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.session.Session;

import java.util.List;

/// Which command stands in which menu.
final class MenuPlans {
    /// The menu bar, and the sections of the page of keys.
    static final List<Plan> MENUS =
            List.of(
                    Plan.of(
                            "file",
                            "new welcome open recent samples - save saveAs autosave - versions"
                                    + " recover kept - export - quit"),
                    Plan.of(
                            "edit",
                            "undo redo - cut copy paste pasteIntoCard duplicate delete - selectAll"
                                + " - edit happier unhappier - mergeCards splitCard splitTouchpoint"
                                + " linkTo - find replace findNext findPrevious goTo - spelling"),
                    Plan.of(
                            "insert",
                            "addCard writeCards writeAcross addImage - addStageBefore addStageAfter"
                                    + " - addStepBefore addStepAfter - addLaneBefore addLaneAfter"),
                    Plan.of(
                            "arrange",
                            "moveLeft moveRight moveUp moveDown - park placeHere - rename - stageOn"
                                    + " stageLocked laneCollapsed laneLocked - structureLocked"),
                    Plan.of(
                            "view",
                            "zoomIn zoomOut zoom100 zoomFit zoomSelection - hideLane hiddenLanes"
                                + " showLanes pinLane - onlyStage previousStage nextStage - filter"
                                + " filterHide allLinks stageMarks heat paths lifecycles customers"
                                + " - saveView views manageViews - present presentHere - outline"
                                + " tray miniMap inspector toBoard nextPane previousPane -"
                                + " appearance fullScreen"),
                    Plan.of(
                            "workshop",
                            "startVote nextVoter revealVotes discardVotes sortByVotes - timer"
                                    + " timerMore timerStop timerSound - themes"),
                    Plan.of(
                            "insight",
                            "insight actionItems - planAction carryOver - knowledge charts"
                                    + " customersData askData - linkIdeal unlinkIdeal - guide"),
                    Plan.of("help", "palette keys firstSteps about"));

    static final Plan TOOLBAR =
            Plan.of(
                    "",
                    "new open save - undo redo - addCard addStageAfter addLaneAfter > find -"
                            + " zoomFit zoomSelection - export keys inspector");

    private static final Plan CARDS =
            Plan.of(
                    "",
                    "edit happier unhappier - cut copy paste duplicate delete - park placeHere -"
                            + " moveLeft moveRight moveUp moveDown - mergeCards splitCard"
                            + " splitTouchpoint linkTo planAction - zoomSelection");

    private static final Plan CELL = Plan.of("", "addCard addImage paste - selectAll zoomFit");

    private static final Plan STAGE =
            Plan.of(
                    "",
                    "rename duplicate - addStageBefore addStageAfter addStepBefore addStepAfter -"
                            + " moveLeft moveRight - onlyStage stageOn stageLocked - delete");

    private static final Plan STEP =
            Plan.of(
                    "",
                    "rename - addStepBefore addStepAfter - moveLeft moveRight - onlyStage stageOn"
                            + " stageLocked - delete");

    private static final Plan LANE =
            Plan.of(
                    "",
                    "rename - copy paste duplicate - addLaneBefore addLaneAfter - moveUp moveDown -"
                            + " hideLane pinLane laneCollapsed laneLocked - delete");

    private static final Plan NOTHING =
            Plan.of("", "addStageAfter addLaneAfter - paste selectAll - zoomFit inspector");

    private MenuPlans() {}

    /// The menu for what is selected.
    static Plan context(Session session) {
        var selection = session.selection();
        return switch (selection.part()) {
            case StageId _ -> STAGE;
            case StepId _ -> STEP;
            case LaneId _ -> LANE;
            case null, default -> {
                if (!selection.cards().isEmpty()) {
                    yield CARDS;
                }
                yield selection.cursor() == null ? NOTHING : CELL;
            }
        };
    }
}
