// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How some customers do along the stages: on track (green), with caution (grey), with a warning
/// (red).
///
/// @param name which customers: those in onboarding, established users
public record PathSet(
        PathSetId id,
        Rank rank,
        String name,
        String description,
        Path onTrack,
        Path caution,
        Path warning)
        implements Knowledge, Ranked {
    public static final Property<PathSet, Rank> RANK =
            Property.of(PathSet.class, "rank", PathSet::rank);
    public static final Property<PathSet, String> NAME =
            Property.of(PathSet.class, "name", PathSet::name);
    public static final Property<PathSet, String> DESCRIPTION =
            Property.of(PathSet.class, "description", PathSet::description);
    public static final Property<PathSet, Path> ON_TRACK =
            Property.of(PathSet.class, "onTrack", PathSet::onTrack);
    public static final Property<PathSet, Path> CAUTION =
            Property.of(PathSet.class, "caution", PathSet::caution);
    public static final Property<PathSet, Path> WARNING =
            Property.of(PathSet.class, "warning", PathSet::warning);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<PathSet, ?>> PROPERTIES =
            List.of(RANK, NAME, DESCRIPTION, ON_TRACK, CAUTION, WARNING);

    public PathSet {
        Limits.checkText(name);
        Limits.checkText(description);
    }

    /// A path set whose paths nobody has described yet.
    public static PathSet named(PathSetId id, Rank rank, String name) {
        return new PathSet(id, rank, name, "", Path.NONE, Path.NONE, Path.NONE);
    }

    @Override
    public List<PartId> references() {
        return Stream.of(onTrack, caution, warning)
                .flatMap(path -> path.references().stream())
                .toList();
    }

    @Override
    public Optional<PathSet> without(Predicate<PartId> gone) {
        return Optional.of(
                new PathSet(
                        id,
                        rank,
                        name,
                        description,
                        onTrack.without(gone),
                        caution.without(gone),
                        warning.without(gone)));
    }
}
