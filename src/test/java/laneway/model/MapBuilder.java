// SPDX-License-Identifier: Apache-2.0

package laneway.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes maps for tests, by name: the identities are counted, so that the same calls give equal
/// maps.
///
/// A stage is named with its steps, or has one nameless step; a cell is named by its step, or by
/// its stage where that has one step, and by its lane.
public final class MapBuilder {
    private JourneyMap map =
            JourneyMap.empty(About.titled(new MapId("map-test"), "A map for tests"));
    private final Map<String, StepId> steps = new LinkedHashMap<>();
    private final Map<String, LaneId> lanes = new LinkedHashMap<>();

    private MapBuilder() {}

    /// A builder of a map without stages, lanes and cards.
    public static MapBuilder aMap() {
        return new MapBuilder();
    }

    /// Three stages, two lanes and four cards: enough for most tests.
    public static MapBuilder aSmallMap() {
        return aMap().withStage("Discover")
                .withStage("Try", "Register", "First use")
                .withStage("Pay")
                .withLane("Actions", LaneKind.ACTIONS)
                .withLane("Needs and pains", LaneKind.NEEDS)
                .withCard("Discover", "Actions", CardKind.ACTION, "Reads reviews")
                .withCard("Discover", "Actions", CardKind.ACTION, "Asks a colleague")
                .withCard("First use", "Needs and pains", CardKind.PAIN, "Finds no sample data")
                .withCard("Pay", "Needs and pains", CardKind.NEED, "Wants one bill for all teams");
    }

    public MapBuilder titled(String title) {
        map = map.with(About.TITLE.with(map.about(), title));
        return this;
    }

    /// Adds a stage at the end, with these steps or with one nameless step.
    public MapBuilder withStage(String name, String... stepNames) {
        int number = map.stages().size() + 1;
        var id = new StageId("stage-" + number);
        var added = new ArrayList<Part>();
        added.add(Stage.named(id, rank(map.stages().size()), name));
        var names = stepNames.length == 0 ? List.of("") : List.of(stepNames);
        for (int i = 0; i < names.size(); i++) {
            var step = new StepId("step-" + (map.steps().size() + i + 1));
            added.add(new Step(step, id, rank(i), names.get(i), "", 1, null));
            steps.put(names.get(i).isEmpty() ? name : names.get(i), step);
        }
        map = map.with(added, List.of());
        return this;
    }

    /// Adds a lane at the bottom.
    public MapBuilder withLane(String name, LaneKind kind) {
        var id = new LaneId("lane-" + (map.lanes().size() + 1));
        lanes.put(name, id);
        map = map.with(Lane.named(id, rank(map.lanes().size()), name, kind));
        return this;
    }

    /// Adds a lane for notes at the bottom.
    public MapBuilder withLane(String name) {
        return withLane(name, LaneKind.NOTES);
    }

    /// Adds a touchpoint, which has the identity `touchpoint-1` for the first one, and so on.
    public MapBuilder withTouchpoint(String name) {
        int count = map.touchpoints().size();
        var id = new TouchpointId("touchpoint-" + (count + 1));
        map = map.with(Touchpoint.named(id, rank(count), name));
        return this;
    }

    /// Adds a team, which has the identity `team-1` for the first one, and so on.
    public MapBuilder withTeam(String name) {
        int count = map.teams().size();
        map = map.with(new Team(new TeamId("team-" + (count + 1)), rank(count), name, null));
        return this;
    }

    /// Adds a persona, which has the identity `persona-1` for the first one, and so on.
    public MapBuilder withPersona(String name) {
        int count = map.personas().size();
        var id = new PersonaId("persona-" + (count + 1));
        map = map.with(new Persona(id, rank(count), name, "", List.of(), List.of()));
        return this;
    }

    /// Adds a note at the end of a cell.
    public MapBuilder withCard(String step, String lane, String text) {
        return withCard(step, lane, CardKind.NOTE, text);
    }

    /// Adds a card at the end of a cell; it has the identity `card-1` for the first one, and so on.
    public MapBuilder withCard(String step, String lane, CardKind kind, String text) {
        var cell = cell(step, lane);
        var place = Place.in(cell, rank(map.cardsIn(cell).size()));
        return with(Card.of(new CardId("card-" + (map.cards().size() + 1)), place, kind, text));
    }

    /// Adds notes at the end of a cell, numbered from 1.
    public MapBuilder withCards(String step, String lane, int count) {
        for (int i = 1; i <= count; i++) {
            withCard(step, lane, step + ", " + lane + ", " + i);
        }
        return this;
    }

    /// Adds or replaces any parts.
    public MapBuilder with(Part... parts) {
        map = map.with(parts);
        return this;
    }

    /// The cell of a step, or of a stage with one step, and a lane that were added by name.
    public Cell cell(String step, String lane) {
        return new Cell(named(steps, step), named(lanes, lane));
    }

    public JourneyMap build() {
        return map;
    }

    private static <T> T named(Map<String, T> known, String name) {
        var found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no '" + name + "' among " + known.keySet());
        }
        return found;
    }

    private static Rank rank(int index) {
        return Ranks.initial(index + 1).getLast();
    }
}
