// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a stage is to achieve; the teams behind it say so by an ownership.
public record Goal(GoalId id, Rank rank, StageId stage, String text) implements Knowledge, Ranked {
    public static final Property<Goal, Rank> RANK = Property.of(Goal.class, "rank", Goal::rank);
    public static final Property<Goal, StageId> STAGE =
            Property.of(Goal.class, "stage", Goal::stage);
    public static final Property<Goal, String> TEXT = Property.of(Goal.class, "text", Goal::text);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Goal, ?>> PROPERTIES = List.of(RANK, STAGE, TEXT);

    public Goal {
        Limits.checkText(text);
    }

    @Override
    public List<PartId> references() {
        return List.of(stage);
    }

    @Override
    public Optional<Goal> without(Predicate<PartId> gone) {
        return gone.test(stage) ? Optional.empty() : Optional.of(this);
    }
}
