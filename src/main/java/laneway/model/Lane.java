// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A row of the board: one kind of thing across all stages.
///
/// @param colour null for the colour of its kind
/// @param collapsed drawn as a sliver
/// @param locked its cards cannot be added, moved, changed or deleted
/// @param curveBy what the points of its curve stand for, should it be a lane of experience
/// @param comparedTo the lane whose curve is drawn beside its own: the ideal, or another persona's;
///   null for none
public record Lane(
        LaneId id,
        Rank rank,
        String name,
        LaneKind kind,
        @Nullable Colour colour,
        boolean collapsed,
        boolean locked,
        CurveBy curveBy,
        @Nullable LaneId comparedTo)
        implements Part, Ranked {
    public static final Property<Lane, Rank> RANK = Property.of(Lane.class, "rank", Lane::rank);
    public static final Property<Lane, String> NAME = Property.of(Lane.class, "name", Lane::name);
    public static final Property<Lane, LaneKind> KIND = Property.of(Lane.class, "kind", Lane::kind);
    public static final Property<Lane, @Nullable Colour> COLOUR =
            Property.of(Lane.class, "colour", Lane::colour);
    public static final Property<Lane, Boolean> COLLAPSED =
            Property.of(Lane.class, "collapsed", Lane::collapsed);
    public static final Property<Lane, Boolean> LOCKED =
            Property.of(Lane.class, "locked", Lane::locked);
    public static final Property<Lane, CurveBy> CURVE_BY =
            Property.of(Lane.class, "curveBy", Lane::curveBy);
    public static final Property<Lane, @Nullable LaneId> COMPARED_TO =
            Property.of(Lane.class, "comparedTo", Lane::comparedTo);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Lane, ?>> PROPERTIES =
            List.of(RANK, NAME, KIND, COLOUR, COLLAPSED, LOCKED, CURVE_BY, COMPARED_TO);

    public Lane {
        Limits.checkText(name);
    }

    /// A lane that is open, in the colour of its kind.
    public static Lane named(LaneId id, Rank rank, String name, LaneKind kind) {
        return new Lane(id, rank, name, kind, null, false, false, CurveBy.STEP, null);
    }

    /// Whether its cards wait beside the board.
    public boolean isParked() {
        return kind == LaneKind.PARKED;
    }
}
