// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts accounts into a stage; of the rules of a map the first that holds decides.
///
/// @param stage null for a rule that has lost it, which places nobody
public record StageRule(
        StageRuleId id, Rank rank, @Nullable StageId stage, Condition condition, String note)
        implements Knowledge, Ranked {
    public static final Property<StageRule, Rank> RANK =
            Property.of(StageRule.class, "rank", StageRule::rank);
    public static final Property<StageRule, @Nullable StageId> STAGE =
            Property.of(StageRule.class, "stage", StageRule::stage);
    public static final Property<StageRule, Condition> CONDITION =
            Property.of(StageRule.class, "condition", StageRule::condition);
    public static final Property<StageRule, String> NOTE =
            Property.of(StageRule.class, "note", StageRule::note);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<StageRule, ?>> PROPERTIES =
            List.of(RANK, STAGE, CONDITION, NOTE);

    /// The condition of a rule of which nobody has said when it holds: of no account.
    public static final Condition NOBODY = new Condition.Any(List.of());

    public StageRule {
        Limits.checkText(note);
    }

    /// A rule of which nobody has said when it holds.
    public static StageRule into(StageRuleId id, Rank rank, StageId stage) {
        return new StageRule(id, rank, stage, NOBODY, "");
    }

    @Override
    public List<PartId> references() {
        return stage == null ? List.of() : List.of(stage);
    }

    @Override
    public Optional<StageRule> without(Predicate<PartId> gone) {
        return Optional.of(stage != null && gone.test(stage) ? STAGE.with(this, null) : this);
    }
}
