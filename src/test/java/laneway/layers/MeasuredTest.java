// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Actual;
import laneway.model.Better;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class MeasuredTest {
    private static final Metric SIGN_UPS =
            Metric.UNIT.with(
                    Metric.named(new MetricId("metric"), Rank.FIRST, "Sign-ups", null), "%");

    private static Actual actual(int month, String segment, double value) {
        return new Actual(LocalDate.of(2026, month, 1), segment, value);
    }

    @Test
    void saysValueTargetStandingAndTrend() {
        var metric = Metric.TARGET.with(SIGN_UPS, 50.0);
        metric = Metric.ACTUALS.with(metric, List.of(actual(3, "", 30), actual(4, "", 46)));
        assertThat(Measured.of(metric))
                .isEqualTo(
                        """
                        Sign-ups
                        Last value: 46\u00a0% on 2026-04-01
                        Target: at least 50\u00a0%. Caution
                        Better than 30\u00a0% on 2026-03-01\
                        """);
    }

    @Test
    void lessIsBetterWhereTheMetricSaysSo() {
        var metric = Metric.BETTER.with(Metric.TARGET.with(SIGN_UPS, 20.0), Better.LOWER);
        metric = Metric.ACTUALS.with(metric, List.of(actual(3, "", 30), actual(4, "", 46)));
        assertThat(Measured.of(metric)).contains("at most 20\u00a0%. Warning", "Worse than 30");
    }

    @Test
    void saysOfWhomTheValueIsAndComparesItWithTheSameOnly() {
        var actuals = List.of(actual(3, "Small", 30), actual(4, "Large", 46));
        assertThat(Measured.of(Metric.ACTUALS.with(SIGN_UPS, actuals)))
                .isEqualTo("Sign-ups\nLast value: 46\u00a0% on 2026-04-01 (Large)");
    }

    @Test
    void saysThatNothingHasBeenMeasured() {
        assertThat(Measured.of(Metric.TARGET.with(SIGN_UPS, 5.0)))
                .isEqualTo("Sign-ups\nNothing has been measured yet.\nTarget: at least 5\u00a0%");
    }
}
