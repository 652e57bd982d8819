// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a map knows beside its board: about stages, touchpoints, cards and teams.
public sealed interface Knowledge extends Part
        permits Goal,
                Metric,
                Signal,
                Fit,
                Stakeholder,
                PathSet,
                Lifecycle,
                ActionItem,
                StageRule,
                Answer {

    /// The parts that this one speaks of.
    List<PartId> references();

    /// The same without what it says about parts that go; empty where nothing sensible is left.
    Optional<? extends Knowledge> without(Predicate<PartId> gone);

    static <I extends PartId> List<I> left(List<I> ids, Predicate<PartId> gone) {
        return ids.stream().filter(id -> !gone.test(id)).toList();
    }
}
