// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.Comparator;

/// A part that has a place in an order: by rank, and where ranks are equal, by identity.
public sealed interface Ranked
        permits Persona,
                Team,
                Stage,
                Step,
                Lane,
                Touchpoint,
                Card,
                Goal,
                Metric,
                Signal,
                Stakeholder,
                PathSet,
                Lifecycle,
                StageRule,
                ActionItem {
    /// The order in which the parts of one kind stand.
    Comparator<Ranked> ORDER =
            Comparator.comparing(Ranked::rank).thenComparing(part -> part.id().value());

    PartId id();

    Rank rank();
}
