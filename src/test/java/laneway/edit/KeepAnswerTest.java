// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.result;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.KeepAnswer.Measured;
import laneway.model.Actual;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class KeepAnswerTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 6);
    private static final MetricId USE = new MetricId("metric-use");

    private static Answer answer(String id, LocalDate day, int accounts) {
        return new Answer(
                new AnswerId(id),
                day,
                "accounts.csv",
                accounts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static JourneyMap map(Actual... actuals) {
        var metric = Metric.named(USE, Rank.FIRST, "Use", null);
        return MapBuilder.aSmallMap().with(Metric.ACTUALS.with(metric, List.of(actuals))).build();
    }

    private static JourneyMap keep(JourneyMap map, Answer answer, Actual... actuals) {
        var measured = List.of(actuals).stream().map(it -> new Measured(USE, it)).toList();
        return apply(map, new KeepAnswer(answer, measured));
    }

    @Test
    void answersOfOtherDaysStay() {
        var map = keep(map(), answer("a", MARCH, 5));
        assertThat(keep(map, answer("b", APRIL, 6)).answers())
                .containsExactly(answer("a", MARCH, 5), answer("b", APRIL, 6));
    }

    @Test
    void askingTwiceOnOneDayReplacesTheAnswer() {
        var map = keep(map(), answer("a", MARCH, 5));
        assertThat(keep(map, answer("b", MARCH, 6)).answers())
                .containsExactly(answer("b", MARCH, 6));
    }

    @Test
    void anActualOfTheSameDayAndSegmentIsReplacedAndOthersStay() {
        var whole = new Actual(MARCH, "", 1);
        var small = new Actual(MARCH, "Small", 2);
        var before = new Actual(MARCH.minusDays(1), "", 3);
        var now = new Actual(MARCH, "", 4);
        var kept = keep(map(whole, small, before), answer("a", MARCH, 5), now);
        assertThat(kept.metrics().getFirst().actuals()).containsExactly(before, now, small);
    }

    @Test
    void aMetricThatIsGoneIsPassedOver() {
        var map = apply(map(), new DeletePart(USE));
        var kept = keep(map, answer("a", MARCH, 5), new Actual(MARCH, "", 4));
        assertThat(kept.answers()).hasSize(1);
    }

    @Test
    void itIsOneStepNamedByItsData() {
        assertThat(result(map(), new KeepAnswer(answer("a", MARCH, 5), List.of())).label())
                .isEqualTo(Label.named("keepAnswer", "accounts.csv"));
    }
}
