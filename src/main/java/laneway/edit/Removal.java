// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Knowledge;
import laneway.model.Lane;
import laneway.model.Link;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Persona;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;
import laneway.model.Tray;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Takes parts out of a draft together with what cannot be without them: the steps of a stage, the
/// cards of a step or lane, their links and ownerships; other references are cleared. What is
/// parked stays, as long as there is any step.
final class Removal {
    private final Draft draft;
    private final JourneyMap map;
    private final Set<PartId> gone = new LinkedHashSet<>();

    private Removal(Draft draft) {
        this.draft = draft;
        this.map = draft.before();
    }

    /// Takes parts out; those that are not in the map are passed over.
    static void of(Draft draft, Collection<? extends PartId> ids) {
        var removal = new Removal(draft);
        for (PartId id : ids) {
            removal.map.part(id).ifPresent(removal::take);
        }
        removal.takeParkedWithoutStep();
        removal.follow();
        removal.clearReferences();
        removal.keepParked();
        // Cards go first, so that taking the edit back puts them into columns that are there.
        draft.removeAll(removal.gone.stream().filter(CardId.class::isInstance).toList());
        draft.removeAll(removal.gone);
    }

    /// The cards that would go with a part.
    static List<CardId> cardsOf(JourneyMap map, PartId id) {
        var removal = new Removal(new Draft(map));
        map.part(id).ifPresent(removal::take);
        removal.takeParkedWithoutStep();
        return removal.gone.stream()
                .filter(CardId.class::isInstance)
                .map(CardId.class::cast)
                .toList();
    }

    private void take(Part part) {
        if (!gone.add(part.id())) {
            return;
        }
        switch (part) {
            case Stage stage -> map.stepsOf(stage.id()).forEach(this::take);
            case Step step -> map.lanes().forEach(lane -> takeCell(step, lane));
            case Lane lane -> map.steps().forEach(step -> takeCell(step, lane));
            case About _ -> throw new IllegalArgumentException("a map keeps its description");
            case Image image ->
                    throw new IllegalArgumentException(
                            "an image goes with its cards: " + image.id());
            case Card _, Persona _, Team _, Touchpoint _, Ownership _, Link _, Knowledge _ -> {}
        }
    }

    private void takeCell(Step step, Lane lane) {
        map.cardsIn(new Cell(step.id(), lane.id())).forEach(this::take);
    }

    /// The parked cards whose step goes.
    private List<Card> parkedInGone() {
        return Tray.cards(map).stream()
                .filter(card -> isGone(card.place().step()) && !isGone(card.id()))
                .toList();
    }

    private Optional<Cell> roomForParked() {
        var steps = map.steps().stream().map(Step::id).filter(id -> !isGone(id)).toList();
        var lanes = map.parkedLanes().stream().map(Lane::id).filter(id -> !isGone(id)).toList();
        return steps.isEmpty() || lanes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(steps.getLast(), lanes.getFirst()));
    }

    private void takeParkedWithoutStep() {
        if (roomForParked().isEmpty()) {
            parkedInGone().forEach(this::take);
        }
    }

    /// Parked cards have their step only because every card has one.
    private void keepParked() {
        var cards = parkedInGone();
        cards.forEach(card -> draft.set(card, Card.SPAN_TO, null));
        roomForParked()
                .filter(_ -> !cards.isEmpty())
                .ifPresent(cell ->
                        Placing.move(
                                draft,
                                List.of(
                                        new Landing(
                                                cell,
                                                Integer.MAX_VALUE,
                                                cards.stream().map(Card::id).toList()))));
    }

    /// What says something about a part that goes has nothing left to say.
    private void follow() {
        for (Link link : map.links()) {
            if (gone.contains(link.from()) || gone.contains(link.to())) {
                gone.add(link.id());
            }
        }
        knowledge().filter(part -> part.without(gone::contains).isEmpty()).forEach(this::take);
        for (Ownership ownership : map.ownerships()) {
            if (gone.contains(ownership.subject())
                    || isGone(ownership.stage())
                    || isGone(ownership.team())) {
                gone.add(ownership.id());
            }
        }
    }

    private void clearReferences() {
        knowledge()
                .filter(part -> !gone.contains(part.id()))
                .forEach(
                        part -> part.without(gone::contains).ifPresent(left -> become(part, left)));
        About about = map.about();
        if (isGone(about.target())) {
            draft.set(about, About.TARGET, null);
        }
        if (isGone(about.defaultStage())) {
            draft.set(about, About.DEFAULT_STAGE, null);
        }
        draft.set(
                about,
                About.BALLOTS,
                about.ballots().stream().map(ballot -> ballot.without(gone)).toList());
        for (Lane lane : map.allLanes()) {
            if (isGone(lane.comparedTo()) && !gone.contains(lane.id())) {
                draft.set(lane, Lane.COMPARED_TO, null);
            }
        }
        boolean steps = gone.stream().anyMatch(StepId.class::isInstance);
        boolean touchpoints = gone.stream().anyMatch(TouchpointId.class::isInstance);
        if (steps || touchpoints) {
            map.cards().stream().filter(card -> !gone.contains(card.id())).forEach(this::clear);
        }
    }

    private void clear(Card card) {
        StepId last = card.spanTo();
        if (last != null && gone.contains(last)) {
            draft.set(card, Card.SPAN_TO, lastStepLeft(card, last));
        }
        if (isGone(card.touchpoint())) {
            // The name was what the card showed: without it the wall would lose what somebody
            // wrote.
            String name = map.titleOf(card);
            String text = card.text().isEmpty() ? name : name + "\n" + card.text();
            draft.set(card, Card.TOUCHPOINT, null);
            draft.set(card, Card.TEXT, text);
        }
    }

    private @Nullable StepId lastStepLeft(Card card, StepId last) {
        int own = map.indexOf(card.place().step());
        for (int i = map.indexOf(last); i > own; i--) {
            StepId step = map.steps().get(i).id();
            if (!gone.contains(step)) {
                return step;
            }
        }
        return null;
    }

    private void become(Knowledge part, Knowledge left) {
        for (var change : Differences.between(part, left)) {
            if (change instanceof Change.Set set) {
                draft.setAny(set.part(), set.property(), set.after());
            }
        }
    }

    private Stream<Knowledge> knowledge() {
        return map.otherParts().stream()
                .filter(Knowledge.class::isInstance)
                .map(Knowledge.class::cast);
    }

    private boolean isGone(@Nullable PartId id) {
        return id != null && gone.contains(id);
    }
}
