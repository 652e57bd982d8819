// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Something that runs beside the stages at any time, any number of times, such as renewal,
/// expansion or risk; it never moves a customer to another stage.
///
/// @param states what a customer in it goes through, in order
/// @param stages where it may start; empty for any
public record Lifecycle(
        LifecycleId id,
        Rank rank,
        String name,
        String description,
        @Nullable Colour colour,
        List<String> states,
        List<StageId> stages)
        implements Knowledge, Ranked {
    public static final Property<Lifecycle, Rank> RANK =
            Property.of(Lifecycle.class, "rank", Lifecycle::rank);
    public static final Property<Lifecycle, String> NAME =
            Property.of(Lifecycle.class, "name", Lifecycle::name);
    public static final Property<Lifecycle, String> DESCRIPTION =
            Property.of(Lifecycle.class, "description", Lifecycle::description);
    public static final Property<Lifecycle, @Nullable Colour> COLOUR =
            Property.of(Lifecycle.class, "colour", Lifecycle::colour);
    public static final Property<Lifecycle, List<String>> STATES =
            Property.of(Lifecycle.class, "states", Lifecycle::states);
    public static final Property<Lifecycle, List<StageId>> STAGES =
            Property.of(Lifecycle.class, "stages", Lifecycle::stages);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Lifecycle, ?>> PROPERTIES =
            List.of(RANK, NAME, DESCRIPTION, COLOUR, STATES, STAGES);

    public Lifecycle {
        Limits.checkText(name);
        Limits.checkText(description);
        states = List.copyOf(states);
        stages = List.copyOf(stages);
    }

    /// A lifecycle that may start anywhere.
    public static Lifecycle named(LifecycleId id, Rank rank, String name) {
        return new Lifecycle(id, rank, name, "", null, List.of(), List.of());
    }

    @Override
    public List<PartId> references() {
        return List.copyOf(stages);
    }

    @Override
    public Optional<Lifecycle> without(Predicate<PartId> gone) {
        return Optional.of(STAGES.with(this, Knowledge.left(stages, gone)));
    }
}
