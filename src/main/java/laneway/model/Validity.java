// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What makes a map valid beyond the checks of its parts: every reference leads to a part of the
/// right kind, every stage has a step, and the whole stays within the limits.
public final class Validity {
    private Validity() {}

    /// Something that a valid map does not have.
    public sealed interface Problem {}

    /// A part refers to another that is not in the map.
    public record Dangling(PartId from, PartId to) implements Problem {}

    /// A stage has no step.
    public record NoStep(StageId stage) implements Problem {}

    /// More cards than a map may have.
    public record TooManyCards(int count) implements Problem {}

    /// The images together are larger than a map may hold.
    public record ImagesTooLarge(long bytes) implements Problem {}

    /// All problems of a map; none for a valid one.
    public static List<Problem> problemsOf(JourneyMap map) {
        var problems = new ArrayList<Problem>();
        var known = new HashSet<PartId>();
        known.add(map.id());
        map.otherParts().forEach(part -> known.add(part.id()));
        addDangling(map, known, map.about(), problems);
        map.otherParts().forEach(part -> addDangling(map, known, part, problems));
        map.cards().forEach(card -> addDangling(map, known, card, problems));
        for (Stage stage : map.stages()) {
            if (map.stepsOf(stage.id()).isEmpty()) {
                problems.add(new NoStep(stage.id()));
            }
        }
        if (map.cards().size() > Limits.CARDS) {
            problems.add(new TooManyCards(map.cards().size()));
        }
        long bytes = map.images().stream().mapToLong(image -> image.bytes().size()).sum();
        if (bytes > Limits.ALL_IMAGE_BYTES) {
            problems.add(new ImagesTooLarge(bytes));
        }
        return problems;
    }

    private static void addDangling(
            JourneyMap map, Set<PartId> known, Part part, List<Problem> into) {
        for (PartId reference : referencesOf(part)) {
            if (!known.contains(reference) && map.part(reference).isEmpty()) {
                into.add(new Dangling(part.id(), reference));
            }
        }
    }

    /// The identities that a part refers to.
    public static List<PartId> referencesOf(Part part) {
        return switch (part) {
            case About about -> ofAbout(about);
            case Step step -> present(step.stage());
            case Ownership ownership ->
                    present(ownership.subject(), ownership.stage(), ownership.team());
            case Card card ->
                    present(
                            card.place().step(),
                            card.place().lane(),
                            card.image(),
                            card.touchpoint(),
                            card.spanTo());
            case Link link -> present(link.from(), link.to());
            case Lane lane -> present(lane.comparedTo());
            case Knowledge knowledge -> knowledge.references();
            case Persona _, Team _, Stage _, Touchpoint _, Image _ -> List.of();
        };
    }

    private static List<PartId> ofAbout(About about) {
        var references = present(about.target(), about.defaultStage());
        about.ballots().forEach(ballot -> references.addAll(ballot.dots()));
        return references;
    }

    private static List<PartId> present(@Nullable PartId... ids) {
        var present = new ArrayList<PartId>(ids.length);
        for (PartId id : ids) {
            if (id != null) {
                present.add(id);
            }
        }
        return present;
    }
}
