// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.SavedView;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Tray;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What of a map is shown on a board; the map itself is the same whatever is shown of it.
///
/// It names what is left out rather than what is there, so that new parts are seen.
///
/// @param hiddenLanes lanes that are left out
/// @param pinnedLanes lanes that stand above all others
/// @param onlyStage the one stage that is shown; empty for all
/// @param hiddenCards cards that are left out
public record Showing(
        Set<LaneId> hiddenLanes,
        Set<LaneId> pinnedLanes,
        Optional<StageId> onlyStage,
        Set<CardId> hiddenCards) {
    /// Everything, in the map's own order.
    public static final Showing ALL = new Showing(Set.of(), Set.of(), Optional.empty(), Set.of());

    public Showing {
        hiddenLanes = Set.copyOf(hiddenLanes);
        pinnedLanes = Set.copyOf(pinnedLanes);
        hiddenCards = Set.copyOf(hiddenCards);
    }

    /// What a saved view leaves out of a map, its filter aside, of the parts that are there.
    public static Showing of(SavedView view, JourneyMap map) {
        return new Showing(
                        Set.copyOf(view.hiddenLanes()),
                        Set.copyOf(view.pinnedLanes()),
                        Optional.ofNullable(view.onlyStage()),
                        Set.of())
                .after(map, map);
    }

    public Showing withHiddenLanes(Set<LaneId> lanes) {
        return new Showing(lanes, pinnedLanes, onlyStage, hiddenCards);
    }

    public Showing withPinnedLanes(Set<LaneId> lanes) {
        return new Showing(hiddenLanes, lanes, onlyStage, hiddenCards);
    }

    public Showing withOnlyStage(Optional<StageId> stage) {
        return new Showing(hiddenLanes, pinnedLanes, stage, hiddenCards);
    }

    public Showing withHiddenCards(Set<CardId> cards) {
        return new Showing(hiddenLanes, pinnedLanes, onlyStage, cards);
    }

    /// The same with one lane hidden or shown again.
    public Showing withLane(LaneId lane, boolean hidden) {
        return withHiddenLanes(changed(hiddenLanes, lane, hidden));
    }

    /// The same with one lane pinned or let go.
    public Showing withPin(LaneId lane, boolean pinned) {
        return withPinnedLanes(changed(pinnedLanes, lane, pinned));
    }

    private static Set<LaneId> changed(Set<LaneId> lanes, LaneId lane, boolean in) {
        var changed = new HashSet<>(lanes);
        if (in) {
            changed.add(lane);
        } else {
            changed.remove(lane);
        }
        return changed;
    }

    /// Whether nothing is left out.
    public boolean hidesNothing() {
        return hiddenLanes.isEmpty() && onlyStage.isEmpty() && hiddenCards.isEmpty();
    }

    /// Whether it is the board of the whole map in its own order.
    public boolean isAll() {
        return hidesNothing() && pinnedLanes.isEmpty();
    }

    /// The lanes that are shown, in the order in which they stand on the board.
    public List<Lane> lanes(JourneyMap map) {
        if (hiddenLanes.isEmpty() && pinnedLanes.isEmpty()) {
            return map.lanes();
        }
        var shown = map.lanes().stream().filter(lane -> !hiddenLanes.contains(lane.id())).toList();
        return Stream.concat(
                        shown.stream().filter(lane -> pinnedLanes.contains(lane.id())),
                        shown.stream().filter(lane -> !pinnedLanes.contains(lane.id())))
                .toList();
    }

    /// The stages that are shown.
    public List<Stage> stages(JourneyMap map) {
        return onlyStage
                .map(only -> map.stages().stream().filter(s -> s.id().equals(only)).toList())
                .orElseGet(map::stages);
    }

    /// The steps of the stages that are shown.
    public List<Step> steps(JourneyMap map) {
        return onlyStage.map(map::stepsOf).orElseGet(map::steps);
    }

    /// The cards of a cell that are shown; the very list of the map where none is left out.
    public List<Card> cards(JourneyMap map, Cell cell) {
        return shown(map.cardsIn(cell));
    }

    List<Card> shown(List<Card> cards) {
        if (hiddenCards.isEmpty()) {
            return cards;
        }
        var shown = cards.stream().filter(card -> !hiddenCards.contains(card.id())).toList();
        return shown.size() == cards.size() ? cards : shown;
    }

    /// Whether a part is not left out; parts that have no place on the board never are.
    public boolean shows(JourneyMap map, PartId part) {
        return switch (part) {
            case LaneId lane -> !hiddenLanes.contains(lane);
            case StageId stage -> onlyStage.isEmpty() || onlyStage.get().equals(stage);
            case StepId step -> map.step(step).map(s -> shows(map, s.stage())).orElse(true);
            case CardId card ->
                    !hiddenCards.contains(card)
                            && map.card(card).map(c -> showsPlace(map, c)).orElse(true);
            default -> true;
        };
    }

    /// Also where the card only reaches into the stage that is shown.
    private boolean showsPlace(JourneyMap map, Card card) {
        return shows(map, card.cell())
                || (onlyStage.isPresent()
                        && shows(map, card.cell().lane())
                        && reaches(map, card, onlyStage.get()));
    }

    private static boolean reaches(JourneyMap map, Card card, StageId stage) {
        var stages = map.stages().stream().map(Stage::id).toList();
        int last = map.step(card.spanTo()).map(step -> stages.indexOf(step.stage())).orElse(-1);
        int first = map.step(card.place().step()).map(s -> stages.indexOf(s.stage())).orElse(-1);
        int there = stages.indexOf(stage);
        return first < there && there <= last;
    }

    /// Whether a cell is not left out; what lies beside the board never is.
    public boolean shows(JourneyMap map, Cell cell) {
        return Tray.holds(map, cell) || (shows(map, cell.lane()) && shows(map, cell.step()));
    }

    /// The same with some parts shown, and what they stand in.
    public Showing revealing(JourneyMap map, Collection<? extends PartId> parts) {
        var showing = this;
        for (PartId part : parts) {
            showing = showing.revealing(map, part);
        }
        for (PartId part : parts) {
            if (!showing.shows(map, part)) {
                return showing.withOnlyStage(Optional.empty());
            }
        }
        return showing;
    }

    private Showing revealing(JourneyMap map, PartId part) {
        if (shows(map, part)) {
            return this;
        }
        return switch (part) {
            case LaneId lane -> withLane(lane, false);
            case StageId stage -> withOnlyStage(onlyStage.map(_ -> stage));
            case StepId step -> map.step(step).map(s -> revealing(map, s.stage())).orElse(this);
            case CardId card -> {
                var cards = new HashSet<>(hiddenCards);
                var place = map.card(card).orElseThrow().place();
                yield (cards.remove(card) ? withHiddenCards(cards) : this)
                        .revealing(map, place.lane())
                        .revealing(map, place.step());
            }
            default -> this;
        };
    }

    /// The same after the map changed: what is gone is forgotten, and a new stage is seen.
    public Showing after(JourneyMap before, JourneyMap after) {
        if (isAll()) {
            return this;
        }
        boolean stays =
                onlyStage.flatMap(after::stage).filter(Stage::on).isPresent()
                        && after.stages().stream().allMatch(s -> before.stage(s.id()).isPresent());
        var showing = stays || onlyStage.isEmpty() ? this : withOnlyStage(Optional.empty());
        var gone =
                Stream.concat(hiddenLanes.stream(), pinnedLanes.stream())
                        .filter(lane -> after.lane(lane).isEmpty())
                        .toList();
        for (LaneId lane : gone) {
            showing = showing.withLane(lane, false).withPin(lane, false);
        }
        return hiddenCards.stream().allMatch(card -> after.card(card).isPresent())
                ? showing
                : showing.withHiddenCards(presentOf(after));
    }

    private Set<CardId> presentOf(JourneyMap map) {
        var present = new HashSet<>(hiddenCards);
        present.removeIf(card -> map.card(card).isEmpty());
        return present;
    }
}
