// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Origin;
import laneway.model.Signal;
import laneway.model.Stage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Where nothing tells how customers do, and signals on which nobody acts.
final class SignalRules {
    private SignalRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        var signals = map.map().signals();
        if (signals.isEmpty()) {
            return;
        }
        for (Signal signal : signals) {
            if (map.leadsOf(signal.id(), null).isEmpty()) {
                found.accept(
                        Finding.of(
                                FindingKind.SIGNAL_WITHOUT_TEAM,
                                55,
                                List.of(signal.id()),
                                map.name(signal.id())));
            }
        }
        for (Stage stage : map.stages()) {
            var here =
                    signals.stream().filter(signal -> stage.id().equals(signal.stage())).toList();
            if (here.isEmpty()) {
                found.accept(
                        Finding.of(
                                FindingKind.NO_SIGNAL,
                                35,
                                List.of(stage.id()),
                                map.name(stage.id())));
            } else if (here.stream().allMatch(signal -> signal.origin() == Origin.FACT)) {
                found.accept(
                        Finding.of(
                                FindingKind.FACTS_ALONE,
                                45,
                                List.of(stage.id()),
                                map.name(stage.id())));
            }
        }
    }
}
