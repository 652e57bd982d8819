// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static laneway.insight.InsightMap.PORTAL;
import static laneway.insight.InsightMap.SALES;
import static laneway.insight.InsightMap.SITE;
import static laneway.insight.InsightMap.TRY;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.CardKind;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.Moment;
import laneway.model.Rank;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ComparisonTest {
    private final InsightMap current = new InsightMap();
    private final InsightMap ideal = new InsightMap();

    private List<String> gaps() {
        return Comparison.of(current.map(), ideal.map()).stream().map(Gap::sentence).toList();
    }

    @Test
    void mapsThatSayTheSameHaveNoGaps() {
        current.meeting("Try", SITE);
        ideal.meeting("Try", SITE);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whatOnlyTheIdealJourneyHasIsAGap() {
        current.meeting("Try", SITE);
        ideal.meeting("Try", SITE);
        ideal.meeting("Try", PORTAL);
        var card = ideal.card("Try", "Actions", CardKind.ACTION, "Invites a colleague");
        ideal.marked(card, Moment.FIRST_VALUE, Moment.FRICTION);
        ideal.with(new Goal(new GoalId("g"), Rank.FIRST, TRY, "Ten users"));
        ideal.owned(TRY, TRY, "", SALES);
        assertThat(gaps())
                .containsExactly(
                        "Try: Portal is not met.",
                        "Try: customers do not do “Invites a colleague”.",
                        "Try: nothing is marked as first value.",
                        "Try: the goal “Ten users” is not set.",
                        "Try: Sales should lead.");
    }

    @Test
    void aStageThatIsMissingIsOneGap() {
        ideal.with(Stage.NAME.with(ideal.map().stage(TRY).orElseThrow(), "Evaluate"));
        ideal.meeting("Try", SITE);
        assertThat(gaps()).containsExactly("The stage Evaluate is missing.");
    }

    @Test
    void anActionItemCoversTheGapThatItNames() {
        ideal.meeting("Try", SITE);
        var gap = Comparison.of(current.map(), ideal.map()).getFirst();
        assertThat(gap.covered()).isFalse();
        current.with(
                ActionItem.of(new ActionItemId("a"), Rank.FIRST, "Build it", List.of(), gap.key()));
        assertThat(Comparison.of(current.map(), ideal.map()).getFirst().covered()).isTrue();
    }
}
