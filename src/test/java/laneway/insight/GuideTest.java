// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static laneway.insight.InsightMap.PORTAL;
import static laneway.insight.InsightMap.SITE;
import static laneway.insight.InsightMap.TRY;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.ActionState;
import laneway.model.CardKind;
import laneway.model.Metric;
import laneway.model.MetricKind;
import laneway.model.Moment;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Touchpoint;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.ResourceBundle;

class GuideTest {
    private final InsightMap map = new InsightMap();

    private Guide.Progress progress(GuideStep step) {
        return Guide.of(map.map()).getOrDefault(step, new Guide.Progress(-1, -1));
    }

    @Test
    void theMethodsHaveTheirSteps() {
        assertThat(List.of(Method.values()))
                .extracting(method -> GuideStep.of(method).size())
                .containsExactly(8, 5, 6);
    }

    @Test
    void aMapThatHoldsNothingHasNoStepDone() {
        assertThat(Guide.of(map.map())).hasSize(GuideStep.values().length);
        assertThat(Guide.of(map.map()).values()).noneMatch(Guide.Progress::isDone);
    }

    @Test
    void thePurposeIsDoneOnceItIsWritten() {
        map.with(About.PURPOSE.with(map.map().about(), "Agree on who calls"));
        assertThat(progress(GuideStep.PURPOSE).isDone()).isTrue();
    }

    @Test
    void needsAreRatedOneByOne() {
        var need = map.card("Try", "Needs", CardKind.NEED, "Quick answers");
        map.card("Buy", "Needs", CardKind.PAIN, "No answers");
        map.rated(need, SITE, 4);
        assertThat(progress(GuideStep.FIT)).isEqualTo(new Guide.Progress(1, 2));
        assertThat(progress(GuideStep.MISMATCHES).isDone()).isTrue();
        map.rated(need, PORTAL, 1);
        assertThat(progress(GuideStep.MISMATCHES)).isEqualTo(new Guide.Progress(0, 1));
    }

    @Test
    void onlyMajorTouchpointsNeedAKeyGoal() {
        map.with(Touchpoint.MAJOR.with(map.map().touchpoint(SITE).orElseThrow(), true));
        assertThat(progress(GuideStep.KEY_GOALS)).isEqualTo(new Guide.Progress(0, 1));
        var metric = map.metric(SITE, MetricKind.NUMBER, 3);
        map.with(Metric.KEY_GOAL.with(metric, true));
        assertThat(progress(GuideStep.KEY_GOALS).isDone()).isTrue();
    }

    @Test
    void valueIsFirstNextAndRecurring() {
        map.marked(map.card("Try", "Actions", CardKind.ACTION, "Sees it"), Moment.FIRST_VALUE);
        assertThat(progress(GuideStep.VALUE)).isEqualTo(new Guide.Progress(1, 3));
    }

    @Test
    void newAndEstablishedUsersHaveAPathSetEach() {
        var set = PathSet.named(new PathSetId("p"), Rank.FIRST, "New");
        map.with(
                PathSet.ON_TRACK.with(set, new Path("Invites", List.of(), "", "", "", null, null)));
        assertThat(progress(GuideStep.NEW_USERS)).isEqualTo(new Guide.Progress(1, 3));
        assertThat(progress(GuideStep.ESTABLISHED_USERS)).isEqualTo(new Guide.Progress(0, 0));
    }

    @Test
    void aStageIsMeasuredByItsOwnMetric() {
        map.metric(TRY, MetricKind.NUMBER, 3);
        assertThat(progress(GuideStep.DATA)).isEqualTo(new Guide.Progress(1, 5));
        assertThat(progress(GuideStep.WATCH)).isEqualTo(new Guide.Progress(0, 1));
    }

    @Test
    void whatIsDroppedIsNoAction() {
        var card = map.card("Try", "Needs", CardKind.PAIN, "Slow");
        map.marked(card, Moment.FRICTION);
        var item = ActionItem.of(new ActionItemId("a"), Rank.FIRST, "Cut it", List.of(card), "");
        map.with(item);
        assertThat(progress(GuideStep.ACT).isDone()).isTrue();
        map.with(ActionItem.STATE.with(item, ActionState.DROPPED));
        assertThat(progress(GuideStep.ACT)).isEqualTo(new Guide.Progress(0, 1));
    }

    @Test
    void everyStepHasItsTexts() {
        var texts = ResourceBundle.getBundle("laneway.guide");
        for (GuideStep step : GuideStep.values()) {
            for (String part : List.of("title", "for", "go", "state")) {
                assertThat(texts.getString(step + "." + part)).isNotBlank();
            }
        }
    }
}
