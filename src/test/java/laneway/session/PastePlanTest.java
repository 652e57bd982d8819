// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.SetProperty;
import laneway.layout.Hit;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PastePlanTest {
    private final MapBuilder builder =
            aMap().withStage("Find")
                    .withStage("Try", "Register", "Use")
                    .withStage("Pay")
                    .withLane("Actions", LaneKind.ACTIONS)
                    .withLane("Needs", LaneKind.NEEDS)
                    .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                    .withCard("Register", "Needs", "There before");
    private final Session session = Session.ofNew(builder.build());

    private PastePlan plan(String text, String step, String lane) {
        return plan(text, builder.cell(step, lane));
    }

    private PastePlan plan(String text, Cell cell) {
        var names = new PastePlan.Names("New stage", "New lane");
        return PastePlan.of(text, session.map(), Showing.ALL, new Hit.InCell(cell, 0), names);
    }

    private void paste(PastePlan plan) {
        new Clipping(session).paste(plan);
    }

    private List<String> titles(String step, String lane) {
        return titles(builder.cell(step, lane));
    }

    private List<String> titles(Cell cell) {
        return session.map().cardsIn(cell).stream().map(session.map()::titleOf).toList();
    }

    private List<String> stages() {
        return session.map().stages().stream().map(Stage::name).toList();
    }

    private List<String> lanes() {
        return session.map().lanes().stream().map(Lane::name).toList();
    }

    @Test
    void aListGoesIntoOneCell() {
        var plan = plan("- asks\n- compares\n\n- pays\n", "Find", "Actions");
        assertThat(plan.asks()).isFalse();
        assertThat(plan.isTable()).isFalse();
        paste(plan);
        assertThat(titles("Find", "Actions")).containsExactly("asks", "compares", "pays");
    }

    @Test
    void rowsOfATableGoDownTheLanesAndColumnsAlongTheSteps() {
        var plan = plan("a\tb\r\n\tc\r\nd\t\r\n", "Register", "Actions");
        assertThat(plan.asks()).isFalse();
        paste(plan);
        assertThat(titles("Register", "Actions")).containsExactly("a");
        assertThat(titles("Use", "Actions")).containsExactly("b");
        assertThat(titles("Register", "Needs")).containsExactly("There before");
        assertThat(titles("Use", "Needs")).containsExactly("c");
        assertThat(titles("Register", "Touchpoints")).containsExactly("d");
        assertThat(session.map().touchpoints()).hasSize(1);
        assertThat(session.map().cardsIn(builder.cell("Use", "Needs")).getFirst().kind())
                .isEqualTo(CardKind.NEED);
        session.undo();
        assertThat(session.map()).isEqualTo(builder.build());
    }

    @Test
    void aCellOfSeveralLinesGivesACardForEach() {
        paste(plan("\"1. a\n2. b \"\"c\"\"\"\t3.5 hours\n", "Find", "Needs"));
        assertThat(titles("Find", "Needs")).containsExactly("a", "b \"c\"");
        assertThat(titles("Register", "Needs")).containsExactly("There before", "3.5 hours");
    }

    @Test
    void lanesThatAreFoldedAndStagesThatAreOffArePassedOver() {
        session.apply(SetProperty.of(new LaneId("lane-2"), Lane.COLLAPSED, true));
        session.apply(SetProperty.of(session.map().stages().get(1).id(), Stage.ON, false));
        paste(plan("a\tb\nc\td", "Find", "Actions"));
        assertThat(titles("Pay", "Actions")).containsExactly("b");
        assertThat(titles("Find", "Touchpoints")).containsExactly("c");
    }

    @Test
    void whatRunsOverTheEdgeFoundsStagesAndLanesAfterAsking() {
        var plan = plan("a\tb\nc\td", "Pay", "Touchpoints");
        assertThat(plan.asks()).isTrue();
        assertThat(plan.columns())
                .extracting(PlannedColumns.Column::isNew)
                .containsExactly(false, true);
        assertThat(plan.rows()).extracting(PlannedRows.Row::isNew).containsExactly(false, true);
        paste(plan);
        assertThat(stages()).containsExactly("Find", "Try", "Pay", "New stage");
        assertThat(lanes()).containsExactly("Actions", "Needs", "Touchpoints", "New lane");
        var map = session.map();
        assertThat(titles(new Cell(map.steps().getLast().id(), map.lanes().getLast().id())))
                .containsExactly("d");
        session.undo();
        assertThat(session.map()).isEqualTo(builder.build());
    }

    @Test
    void namesThatTheMapKnowsLeadToTheirStagesAndLanes() {
        var plan = plan("Lane\tpay\tLeave\nneeds\ta\tb\nRisks\tc\td\n\te\t\n", "Find", "Actions");
        assertThat(plan.headings()).isEqualTo(new Headings(true, true, false));
        assertThat(plan.asks()).isTrue();
        paste(plan);
        assertThat(titles("Pay", "Needs")).containsExactly("a");
        assertThat(stages()).containsExactly("Find", "Try", "Pay", "Leave");
        assertThat(lanes()).containsExactly("Actions", "Needs", "Risks", "Touchpoints");
        var risks = session.map().lanes().get(2).id();
        assertThat(titles(new Cell(builder.cell("Pay", "Needs").step(), risks)))
                .containsExactly("c", "e");
        assertThat(titles("Find", "Actions")).isEmpty();
    }

    @Test
    void columnsOfOneStageShareOutItsSteps() {
        var plan = plan("\tTry\t\tFind\nActions\ta\tb\tc", "Find", "Actions");
        paste(plan);
        assertThat(titles("Register", "Actions")).containsExactly("a");
        assertThat(titles("Use", "Actions")).containsExactly("b");
        assertThat(titles("Find", "Actions")).containsExactly("c");
    }

    @Test
    void aMatrixWithAnEmptyCornerIsTakenForOneWithNames() {
        var plan = plan("\tWeek 1\tWeek 2\nSeen\ta\tb\n", "Find", "Actions");
        assertThat(plan.headings()).isEqualTo(new Headings(true, true, false));
        var cards = plan.with(Headings.NONE);
        assertThat(cards.count()).isEqualTo(5);
        assertThat(cards.asks()).isFalse();
    }

    @Test
    void allRowsMayGoIntoOneLane() {
        var plan = plan("a\tb\nc\td\ne\tf\ng\th", "Find", "Actions");
        assertThat(plan.asks()).isTrue();
        var listed = plan.with(plan.headings().withOneLane(true));
        assertThat(listed.rows()).hasSize(1);
        paste(listed);
        assertThat(titles("Find", "Actions")).containsExactly("a", "c", "e", "g");
        assertThat(titles("Register", "Actions")).containsExactly("b", "d", "f", "h");
        assertThat(session.map().lanes()).hasSize(3);
    }

    @Test
    void tabsThatOnlyIndentMakeNoTable() {
        var plan = plan("asks\n\twhy\n\t\thow\npays", "Find", "Actions");
        assertThat(plan.isTable()).isFalse();
        assertThat(plan.count()).isEqualTo(4);
    }

    @Test
    void aColumnWhoseFirstCellsAreEmptyKeepsItsPlace() {
        paste(plan("\ta\n\tb\n", "Find", "Actions"));
        assertThat(titles("Find", "Actions")).isEmpty();
        assertThat(titles("Register", "Actions")).containsExactly("a");
        assertThat(session.map().cardsIn(builder.cell("Register", "Needs")))
                .extracting(Card::text)
                .contains("b");
    }
}
