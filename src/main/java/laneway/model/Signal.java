// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Something observed about a customer that calls for a next step by a team.
///
/// @param stage where it is observed; null for anywhere
/// @param source where it comes from: a product log, a bought-in list
/// @param nextStep what the team does about it
/// @param within in how many days that must happen before it is too late; null where nobody has
///   said
/// @param halfLife after how many days the signal is worth half; null for one that does not fade
public record Signal(
        SignalId id,
        Rank rank,
        String name,
        Origin origin,
        @Nullable StageId stage,
        String source,
        String nextStep,
        @Nullable Integer within,
        @Nullable Integer halfLife)
        implements Knowledge, Ranked {
    public static final Property<Signal, Rank> RANK =
            Property.of(Signal.class, "rank", Signal::rank);
    public static final Property<Signal, String> NAME =
            Property.of(Signal.class, "name", Signal::name);
    public static final Property<Signal, Origin> ORIGIN =
            Property.of(Signal.class, "origin", Signal::origin);
    public static final Property<Signal, @Nullable StageId> STAGE =
            Property.of(Signal.class, "stage", Signal::stage);
    public static final Property<Signal, String> SOURCE =
            Property.of(Signal.class, "source", Signal::source);
    public static final Property<Signal, String> NEXT_STEP =
            Property.of(Signal.class, "nextStep", Signal::nextStep);
    public static final Property<Signal, @Nullable Integer> WITHIN =
            Property.of(Signal.class, "within", Signal::within);
    public static final Property<Signal, @Nullable Integer> HALF_LIFE =
            Property.of(Signal.class, "halfLife", Signal::halfLife);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Signal, ?>> PROPERTIES =
            List.of(RANK, NAME, ORIGIN, STAGE, SOURCE, NEXT_STEP, WITHIN, HALF_LIFE);

    public Signal {
        Limits.checkText(name);
        Limits.checkText(source);
        Limits.checkText(nextStep);
        if (within != null) {
            Limits.checkRange("within", within, 0, Limits.DAYS);
        }
        if (halfLife != null) {
            Limits.checkRange("halfLife", halfLife, 1, Limits.DAYS);
        }
    }

    /// A signal of which only the name and the stage are known.
    public static Signal named(SignalId id, Rank rank, String name, @Nullable StageId stage) {
        return new Signal(id, rank, name, Origin.BEHAVIOUR, stage, "", "", null, null);
    }

    /// How much of the signal is left after some days, 1 to 0.
    public double strengthAfter(double days) {
        return halfLife == null ? 1 : Math.pow(0.5, days / halfLife);
    }

    @Override
    public List<PartId> references() {
        return stage == null ? List.of() : List.of(stage);
    }

    @Override
    public Optional<Signal> without(Predicate<PartId> gone) {
        return Optional.of(stage != null && gone.test(stage) ? STAGE.with(this, null) : this);
    }
}
