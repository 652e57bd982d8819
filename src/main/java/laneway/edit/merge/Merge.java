// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Validity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes one map of two that were one.
public final class Merge {
    private final JourneyMap base;
    private final JourneyMap mine;
    private final JourneyMap theirs;
    private final Map<PartId, Part> merged = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    /// What came of a merge.
    public sealed interface Outcome {}

    /// A valid map that holds what both did.
    ///
    /// @param clashes what the user should look at; empty where nothing clashed
    public record Merged(JourneyMap map, List<Clash> clashes) implements Outcome {
        public Merged {
            clashes = List.copyOf(clashes);
        }
    }

    /// Together the two are more than one map may hold.
    public record TooLarge() implements Outcome {}

    private Merge(JourneyMap base, JourneyMap mine, JourneyMap theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// Merges two valid maps.
    ///
    /// @param base what both began with
    /// @throws IllegalArgumentException if the three are not states of one map
    public static Outcome of(JourneyMap base, JourneyMap mine, JourneyMap theirs) {
        if (!base.id().equals(mine.id()) || !base.id().equals(theirs.id())) {
            throw new IllegalArgumentException(
                    "not one map: " + base.id() + ", " + mine.id() + ", " + theirs.id());
        }
        return new Merge(base, mine, theirs).outcome();
    }

    private Outcome outcome() {
        ids().forEach(this::mergePart);
        bringBackWhatIsReferredTo();
        bringBackSteps();
        bringBackWhatIsReferredTo();
        var gone = new LinkedHashSet<PartId>();
        mine.otherParts().forEach(part -> gone.add(part.id()));
        mine.cards().forEach(card -> gone.add(card.id()));
        gone.removeAll(merged.keySet());
        var map = withUnknownFields(mine.with(merged.values(), gone));
        return Validity.problemsOf(map).isEmpty() ? new Merged(map, clashes) : new TooLarge();
    }

    private Set<PartId> ids() {
        var ids = new LinkedHashSet<PartId>();
        ids.add(base.id());
        for (var map : List.of(mine, theirs)) {
            map.otherParts().forEach(part -> ids.add(part.id()));
            map.cards().forEach(card -> ids.add(card.id()));
        }
        return ids;
    }

    private void mergePart(PartId id) {
        var before = find(base, id);
        var own = find(mine, id);
        var other = find(theirs, id);
        if (own == null || other == null) {
            mergeDeleted(id, before, own, other);
        } else if (own.equals(other) || other.equals(before)) {
            put(own);
        } else if (own.equals(before)) {
            put(other);
        } else {
            var both = PartMerge.of(before, own, other);
            put(both.merged());
            both.second().filter(card -> isNew(card.id())).ifPresent(this::put);
            clashes.addAll(both.clashes());
        }
    }

    private boolean isNew(PartId id) {
        return find(mine, id) == null && find(theirs, id) == null;
    }

    private void mergeDeleted(
            PartId id, @Nullable Part before, @Nullable Part own, @Nullable Part other) {
        if (before == null) {
            put(Objects.requireNonNull(own == null ? other : own));
        } else if (own != null && !own.equals(before)) {
            put(own);
            clashes.add(new Clash.DeletedByThem(id));
        } else if (other != null && !other.equals(before)) {
            put(other);
            clashes.add(new Clash.DeletedByMe(id));
        }
    }

    private void put(Part part) {
        merged.put(part.id(), part);
    }

    private static @Nullable Part find(JourneyMap map, PartId id) {
        return map.part(id).orElse(null);
    }

    private void bringBackWhatIsReferredTo() {
        var looking = new ArrayDeque<Part>(merged.values());
        while (!looking.isEmpty()) {
            for (PartId id : Validity.referencesOf(looking.remove())) {
                if (!merged.containsKey(id)) {
                    looking.add(bringBack(id));
                }
            }
        }
    }

    /// What one of both deleted is as the other has it.
    private Part bringBack(PartId id) {
        var own = find(mine, id);
        var part = own == null ? find(theirs, id) : own;
        if (part == null) {
            part = base.part(id).orElseThrow();
        }
        put(part);
        clashes.add(own == null ? new Clash.DeletedByMe(id) : new Clash.DeletedByThem(id));
        return part;
    }

    /// Each of both may have deleted other steps of a stage, and together all of them.
    private void bringBackSteps() {
        var withSteps = new LinkedHashSet<StageId>();
        for (Part part : merged.values()) {
            if (part instanceof Step step) {
                withSteps.add(step.stage());
            }
        }
        for (Part part : List.copyOf(merged.values())) {
            if (part instanceof Stage stage && !withSteps.contains(stage.id())) {
                bringBackSteps(stage.id());
            }
        }
    }

    private void bringBackSteps(StageId stage) {
        var own = mine.stepsOf(stage);
        var steps = own.isEmpty() ? theirs.stepsOf(stage) : own;
        var gone = steps.stream().map(Step::id).filter(id -> !merged.containsKey(id)).toList();
        if (gone.isEmpty()) {
            // All of them went to other stages.
            put(Step.nameless(new StepId(DerivedId.of("step", stage)), stage));
        } else {
            gone.forEach(this::bringBack);
        }
    }

    private JourneyMap withUnknownFields(JourneyMap map) {
        var known = map;
        for (PartId id : merged.keySet()) {
            var other = theirs.unknownFieldsOf(id);
            boolean same = mine.unknownFieldsOf(id).equals(base.unknownFieldsOf(id));
            if (other.isPresent() && same && !other.equals(mine.unknownFieldsOf(id))) {
                known = known.withUnknownFields(id, other.get());
            }
        }
        return known;
    }
}
