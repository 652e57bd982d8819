// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Actual;
import laneway.model.JourneyMap;
import laneway.model.MetricKind;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How many customers go on from one stage to the next.
///
/// @param share 0 to 1, or more where more arrive than left
public record Conversion(StageId from, StageId to, double share) {
    /// The share that is lost, 0 to 1.
    public double dropOff() {
        return Math.clamp(1 - share, 0, 1);
    }

    /// Between the stages that are on, in order, wherever it is known: from a conversion of the
    /// first, else from how many reach both, else from what was answered last.
    public static List<Conversion> of(JourneyMap map) {
        var stages = map.stages().stream().filter(Stage::on).map(Stage::id).toList();
        var conversions = new ArrayList<Conversion>();
        for (int i = 1; i < stages.size(); i++) {
            between(map, stages.get(i - 1), stages.get(i)).ifPresent(conversions::add);
        }
        return List.copyOf(conversions);
    }

    private static Optional<Conversion> between(JourneyMap map, StageId from, StageId to) {
        var told = last(map, from, MetricKind.CONVERSION).map(percent -> percent / 100);
        var reached = last(map, from, MetricKind.REACHED).filter(count -> count > 0);
        var arrived = last(map, to, MetricKind.REACHED);
        return told.or(() -> reached.flatMap(count -> arrived.map(others -> others / count)))
                .or(() -> answered(map, from))
                .filter(share -> share >= 0)
                .map(share -> new Conversion(from, to, share));
    }

    /// Of those who came long enough ago and are not in the stage any more.
    private static Optional<Double> answered(JourneyMap map, StageId stage) {
        return map.answers().stream()
                .reduce((_, later) -> later)
                .flatMap(answer -> answer.countOf(stage, ""))
                .filter(count -> count.entered() > count.remaining())
                .map(count -> (double) count.wentOn() / (count.entered() - count.remaining()));
    }

    private static Optional<Double> last(JourneyMap map, StageId stage, MetricKind kind) {
        return map.metrics().stream()
                .filter(metric -> metric.kind() == kind && stage.equals(metric.subject()))
                .flatMap(metric -> Standing.last(metric).stream())
                .map(Actual::value)
                .findFirst();
    }

    /// The one with the largest drop-off; empty where fewer than two are known or nobody is lost.
    public static Optional<Conversion> worst(List<Conversion> conversions) {
        return conversions.size() < 2
                ? Optional.empty()
                : conversions.stream()
                        .max(Comparator.comparingDouble(Conversion::dropOff))
                        .filter(worst -> worst.dropOff() > 0);
    }
}
