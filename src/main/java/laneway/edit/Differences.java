// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Lifecycle;
import laneway.model.Link;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Property;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// What leads from one state of a map, or of a part, to another, as changes.
///
/// An edit returns its own changes and needs no comparison; this is for states that come from
/// elsewhere, such as a journal or another person's file.
public final class Differences {
    private Differences() {}

    /// The changes that make one map the other, part by part; none where they are equal.
    ///
    /// What only newer versions of the program know about parts is not compared.
    ///
    /// @throws IllegalArgumentException if the two are not states of one map
    public static List<Change> between(JourneyMap before, JourneyMap after) {
        var changes = new ArrayList<>(between(before.about(), after.about()));
        compare(before.otherParts(), after, changes);
        compare(before.cards(), after, changes);
        added(after.otherParts(), before, changes);
        added(after.cards(), before, changes);
        return changes;
    }

    private static void compare(
            Collection<? extends Part> parts, JourneyMap after, List<Change> changes) {
        for (Part part : parts) {
            var other = after.part(part.id()).orElse(null);
            if (other != part) {
                changes.addAll(between(part, other));
            }
        }
    }

    private static void added(
            Collection<? extends Part> parts, JourneyMap before, List<Change> changes) {
        for (Part part : parts) {
            if (before.part(part.id()).isEmpty()) {
                changes.add(new Change.Add(part));
            }
        }
    }

    /// The changes that make a part another state of itself; null is for a part that is not there.
    ///
    /// @throws IllegalArgumentException if the two are not the same part
    public static List<Change> between(@Nullable Part before, @Nullable Part after) {
        if (before == null) {
            return after == null ? List.of() : List.of(new Change.Add(after));
        }
        if (after == null) {
            return List.of(new Change.Remove(before));
        }
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("not one part: " + before.id() + ", " + after.id());
        }
        var changes = new ArrayList<Change>();
        for (var property : properties(before)) {
            var old = property.ofAny(before);
            var now = property.ofAny(after);
            if (!Objects.equals(old, now)) {
                changes.add(new Change.Set(before.id(), property, old, now));
            }
        }
        return changes;
    }

    private static List<? extends Property<?, ?>> properties(Part part) {
        return switch (part) {
            case About _ -> About.PROPERTIES;
            case Persona _ -> Persona.PROPERTIES;
            case Team _ -> Team.PROPERTIES;
            case Stage _ -> Stage.PROPERTIES;
            case Step _ -> Step.PROPERTIES;
            case Lane _ -> Lane.PROPERTIES;
            case Touchpoint _ -> Touchpoint.PROPERTIES;
            case Ownership _ -> Ownership.PROPERTIES;
            case Card _ -> Card.PROPERTIES;
            case Link _ -> Link.PROPERTIES;
            case Image _ -> Image.PROPERTIES;
            case Goal _ -> Goal.PROPERTIES;
            case Metric _ -> Metric.PROPERTIES;
            case Signal _ -> Signal.PROPERTIES;
            case Fit _ -> Fit.PROPERTIES;
            case Stakeholder _ -> Stakeholder.PROPERTIES;
            case PathSet _ -> PathSet.PROPERTIES;
            case Lifecycle _ -> Lifecycle.PROPERTIES;
            case ActionItem _ -> ActionItem.PROPERTIES;
            case StageRule _ -> StageRule.PROPERTIES;
            case Answer _ -> Answer.PROPERTIES;
        };
    }
}
