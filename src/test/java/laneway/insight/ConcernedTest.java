// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static laneway.insight.InsightMap.BUY;
import static laneway.insight.InsightMap.SALES;
import static laneway.insight.InsightMap.SITE;
import static laneway.insight.InsightMap.TRY;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.CardKind;
import laneway.model.MetricKind;
import laneway.model.PartId;
import laneway.model.Rank;
import laneway.model.TeamId;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConcernedTest {
    private final InsightMap map = new InsightMap();

    private Concerned of(PartId... parts) {
        return Concerned.of(map.map(), List.of(parts));
    }

    @Test
    void aTouchpointStandsForTheCardsThatMeetItInTheStagesNamedWithIt() {
        var inBuy = map.meeting("Buy", SITE);
        var inTry = map.meeting("Try", SITE);
        assertThat(of(SITE).cards()).containsExactly(inTry, inBuy);
        assertThat(of(SITE, BUY)).isEqualTo(new Concerned(List.of(inBuy), List.of(BUY)));
    }

    @Test
    void whatIsSaidOfTheMapStandsForWhatItSpeaksOf() {
        var card = map.card("Try", "Needs", CardKind.NEED, "Quick answers");
        var metric = map.metric(TRY, MetricKind.NUMBER, 4);
        var item = ActionItem.of(new ActionItemId("a"), Rank.FIRST, "Call them", List.of(card), "");
        map.with(item);
        assertThat(of(item.id()).cards()).containsExactly(card);
        assertThat(of(metric.id()).headings()).containsExactly(TRY);
    }

    @Test
    void aTeamStandsForWhatItOwnsUnlessSomethingElseIsNamed() {
        var inTry = map.meeting("Try", SITE);
        map.owned(SITE, null, "", SALES).owned(BUY, null, "", SALES);
        assertThat(of(SALES).cards()).containsExactly(inTry);
        assertThat(of(SALES, TRY)).isEqualTo(new Concerned(List.of(), List.of(TRY)));
    }

    @Test
    void nothingOnTheBoardIsEmpty() {
        assertThat(of().isEmpty()).isTrue();
        assertThat(of(new TeamId("team-nowhere")).isEmpty()).isTrue();
    }
}
