// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A phase of the journey: one column, or one for each of its steps.
///
/// @param question what the customer asks in this stage
/// @param exitCriteria when a customer has left the stage, each a sentence
/// @param mode null where nobody has said
/// @param on whether the stage is part of the journey; one that is off keeps its cards
/// @param flow the flow of stages that it belongs to, where a map has several; else empty
/// @param source where the data about customers in it comes from
/// @param handEdited whether customers may be put into it by hand
/// @param locked its cards and steps stay as they are, and so does its name
public record Stage(
        StageId id,
        Rank rank,
        String name,
        String question,
        String description,
        List<String> exitCriteria,
        @Nullable Mode mode,
        boolean on,
        boolean locked,
        String flow,
        String source,
        boolean handEdited)
        implements Part, Ranked {
    public static final Property<Stage, Rank> RANK = Property.of(Stage.class, "rank", Stage::rank);
    public static final Property<Stage, String> NAME =
            Property.of(Stage.class, "name", Stage::name);
    public static final Property<Stage, String> QUESTION =
            Property.of(Stage.class, "question", Stage::question);
    public static final Property<Stage, String> DESCRIPTION =
            Property.of(Stage.class, "description", Stage::description);
    public static final Property<Stage, List<String>> EXIT_CRITERIA =
            Property.of(Stage.class, "exitCriteria", Stage::exitCriteria);
    public static final Property<Stage, @Nullable Mode> MODE =
            Property.of(Stage.class, "mode", Stage::mode);
    public static final Property<Stage, Boolean> ON = Property.of(Stage.class, "on", Stage::on);
    public static final Property<Stage, Boolean> LOCKED =
            Property.of(Stage.class, "locked", Stage::locked);

    public static final Property<Stage, String> FLOW =
            Property.of(Stage.class, "flow", Stage::flow);
    public static final Property<Stage, String> SOURCE =
            Property.of(Stage.class, "source", Stage::source);
    public static final Property<Stage, Boolean> HAND_EDITED =
            Property.of(Stage.class, "handEdited", Stage::handEdited);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Stage, ?>> PROPERTIES =
            List.of(
                    RANK,
                    NAME,
                    QUESTION,
                    DESCRIPTION,
                    EXIT_CRITERIA,
                    MODE,
                    ON,
                    LOCKED,
                    FLOW,
                    SOURCE,
                    HAND_EDITED);

    public Stage {
        Limits.checkText(name);
        Limits.checkText(question);
        Limits.checkText(description);
        Limits.checkText(flow);
        Limits.checkText(source);
        exitCriteria = List.copyOf(exitCriteria);
    }

    /// A stage that is on, with a name only.
    public static Stage named(StageId id, Rank rank, String name) {
        return new Stage(id, rank, name, "", "", List.of(), null, true, false, "", "", true);
    }
}
