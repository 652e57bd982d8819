// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Ownership;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a map says of its cards beyond themselves, looked up once for a search.
final class CardTexts {
    /// The names of stage, step and lane.
    private record Around(List<String> stage, List<String> step, List<String> lane) {}

    private record Meeting(TouchpointId touchpoint, StageId stage) {}

    private final JourneyMap map;
    private final Map<TouchpointId, List<Ownership>> owners = new HashMap<>();
    private final Map<Meeting, List<String>> teams = new HashMap<>();
    private final Map<StepId, Stage> stages = new HashMap<>();
    private final Map<Cell, Around> around = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    CardTexts(JourneyMap map) {
        this.map = map;
        for (Ownership ownership : map.ownerships()) {
            if (ownership.subject() instanceof TouchpointId touchpoint) {
                owners.computeIfAbsent(touchpoint, _ -> new ArrayList<>()).add(ownership);
            }
        }
        for (Step step : map.steps()) {
            map.stage(step.stage()).ifPresent(stage -> stages.put(step.id(), stage));
        }
    }

    /// A short text that many cards share, folded once.
    String folded(String shared) {
        return folded.computeIfAbsent(shared, Folding::fold);
    }

    Optional<Touchpoint> touchpoint(Card card) {
        return map.touchpoint(card.touchpoint());
    }

    private Around around(Card card) {
        return around.computeIfAbsent(card.cell(), this::around);
    }

    private Around around(Cell cell) {
        var stage = stages.get(cell.step());
        return new Around(
                stage == null ? List.of() : List.of(stage.name()),
                map.step(cell.step()).stream().map(Step::name).toList(),
                map.lane(cell.lane()).stream().map(Lane::name).toList());
    }

    /// The teams behind the card's touchpoint in its stage; every team where all share it.
    List<String> teamsOf(Card card) {
        var stage = stages.get(card.place().step());
        if (card.touchpoint() == null || stage == null || owners.isEmpty()) {
            return List.of();
        }
        return teams.computeIfAbsent(
                new Meeting(card.touchpoint(), stage.id()), meeting -> teamsBehind(meeting));
    }

    private List<String> teamsBehind(Meeting meeting) {
        return owners.getOrDefault(meeting.touchpoint(), List.of()).stream()
                .filter(owner ->
                        owner.stage() == null || Objects.equals(owner.stage(), meeting.stage()))
                .flatMap(owner ->
                        owner.team() == null
                                ? map.teams().stream()
                                : map.team(owner.team()).stream())
                .map(team -> team.name())
                .distinct()
                .toList();
    }

    /// What a card says of a field, each text by itself.
    List<String> texts(Card card, Field field) {
        return switch (field) {
            case TEXT -> List.of(card.text());
            case NOTES -> List.of(card.notes());
            case TAG -> card.tags();
            case EVIDENCE -> card.evidence().sources().stream().flatMap(CardTexts::texts).toList();
            case TOUCHPOINT -> touchpoint(card).stream().map(Touchpoint::name).toList();
            case CHANNEL ->
                    touchpoint(card).stream().flatMap(met -> met.channels().stream()).toList();
            case TEAM -> teamsOf(card);
            case STAGE -> around(card).stage();
            case STEP -> around(card).step();
            case LANE -> around(card).lane();
            case KIND, MOMENT, SENTIMENT, VOTES -> List.of();
        };
    }

    private static Stream<String> texts(Source source) {
        return Stream.of(source.quote(), source.participant(), source.link());
    }
}
