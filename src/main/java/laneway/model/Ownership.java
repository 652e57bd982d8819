// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Who is behind something, where that matters by stage and segment.
///
/// @param subject what is owned: a touchpoint, a stage, a goal, a metric or a signal
/// @param stage where it holds; null for everywhere
/// @param segment for which customers it holds; empty for all
/// @param team null where all teams share it
public record Ownership(
        OwnershipId id,
        PartId subject,
        @Nullable StageId stage,
        String segment,
        @Nullable TeamId team,
        Role role)
        implements Part {
    public static final Property<Ownership, PartId> SUBJECT =
            Property.of(Ownership.class, "subject", Ownership::subject);
    public static final Property<Ownership, @Nullable StageId> STAGE =
            Property.of(Ownership.class, "stage", Ownership::stage);
    public static final Property<Ownership, String> SEGMENT =
            Property.of(Ownership.class, "segment", Ownership::segment);
    public static final Property<Ownership, @Nullable TeamId> TEAM =
            Property.of(Ownership.class, "team", Ownership::team);
    public static final Property<Ownership, Role> ROLE =
            Property.of(Ownership.class, "role", Ownership::role);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Ownership, ?>> PROPERTIES =
            List.of(SUBJECT, STAGE, SEGMENT, TEAM, ROLE);

    public Ownership {
        Limits.checkText(segment);
        if (team == null && role != Role.SHARED) {
            throw new IllegalArgumentException(role + " needs a team");
        }
    }
}
