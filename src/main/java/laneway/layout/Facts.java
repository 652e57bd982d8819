// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a card shows that is not its own: its touchpoint, how often that is met, who leads it, and
/// links.
record Facts(
        JourneyMap map,
        Map<TouchpointId, Integer> meetings,
        Map<TouchpointId, List<Lead>> leads,
        Map<CardId, Integer> links) {

    /// A team that leads a touchpoint in the stages of an ownership.
    record Lead(Ownership ownership, Team team) {}

    static Facts of(JourneyMap map) {
        var meetings = new HashMap<TouchpointId, Integer>();
        map.cards().forEach(card -> count(card, 1, meetings));
        return new Facts(map, meetings, leads(map), links(map));
    }

    /// The facts of another map, in time that grows with what differs.
    Facts of(JourneyMap after, List<Cell> differing) {
        var counts = meetings;
        if (differing.stream().anyMatch(cell -> meetsAny(map, cell) || meetsAny(after, cell))) {
            counts = new HashMap<>(meetings);
            for (Cell cell : differing) {
                for (Card card : map.cardsIn(cell)) {
                    count(card, -1, counts);
                }
                for (Card card : after.cardsIn(cell)) {
                    count(card, 1, counts);
                }
            }
        }
        boolean sameLeads = after.ownerships() == map.ownerships() && after.teams() == map.teams();
        return new Facts(
                after,
                counts,
                sameLeads ? leads : leads(after),
                after.links() == map.links() ? links : links(after));
    }

    private static boolean meetsAny(JourneyMap map, Cell cell) {
        return map.cardsIn(cell).stream().anyMatch(card -> card.touchpoint() != null);
    }

    private static void count(Card card, int more, Map<TouchpointId, Integer> counts) {
        if (card.touchpoint() != null) {
            counts.merge(card.touchpoint(), more, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    private static Map<TouchpointId, List<Lead>> leads(JourneyMap map) {
        var leads = new HashMap<TouchpointId, List<Lead>>();
        for (Ownership ownership : map.ownerships()) {
            if (ownership.subject() instanceof TouchpointId subject
                    && ownership.role() == Role.LEAD) {
                map.team(ownership.team())
                        .ifPresent(team ->
                                leads.computeIfAbsent(subject, _ -> new ArrayList<>())
                                        .add(new Lead(ownership, team)));
            }
        }
        return leads;
    }

    private static Map<CardId, Integer> links(JourneyMap map) {
        var links = new HashMap<CardId, Integer>();
        for (var link : map.links()) {
            links.merge(link.from(), 1, Integer::sum);
            links.merge(link.to(), 1, Integer::sum);
        }
        return links;
    }

    int meetings(TouchpointId touchpoint) {
        return meetings.getOrDefault(touchpoint, 0);
    }

    int links(CardId card) {
        return links.getOrDefault(card, 0);
    }

    /// The teams that lead a card's touchpoint in the stage where the card lies, each once.
    List<Team> leadsOf(Card card) {
        if (card.touchpoint() == null) {
            return List.of();
        }
        var stage = map.step(card.place().step()).map(Step::stage);
        return leads.getOrDefault(card.touchpoint(), List.of()).stream()
                .filter(lead ->
                        lead.ownership().stage() == null
                                || stage.filter(lead.ownership().stage()::equals).isPresent())
                .map(Lead::team)
                .distinct()
                .toList();
    }

    /// The touchpoints, cards and images of which cards now show something else than before, not
    /// counting cards that differ themselves.
    Set<PartId> differences(Facts before) {
        var changed = new HashSet<PartId>();
        if (meetings != before.meetings) {
            addDifferences(before.meetings, meetings, changed);
        }
        if (leads != before.leads) {
            addDifferences(before.leads, leads, changed);
        }
        if (links != before.links) {
            addDifferences(before.links, links, changed);
        }
        if (map.touchpoints() != before.map.touchpoints()) {
            addDifferences(byId(before.map), byId(map), changed);
        }
        if (map.images() != before.map.images()) {
            changed.addAll(imagesOnlyIn(map, before.map));
            changed.addAll(imagesOnlyIn(before.map, map));
        }
        return changed;
    }

    private static Map<TouchpointId, Touchpoint> byId(JourneyMap map) {
        var byId = new HashMap<TouchpointId, Touchpoint>();
        map.touchpoints().forEach(touchpoint -> byId.put(touchpoint.id(), touchpoint));
        return byId;
    }

    private static <K extends PartId, V> void addDifferences(
            Map<K, V> before, Map<K, V> after, Set<PartId> into) {
        for (var entry : before.entrySet()) {
            if (!entry.getValue().equals(after.get(entry.getKey()))) {
                into.add(entry.getKey());
            }
        }
        for (var key : after.keySet()) {
            if (!before.containsKey(key)) {
                into.add(key);
            }
        }
    }

    private static List<PartId> imagesOnlyIn(JourneyMap map, JourneyMap other) {
        return map.images().stream()
                .map(Image::id)
                .filter(id -> other.image(id).isEmpty())
                .<PartId>map(id -> id)
                .toList();
    }

    /// The cells whose cards are not the same in two maps, among the steps and lanes of both.
    static List<Cell> differingCells(JourneyMap before, JourneyMap after) {
        var cells = new HashSet<Cell>();
        addDiffering(before, after, before.steps(), before.allLanes(), cells);
        if (before.steps() != after.steps() || before.allLanes() != after.allLanes()) {
            addDiffering(before, after, after.steps(), after.allLanes(), cells);
        }
        return List.copyOf(cells);
    }

    private static void addDiffering(
            JourneyMap before,
            JourneyMap after,
            List<Step> steps,
            List<Lane> lanes,
            Set<Cell> into) {
        for (Step step : steps) {
            for (Lane lane : lanes) {
                var cell = new Cell(step.id(), lane.id());
                if (before.cardsIn(cell) != after.cardsIn(cell)) {
                    into.add(cell);
                }
            }
        }
    }
}
