// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;

/// Where the customer meets us; one entry, met by cards in several stages.
///
/// @param channels the media: web, e-mail, phone, in product, community, sales rep, or others
public record Touchpoint(
        TouchpointId id,
        Rank rank,
        String name,
        String description,
        List<String> channels,
        boolean major,
        boolean differsBySalesChannel)
        implements Part, Ranked {
    public static final Property<Touchpoint, Rank> RANK =
            Property.of(Touchpoint.class, "rank", Touchpoint::rank);
    public static final Property<Touchpoint, String> NAME =
            Property.of(Touchpoint.class, "name", Touchpoint::name);
    public static final Property<Touchpoint, String> DESCRIPTION =
            Property.of(Touchpoint.class, "description", Touchpoint::description);
    public static final Property<Touchpoint, List<String>> CHANNELS =
            Property.of(Touchpoint.class, "channels", Touchpoint::channels);
    public static final Property<Touchpoint, Boolean> MAJOR =
            Property.of(Touchpoint.class, "major", Touchpoint::major);
    public static final Property<Touchpoint, Boolean> DIFFERS_BY_SALES_CHANNEL =
            Property.of(
                    Touchpoint.class, "differsBySalesChannel", Touchpoint::differsBySalesChannel);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Touchpoint, ?>> PROPERTIES =
            List.of(RANK, NAME, DESCRIPTION, CHANNELS, MAJOR, DIFFERS_BY_SALES_CHANNEL);

    public Touchpoint {
        Limits.checkText(name);
        Limits.checkText(description);
        channels = List.copyOf(channels);
    }

    /// A touchpoint of which only the name is known.
    public static Touchpoint named(TouchpointId id, Rank rank, String name) {
        return new Touchpoint(id, rank, name, "", List.of(), false, false);
    }
}
