// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A group of people in the company who can own something.
public record Team(TeamId id, Rank rank, String name, @Nullable Colour colour)
        implements Part, Ranked {
    public static final Property<Team, Rank> RANK = Property.of(Team.class, "rank", Team::rank);
    public static final Property<Team, String> NAME = Property.of(Team.class, "name", Team::name);
    public static final Property<Team, @Nullable Colour> COLOUR =
            Property.of(Team.class, "colour", Team::colour);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Team, ?>> PROPERTIES = List.of(RANK, NAME, COLOUR);

    public Team {
        Limits.checkText(name);
    }
}
