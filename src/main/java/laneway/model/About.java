// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a map says about itself.
///
/// @param scope which products and which part of the journey the map looks at
/// @param target the persona whose journey it is
/// @param targetReason why this persona was chosen
/// @param method how the map was made, by whom and when
/// @param defaultStage where a customer stands of whom nothing else is known
/// @param structureLocked stages, steps and lanes stay where they are and keep their names
/// @param ballots of the people in the vote that is under way; none while there is no vote
/// @param views ways to see the map that somebody kept
public record About(
        MapId id,
        String title,
        String purpose,
        String problem,
        String scope,
        Perspective perspective,
        @Nullable PersonaId target,
        String targetReason,
        String method,
        List<Figure> figures,
        @Nullable StageId defaultStage,
        boolean structureLocked,
        List<Ballot> ballots,
        List<SavedView> views)
        implements Part {
    public static final Property<About, String> TITLE =
            Property.of(About.class, "title", About::title);
    public static final Property<About, String> PURPOSE =
            Property.of(About.class, "purpose", About::purpose);
    public static final Property<About, String> PROBLEM =
            Property.of(About.class, "problem", About::problem);
    public static final Property<About, String> SCOPE =
            Property.of(About.class, "scope", About::scope);
    public static final Property<About, Perspective> PERSPECTIVE =
            Property.of(About.class, "perspective", About::perspective);
    public static final Property<About, @Nullable PersonaId> TARGET =
            Property.of(About.class, "target", About::target);
    public static final Property<About, String> TARGET_REASON =
            Property.of(About.class, "targetReason", About::targetReason);
    public static final Property<About, String> METHOD =
            Property.of(About.class, "method", About::method);
    public static final Property<About, List<Figure>> FIGURES =
            Property.of(About.class, "figures", About::figures);
    public static final Property<About, @Nullable StageId> DEFAULT_STAGE =
            Property.of(About.class, "defaultStage", About::defaultStage);
    public static final Property<About, Boolean> STRUCTURE_LOCKED =
            Property.of(About.class, "structureLocked", About::structureLocked);
    public static final Property<About, List<Ballot>> BALLOTS =
            Property.of(About.class, "ballots", About::ballots);
    public static final Property<About, List<SavedView>> VIEWS =
            Property.of(About.class, "views", About::views);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<About, ?>> PROPERTIES =
            List.of(
                    TITLE,
                    PURPOSE,
                    PROBLEM,
                    SCOPE,
                    PERSPECTIVE,
                    TARGET,
                    TARGET_REASON,
                    METHOD,
                    FIGURES,
                    DEFAULT_STAGE,
                    STRUCTURE_LOCKED,
                    BALLOTS,
                    VIEWS);

    public About {
        Limits.checkText(title);
        Limits.checkText(purpose);
        Limits.checkText(problem);
        Limits.checkText(scope);
        Limits.checkText(targetReason);
        Limits.checkText(method);
        figures = List.copyOf(figures);
        ballots = List.copyOf(ballots);
        views = List.copyOf(views);
    }

    /// A new, empty description.
    public static About titled(MapId id, String title) {
        return new About(
                id,
                title,
                "",
                "",
                "",
                Perspective.CURRENT,
                null,
                "",
                "",
                List.of(),
                null,
                false,
                List.of(),
                List.of());
    }
}
