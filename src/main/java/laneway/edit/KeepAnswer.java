// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Actual;
import laneway.model.Answer;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.MetricId;

import java.util.ArrayList;
import java.util.List;

/// Keeps what a map's questions were answered: in place of an answer of the same day, and with the
/// actuals that came of it, each in place of one of the same metric, day and segment.
public record KeepAnswer(Answer answer, List<Measured> measured) implements Edit {
    public KeepAnswer {
        measured = List.copyOf(measured);
    }

    /// What a metric was; one that is gone since it was asked is passed over.
    public record Measured(MetricId metric, Actual actual) {}

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        map.answers().stream()
                .filter(it -> it.date().equals(answer.date()))
                .map(Answer::id)
                .forEach(draft::remove);
        draft.add(answer);
        for (Metric metric : map.metrics()) {
            draft.set(metric, Metric.ACTUALS, actuals(metric));
        }
        return draft.finish(Label.named("keepAnswer", answer.source()));
    }

    private List<Actual> actuals(Metric metric) {
        var fresh =
                measured.stream()
                        .filter(it -> it.metric().equals(metric.id()))
                        .map(Measured::actual)
                        .toList();
        var actuals = new ArrayList<>(metric.actuals());
        actuals.removeIf(old -> fresh.stream().anyMatch(it -> isOfSame(it, old)));
        actuals.addAll(fresh);
        return Metric.ACTUALS.with(metric, actuals).actuals();
    }

    private static boolean isOfSame(Actual one, Actual other) {
        return one.date().equals(other.date()) && one.segment().equals(other.segment());
    }
}
