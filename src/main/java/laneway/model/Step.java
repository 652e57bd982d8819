// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/// A part of a stage, and a column of the board.
///
/// @param name empty for the only step of a stage, which is then not drawn
/// @param width in columns of cards, 1 to 4
/// @param duration how long it is expected to take; null where nobody has said
public record Step(
        StepId id,
        StageId stage,
        Rank rank,
        String name,
        String description,
        int width,
        @Nullable Duration duration)
        implements Part, Ranked {
    public static final Property<Step, StageId> STAGE =
            Property.of(Step.class, "stage", Step::stage);
    public static final Property<Step, Rank> RANK = Property.of(Step.class, "rank", Step::rank);
    public static final Property<Step, String> NAME = Property.of(Step.class, "name", Step::name);
    public static final Property<Step, String> DESCRIPTION =
            Property.of(Step.class, "description", Step::description);
    public static final Property<Step, Integer> WIDTH =
            Property.of(Step.class, "width", Step::width);

    public static final Property<Step, @Nullable Duration> DURATION =
            Property.of(Step.class, "duration", Step::duration);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Step, ?>> PROPERTIES =
            List.of(STAGE, RANK, NAME, DESCRIPTION, WIDTH, DURATION);

    public Step {
        Limits.checkText(name);
        Limits.checkText(description);
        Limits.checkTime(duration);
        Limits.checkRange("width", width, 1, Limits.STEP_WIDTH);
    }

    /// The step of a stage that has no other.
    public static Step nameless(StepId id, StageId stage) {
        return new Step(id, stage, Rank.FIRST, "", "", 1, null);
    }

    /// The same step under another identity, in another stage.
    public Step as(StepId other, StageId otherStage) {
        return new Step(other, otherStage, rank, name, description, width, duration);
    }
}
