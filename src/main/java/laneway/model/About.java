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
/// @param counterpart the file of the map of the other perspective, ideal or current, as seen from
///   the file of this one; empty for none
/// @param leadLimit how many things a team may lead before it leads too many
/// @param benchmarkDays the days for which benchmarks are asked, ascending
/// @param dismissed the keys of findings that nobody wants to see again
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
        List<SavedView> views,
        String counterpart,
        int leadLimit,
        List<Integer> benchmarkDays,
        List<String> dismissed)
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

    public static final Property<About, String> COUNTERPART =
            Property.of(About.class, "counterpart", About::counterpart);
    public static final Property<About, Integer> LEAD_LIMIT =
            Property.of(About.class, "leadLimit", About::leadLimit);
    public static final Property<About, List<Integer>> BENCHMARK_DAYS =
            Property.of(About.class, "benchmarkDays", About::benchmarkDays);
    public static final Property<About, List<String>> DISMISSED =
            Property.of(About.class, "dismissed", About::dismissed);

    /// How many things a team leads before it leads too many, where nobody has said.
    public static final int USUAL_LEAD_LIMIT = 10;

    /// The days of benchmarks, where nobody has said.
    public static final List<Integer> USUAL_BENCHMARK_DAYS = List.of(30, 60, 90);

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
                    VIEWS,
                    COUNTERPART,
                    LEAD_LIMIT,
                    BENCHMARK_DAYS,
                    DISMISSED);

    public About {
        Limits.checkText(title);
        Limits.checkText(purpose);
        Limits.checkText(problem);
        Limits.checkText(scope);
        Limits.checkText(targetReason);
        Limits.checkText(method);
        Limits.checkText(counterpart);
        Limits.checkRange("leadLimit", leadLimit, 1, Limits.LEADS);
        benchmarkDays = benchmarkDays.stream().sorted().distinct().toList();
        benchmarkDays.forEach(day -> Limits.checkRange("benchmarkDays", day, 1, Limits.DAYS));
        dismissed = List.copyOf(dismissed);
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
                List.of(),
                "",
                USUAL_LEAD_LIMIT,
                USUAL_BENCHMARK_DAYS,
                List.of());
    }

    /// The same description of another map.
    public About as(MapId other) {
        return new About(
                other,
                title,
                purpose,
                problem,
                scope,
                perspective,
                target,
                targetReason,
                method,
                figures,
                defaultStage,
                structureLocked,
                ballots,
                views,
                counterpart,
                leadLimit,
                benchmarkDays,
                dismissed);
    }
}
