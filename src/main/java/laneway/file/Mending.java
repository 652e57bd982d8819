// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.edit.Change;
import laneway.edit.Differences;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Knowledge;
import laneway.model.Lane;
import laneway.model.Link;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Persona;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;
import laneway.model.Validity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives every reference of a map a part to lead to, and drops nothing on the way.
///
/// A card that has no place goes to a lane "Parked"; touchpoints and teams that are missing are
/// made and named after their identity; other references are cleared and kept below
/// [FieldReader#REPAIRED]; links and ownerships without an end are set aside in their lists.
final class Mending {
    private final List<Repair> repairs;
    private final Map<PartId, Part> changed = new LinkedHashMap<>();
    private final List<PartId> removed = new ArrayList<>();
    private final KeptFields kept;
    private final JourneyMap map;
    private @Nullable Rank lastTouchpoint;
    private @Nullable Rank lastTeam;

    private Mending(JourneyMap map, List<Repair> repairs) {
        this.map = map;
        this.kept = new KeptFields(map);
        this.repairs = repairs;
        this.lastTouchpoint = last(map.touchpoints().stream().map(Touchpoint::rank).toList());
        this.lastTeam = last(map.teams().stream().map(Team::rank).toList());
    }

    /// A map without dangling references; what had to be put right joins the repairs.
    static JourneyMap mend(JourneyMap map, List<Repair> repairs) {
        var dangling = new LinkedHashMap<PartId, Set<PartId>>();
        for (var problem : Validity.problemsOf(map)) {
            if (problem instanceof Validity.Dangling(PartId from, PartId to)) {
                dangling.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
            }
        }
        if (dangling.isEmpty()) {
            return map;
        }
        var mending = new Mending(map, repairs);
        return mending.mend(dangling);
    }

    private JourneyMap mend(Map<PartId, Set<PartId>> dangling) {
        var homeless = new ArrayList<Card>();
        for (var entry : dangling.entrySet()) {
            var missing = entry.getValue();
            switch (map.part(entry.getKey()).orElseThrow()) {
                case About about -> clear(about, missing);
                case Card card -> {
                    var cleared = clear(card, missing);
                    if (missing.contains(card.place().step())
                            || missing.contains(card.place().lane())) {
                        homeless.add(cleared);
                    }
                }
                case Ownership ownership -> mend(ownership, missing);
                case Link link -> setAside("links", link);
                case Lane lane -> {
                    clear(lane.id(), "comparedTo", lane.comparedTo());
                    changed.put(lane.id(), Lane.COMPARED_TO.with(lane, null));
                }
                case Knowledge knowledge -> mend(knowledge, missing);
                case Persona _, Team _, Stage _, Step _, Touchpoint _, Image _ ->
                        throw new IllegalStateException("cannot dangle: " + entry);
            }
        }
        var sound = map.with(changed.values(), removed);
        return kept.addTo(new Parking(sound, kept, repairs).park(homeless));
    }

    private void clear(About about, Set<PartId> missing) {
        var repaired = about;
        if (missing.contains(about.target())) {
            clear(about.id(), "target", about.target());
            repaired = About.TARGET.with(repaired, null);
        }
        if (missing.contains(about.defaultStage())) {
            clear(about.id(), "defaultStage", about.defaultStage());
            repaired = About.DEFAULT_STAGE.with(repaired, null);
        }
        changed.put(about.id(), withoutDots(repaired, missing));
    }

    private About withoutDots(About about, Set<PartId> missing) {
        var ballots = about.ballots().stream().map(ballot -> ballot.without(missing)).toList();
        if (!ballots.equals(about.ballots())) {
            keepBallots();
            about.ballots().stream()
                    .flatMap(ballot -> ballot.dots().stream())
                    .filter(missing::contains)
                    .distinct()
                    .forEach(card -> repairs.add(new Repair.ReferenceCleared(about.id(), card)));
        }
        return About.BALLOTS.with(about, ballots);
    }

    /// As they are in the file, with what only newer versions know of them.
    private void keepBallots() {
        if (JsonReader.read(MapFormat.write(map)).root().orElse(null) instanceof Json.Fields written
                && written.values().get("map") instanceof Json.Fields about) {
            var repaired = FieldReader.repaired(kept.of(map.id()));
            repaired.values().put("ballots", about.values().get("ballots"));
        }
    }

    private Card clear(Card card, Set<PartId> missing) {
        var repaired = card;
        if (missing.contains(card.image())) {
            clear(card.id(), "image", card.image());
            repaired = Card.IMAGE.with(repaired, null);
        }
        if (missing.contains(card.spanTo())) {
            clear(card.id(), "spanTo", card.spanTo());
            repaired = Card.SPAN_TO.with(repaired, null);
        }
        if (card.touchpoint() != null && missing.contains(card.touchpoint())) {
            make(card.touchpoint());
        }
        changed.put(card.id(), repaired);
        return repaired;
    }

    private void mend(Ownership ownership, Set<PartId> missing) {
        if (ownership.team() != null && missing.contains(ownership.team())) {
            make(ownership.team());
        }
        boolean subjectMissing = missing.contains(ownership.subject());
        if (missing.contains(ownership.stage())
                || (subjectMissing && !(ownership.subject() instanceof TouchpointId))) {
            setAside("ownership", ownership);
        } else if (subjectMissing && ownership.subject() instanceof TouchpointId touchpoint) {
            make(touchpoint);
        }
    }

    /// What cannot be said any more is kept in the file as it was.
    private void mend(Knowledge part, Set<PartId> missing) {
        var left = part.without(missing::contains);
        if (left.isEmpty()) {
            setAside(References.listOf(part), part);
            return;
        }
        var written = JsonReader.fields(MapWriter.textOf(part, map)).values();
        for (var change : Differences.between(part, left.get())) {
            if (change instanceof Change.Set set) {
                var name = set.property().name();
                FieldReader.repaired(kept.of(part.id())).values().put(name, written.get(name));
            }
        }
        missing.forEach(
                reference -> repairs.add(new Repair.ReferenceCleared(part.id(), reference)));
        changed.put(part.id(), left.get());
    }

    private void make(TouchpointId id) {
        if (!changed.containsKey(id)) {
            lastTouchpoint = Rank.between(lastTouchpoint, null);
            changed.put(id, Touchpoint.named(id, lastTouchpoint, id.value()));
            repairs.add(new Repair.MadeUp(id));
        }
    }

    private void make(TeamId id) {
        if (!changed.containsKey(id)) {
            lastTeam = Rank.between(lastTeam, null);
            changed.put(id, new Team(id, lastTeam, id.value(), null));
            repairs.add(new Repair.MadeUp(id));
        }
    }

    private static @Nullable Rank last(List<Rank> ranks) {
        return ranks.isEmpty() ? null : ranks.getLast();
    }

    private void clear(PartId part, String property, @Nullable PartId reference) {
        kept.reference(part, property, reference);
        if (reference != null) {
            repairs.add(new Repair.ReferenceCleared(part, reference));
        }
    }

    private void setAside(String list, Part part) {
        MapReader.keepInList(
                kept.of(map.id()), list, JsonReader.fields(MapWriter.textOf(part, map)));
        removed.add(part.id());
        repairs.add(new Repair.SetAside(list));
    }
}
