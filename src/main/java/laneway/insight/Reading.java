// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Goal;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A map as the rules read it: the stages that are on, what lies in them, who leads what.
///
/// Made once for all rules, in one pass over the cards.
final class Reading {
    private final JourneyMap map;
    private final List<Stage> stages;
    private final Map<StepId, StageId> stageOf = new HashMap<>();
    private final Map<StageId, List<Card>> cards = new LinkedHashMap<>();
    private final Map<StageId, Set<LaneKind>> filled = new HashMap<>();
    private final Map<CardKind, List<Card>> ofKind = new EnumMap<>(CardKind.class);
    private final Map<LaneKind, List<Card>> ofLane = new EnumMap<>(LaneKind.class);
    private final List<Card> marked = new ArrayList<>();
    private final Map<TouchpointId, Set<StageId>> met = new LinkedHashMap<>();
    private final Map<PartId, List<Ownership>> owners = new HashMap<>();
    private final Map<StageOfSegment, Optional<TeamId>> teams = new HashMap<>();
    private final Map<CardId, String> essences = new HashMap<>();

    private record StageOfSegment(StageId stage, String segment) {}

    private Reading(JourneyMap map) {
        this.map = map;
        this.stages = map.stages().stream().filter(Stage::on).toList();
        for (Stage stage : stages) {
            var inStage = new ArrayList<Card>();
            cards.put(stage.id(), inStage);
            filled.put(stage.id(), EnumSet.noneOf(LaneKind.class));
            for (Step step : map.stepsOf(stage.id())) {
                stageOf.put(step.id(), stage.id());
                for (Lane lane : map.lanes()) {
                    var inCell = map.cardsIn(new Cell(step.id(), lane.id()));
                    inStage.addAll(inCell);
                    add(inCell, stage.id(), lane.kind());
                }
            }
        }
        for (Ownership ownership : map.ownerships()) {
            owners.computeIfAbsent(ownership.subject(), _ -> new ArrayList<>()).add(ownership);
        }
    }

    static Reading of(JourneyMap map) {
        return new Reading(map);
    }

    private void add(List<Card> inCell, StageId stage, LaneKind lane) {
        if (inCell.isEmpty()) {
            return;
        }
        filled.getOrDefault(stage, Set.of()).add(lane);
        ofLane.computeIfAbsent(lane, _ -> new ArrayList<>()).addAll(inCell);
        for (Card card : inCell) {
            ofKind.computeIfAbsent(card.kind(), _ -> new ArrayList<>()).add(card);
            if (!card.moments().isEmpty()) {
                marked.add(card);
            }
            if (card.touchpoint() != null) {
                met.computeIfAbsent(card.touchpoint(), _ -> new LinkedHashSet<>()).add(stage);
            }
        }
    }

    JourneyMap map() {
        return map;
    }

    /// The stages that are on, in order.
    List<Stage> stages() {
        return stages;
    }

    /// The cards on the board in a stage that is on.
    List<Card> cardsIn(StageId stage) {
        return cards.getOrDefault(stage, List.of());
    }

    /// All cards on the board in stages that are on, in order.
    Stream<Card> cards() {
        return cards.values().stream().flatMap(List::stream);
    }

    /// Those of [#cards()] that are of a kind.
    List<Card> cards(CardKind kind) {
        return ofKind.getOrDefault(kind, List.of());
    }

    /// Those of [#cards()] that lie in lanes of a kind.
    List<Card> cards(LaneKind kind) {
        return ofLane.getOrDefault(kind, List.of());
    }

    /// Those of [#cards()] that are marked as a moment.
    List<Card> marked() {
        return marked;
    }

    /// Whether any card lies in a lane of a kind in a stage.
    boolean isFilled(StageId stage, LaneKind kind) {
        return filled.getOrDefault(stage, Set.of()).contains(kind);
    }

    /// The stage of a card, where it is on.
    Optional<StageId> stageOf(Card card) {
        return Optional.ofNullable(stageOf.get(card.place().step()));
    }

    /// In which stages a touchpoint is met, in order.
    Set<StageId> stagesMeeting(TouchpointId touchpoint) {
        return met.getOrDefault(touchpoint, Set.of());
    }

    /// The touchpoints met in a stage, in order.
    List<TouchpointId> touchpointsIn(StageId stage) {
        return met.entrySet().stream()
                .filter(entry -> entry.getValue().contains(stage))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Who is behind something, in any stage.
    List<Ownership> ownersOf(PartId subject) {
        return owners.getOrDefault(subject, List.of());
    }

    /// Who leads something in a stage, or shares it with all.
    List<Ownership> leadsOf(PartId subject, @Nullable StageId stage) {
        return ownersOf(subject).stream()
                .filter(ownership -> ownership.role() != Role.SUPPORT)
                .filter(ownership ->
                        stage == null
                                || ownership.stage() == null
                                || ownership.stage().equals(stage))
                .toList();
    }

    /// What of a card's words says whether it is like another.
    String essence(Card card) {
        return essences.computeIfAbsent(card.id(), _ -> Essence.of(map.titleOf(card)));
    }

    /// The segments of customers for whom a stage is led by a team of their own.
    Set<String> segmentsOf(StageId stage) {
        return leadsOf(stage, stage).stream()
                .map(ownership -> ownership.segment().strip())
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The team that stands for a stage: the one that leads it, else the one that leads most of the
    /// touchpoints met there; empty where none does or several do.
    ///
    /// @param segment of which customers; blank for those that have no team of their own
    Optional<TeamId> teamOf(StageId stage, String segment) {
        return teams.computeIfAbsent(
                new StageOfSegment(stage, segment), _ -> findTeamOf(stage, segment));
    }

    private Optional<TeamId> findTeamOf(StageId stage, String segment) {
        var leads = leadsOf(stage, stage);
        if (!leads.isEmpty()) {
            var own = teams(ofSegment(leads, segment));
            var standing = own.isEmpty() ? teams(ofSegment(leads, "")) : own;
            return standing.size() == 1
                    ? Optional.of(standing.iterator().next())
                    : Optional.empty();
        }
        var counts = new LinkedHashMap<TeamId, Integer>();
        for (TouchpointId touchpoint : touchpointsIn(stage)) {
            teams(leadsOf(touchpoint, stage).stream())
                    .forEach(team -> counts.merge(team, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        var leading = counts.entrySet().stream().filter(entry -> entry.getValue() == most).toList();
        return leading.size() == 1 ? Optional.of(leading.getFirst().getKey()) : Optional.empty();
    }

    private static Stream<Ownership> ofSegment(List<Ownership> ownerships, String segment) {
        return ownerships.stream().filter(ownership -> ownership.segment().strip().equals(segment));
    }

    static Set<TeamId> teams(Stream<Ownership> ownerships) {
        return ownerships
                .map(Ownership::team)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String name(PartId part) {
        return switch (map.part(part).orElse(null)) {
            case Stage stage -> orUnnamed(stage.name());
            case Team team -> orUnnamed(team.name());
            case Touchpoint touchpoint -> orUnnamed(touchpoint.name());
            case Card card -> title(card);
            case Metric metric -> orUnnamed(metric.name());
            case Signal signal -> orUnnamed(signal.name());
            case Goal goal -> orUnnamed(firstLine(goal.text()));
            case null, default -> Reasons.say("unnamed");
        };
    }

    /// The first line of what a card says, at most 60 characters of it.
    String title(Card card) {
        var line = firstLine(map.titleOf(card));
        return orUnnamed(line.length() > 60 ? line.substring(0, 59).strip() + "…" : line);
    }

    String names(Collection<? extends PartId> parts) {
        return Reasons.list(parts.stream().map(this::name).toList());
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private static String orUnnamed(String name) {
        return name.isBlank() ? Reasons.say("unnamed") : name;
    }
}
