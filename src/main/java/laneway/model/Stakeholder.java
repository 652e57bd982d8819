// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Somebody who has to agree to the map, or a team that has.
///
/// @param team whom they speak for; null for nobody but themselves
/// @param date when they were asked or answered; null where nobody has said
/// @param stages what an objection is about
public record Stakeholder(
        StakeholderId id,
        Rank rank,
        String name,
        @Nullable TeamId team,
        Agreement agreement,
        String note,
        @Nullable LocalDate date,
        List<StageId> stages)
        implements Knowledge, Ranked {
    public static final Property<Stakeholder, Rank> RANK =
            Property.of(Stakeholder.class, "rank", Stakeholder::rank);
    public static final Property<Stakeholder, String> NAME =
            Property.of(Stakeholder.class, "name", Stakeholder::name);
    public static final Property<Stakeholder, @Nullable TeamId> TEAM =
            Property.of(Stakeholder.class, "team", Stakeholder::team);
    public static final Property<Stakeholder, Agreement> AGREEMENT =
            Property.of(Stakeholder.class, "agreement", Stakeholder::agreement);
    public static final Property<Stakeholder, String> NOTE =
            Property.of(Stakeholder.class, "note", Stakeholder::note);
    public static final Property<Stakeholder, @Nullable LocalDate> DATE =
            Property.of(Stakeholder.class, "date", Stakeholder::date);
    public static final Property<Stakeholder, List<StageId>> STAGES =
            Property.of(Stakeholder.class, "stages", Stakeholder::stages);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Stakeholder, ?>> PROPERTIES =
            List.of(RANK, NAME, TEAM, AGREEMENT, NOTE, DATE, STAGES);

    public Stakeholder {
        Limits.checkText(name);
        Limits.checkText(note);
        stages = List.copyOf(stages);
    }

    /// A stakeholder whom nobody has asked yet.
    public static Stakeholder named(
            StakeholderId id, Rank rank, String name, @Nullable TeamId team) {
        return new Stakeholder(id, rank, name, team, Agreement.TO_ASK, "", null, List.of());
    }

    @Override
    public List<PartId> references() {
        var references = new ArrayList<PartId>(stages);
        if (team != null) {
            references.add(team);
        }
        return references;
    }

    @Override
    public Optional<Stakeholder> without(Predicate<PartId> gone) {
        var others = STAGES.with(this, Knowledge.left(stages, gone));
        return Optional.of(team != null && gone.test(team) ? TEAM.with(others, null) : others);
    }
}
