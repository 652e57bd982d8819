// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.layout.Journeys;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.CurveBy;
import laneway.model.Evidence;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Persona;
import laneway.model.PersonaId;
import laneway.model.Rank;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Edits of every kind that a person might make on a map; the same ones for the same seed.
public final class RandomEdits {
    private final Random random;
    private final String prefix;
    private int ids;

    public RandomEdits(long seed) {
        this(seed, "new-");
    }

    /// @param prefix of the identities of what is added, which others may add too
    public RandomEdits(long seed, String prefix) {
        random = new Random(seed);
        this.prefix = prefix;
    }

    /// An edit for a map that has a step and a lane; it may be refused.
    public Edit next(JourneyMap map) {
        return switch (random.nextInt(31)) {
            case 0, 1, 2, 3 ->
                    new AddCard(cardId(), cell(map), index(), kind(), words(), touchpointId());
            case 4 -> texts(map);
            case 5, 6 -> new MoveCards(Landings.together(map, cards(map), cell(map), index()));
            case 7, 8 -> moveInShape(map);
            case 9 -> paste(map);
            case 10 -> random.nextInt(3) > 0 ? nothing(map) : new DeleteCards(cards(map));
            case 11 -> new WriteCard(one(cards(map)), words(), touchpointId());
            case 12 -> new SplitTouchpoint(one(cards(map)), touchpointId(), words());
            case 13 -> random.nextInt(6) == 0 ? changeTags(map) : cardProperty(map);
            case 14 -> Typing.of(pick(map.stages()).id(), Stage.NAME, words());
            case 15 -> new AddStage(new StageId(id()), stepId(), index(), words());
            case 16 -> new AddStep(stepId(), pick(map.stages()).id(), index(), words());
            case 17 ->
                    new AddLane(
                            new LaneId(id()), index(), words(), pick(List.of(LaneKind.values())));
            case 18 -> new MoveStage(pick(map.stages()).id(), index());
            case 19 -> new MoveStep(pick(map.steps()).id(), pick(map.stages()).id(), index());
            case 20 -> new MoveLane(pick(map.lanes()).id(), index());
            case 21 -> columnProperty(map);
            case 22 -> new AddPart(other(map));
            case 23 -> delete(map);
            case 24 ->
                    new AddImageCards(
                            cell(map),
                            index(),
                            List.of(new AddImageCards.Entry(cardId(), image())));
            case 25 -> new NameTouchpoint(one(cards(map)), words(), touchpointId());
            case 26 -> new MergeCards(cards(map));
            case 27 -> split(map);
            case 28 ->
                    random.nextBoolean()
                            ? pasteStage(map)
                            : duplicate(map, pick(map.stages()).id());
            case 29 ->
                    random.nextBoolean() ? pasteLane(map) : duplicate(map, pick(map.lanes()).id());
            default -> new ShowImage(one(cards(map)), image());
        };
    }

    private Edit split(JourneyMap map) {
        return new SplitCard(one(cards(map)), List.of(cardId(), cardId()));
    }

    private Edit duplicate(JourneyMap map, PartId part) {
        Map<PartId, PartId> copies = new HashMap<>();
        for (var step : map.steps()) {
            if (step.stage().equals(part)) {
                copies.put(step.id(), stepId());
            }
        }
        for (var card : map.cards()) {
            if (copies.containsKey(card.place().step()) || card.place().lane().equals(part)) {
                copies.put(card.id(), cardId());
            }
        }
        for (var link : map.links()) {
            copies.put(link.id(), new LinkId(id()));
        }
        return part instanceof StageId stage
                ? new DuplicateStage(stage, new StageId(id()), words(), copies)
                : new DuplicateLane((LaneId) part, new LaneId(id()), words(), copies);
    }

    private Edit nothing(JourneyMap map) {
        return SetProperty.of(map.id(), About.TITLE, map.about().title());
    }

    private Edit moveInShape(JourneyMap map) {
        var cards = cards(map);
        if (map.card(cards.getFirst()).isEmpty()) {
            return nothing(map);
        }
        return new MoveCards(Landings.inShape(map, cards, cards.getFirst(), cell(map), index()));
    }

    private Edit paste(JourneyMap map) {
        var clip = Clip.of(map, cards(map));
        var copies = clip.cards().stream().map(_ -> cardId()).toList();
        var links = clip.links().stream().map(_ -> new LinkId(id())).toList();
        return new PasteCards(clip, cell(map), index(), copies, links, "pasteCards");
    }

    private Edit changeTags(JourneyMap map) {
        return ChangeTags.moved(map, cards(map), Optional.empty(), Optional.of(words()));
    }

    private Edit pasteLane(JourneyMap map) {
        var lane = pick(map.lanes());
        var lying =
                map.cards().stream()
                        .filter(card -> card.place().lane().equals(lane.id()))
                        .map(Card::id)
                        .toList();
        var clip = Clip.of(map, lying);
        var copies = clip.cards().stream().map(_ -> cardId()).toList();
        var links = clip.links().stream().map(_ -> new LinkId(id())).toList();
        return new PasteLane(map, lane.id(), index(), new LaneId(id()), copies, links);
    }

    private Edit pasteStage(JourneyMap map) {
        Map<PartId, PartId> copies = new HashMap<>();
        map.steps().forEach(step -> copies.put(step.id(), stepId()));
        map.lanes().forEach(lane -> copies.put(lane.id(), new LaneId(id())));
        map.cards().forEach(card -> copies.put(card.id(), cardId()));
        map.links().forEach(link -> copies.put(link.id(), new LinkId(id())));
        var lane = Lane.NAME.with(pick(map.lanes()), words());
        var from = map.with(lane);
        return new PasteStage(from, pick(from.stages()).id(), index(), new StageId(id()), copies);
    }

    private Edit texts(JourneyMap map) {
        var one = new AddTexts.Group(cell(map), index(), kind(), List.of(text(), text()));
        var other = new AddTexts.Group(cell(map), index(), kind(), List.of(text()));
        return new AddTexts(one.cell().equals(other.cell()) ? List.of(one) : List.of(one, other));
    }

    private AddTexts.Entry text() {
        return new AddTexts.Entry(cardId(), words(), touchpointId());
    }

    private Edit cardProperty(JourneyMap map) {
        var cards = List.<PartId>copyOf(cards(map));
        return switch (random.nextInt(6)) {
            case 0 -> new SetProperty<>(cards, Card.SENTIMENT, random.nextInt(7) - 3);
            case 1 -> new SetProperty<>(cards, Card.SPAN_TO, pick(map.steps()).id());
            case 2 -> new SetProperty<>(cards, Card.MOMENTS, Set.of(Moment.AHA));
            case 3 -> new SetProperty<>(cards, Card.EVIDENCE, Evidence.NONE);
            case 4 -> new SetProperty<>(cards, Card.TOUCHPOINT, touchpointId());
            default -> new SetProperty<>(cards, Card.TEXT, words());
        };
    }

    private Edit columnProperty(JourneyMap map) {
        return switch (random.nextInt(7)) {
            case 5 ->
                    SetProperty.of(
                            pick(map.lanes()).id(), Lane.COMPARED_TO, pick(map.lanes()).id());
            case 6 ->
                    SetProperty.of(
                            pick(map.lanes()).id(), Lane.CURVE_BY, pick(List.of(CurveBy.values())));
            case 0 -> SetProperty.of(pick(map.lanes()).id(), Lane.LOCKED, random.nextInt(4) == 0);
            case 1 -> SetProperty.of(pick(map.lanes()).id(), Lane.COLLAPSED, random.nextBoolean());
            case 2 -> SetProperty.of(pick(map.stages()).id(), Stage.ON, random.nextBoolean());
            case 3 -> SetProperty.of(map.id(), About.DEFAULT_STAGE, pick(map.stages()).id());
            default -> SetProperty.of(pick(map.steps()).id(), Step.WIDTH, random.nextInt(6));
        };
    }

    private Part other(JourneyMap map) {
        return switch (random.nextInt(5)) {
            case 0 -> Touchpoint.named(touchpointId(), Rank.FIRST, words());
            case 1 -> new Team(new TeamId(id()), Rank.FIRST, words(), null);
            case 2 ->
                    new Persona(new PersonaId(id()), Rank.FIRST, words(), "", List.of(), List.of());
            case 3 -> new Link(new LinkId(id()), one(cards(map)), one(cards(map)), "");
            default ->
                    new Ownership(
                            new OwnershipId(id()),
                            pick(map.stages()).id(),
                            pick(map.stages()).id(),
                            "",
                            map.teams().isEmpty() ? null : pick(map.teams()).id(),
                            Role.SHARED);
        };
    }

    private Edit delete(JourneyMap map) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    map.stages().size() > 2
                            ? new DeletePart(pick(map.stages()).id())
                            : nothing(map);
            case 1 -> new DeletePart(pick(map.steps()).id());
            case 2 ->
                    map.lanes().size() > 2 ? new DeletePart(pick(map.lanes()).id()) : nothing(map);
            case 3 -> deleteOne(map, map.touchpoints());
            case 4 -> deleteOne(map, map.teams());
            case 5 -> deleteOne(map, map.personas());
            case 6 -> deleteOne(map, map.links());
            default -> deleteOne(map, map.ownerships());
        };
    }

    private Edit deleteOne(JourneyMap map, List<? extends Part> parts) {
        return parts.isEmpty() ? nothing(map) : new DeletePart(pick(parts).id());
    }

    /// One to three cards, or one that is not there.
    private List<CardId> cards(JourneyMap map) {
        var all = map.cardsInOrder().toList();
        var cards = new ArrayList<CardId>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            cards.add(all.isEmpty() ? new CardId("nowhere") : pick(all).id());
        }
        return cards.stream().distinct().toList();
    }

    private CardId one(List<CardId> cards) {
        return cards.getFirst();
    }

    private Image image() {
        return Journeys.image(1 + random.nextInt(5), 1);
    }

    private Cell cell(JourneyMap map) {
        return new Cell(pick(map.steps()).id(), pick(map.lanes()).id());
    }

    private int index() {
        return random.nextInt(4);
    }

    private CardKind kind() {
        return pick(List.of(CardKind.values()));
    }

    private String words() {
        return pick(List.of("", "Pay", "Portal", "Web shop\nby card", "Ask", "portal"));
    }

    private CardId cardId() {
        return new CardId(id());
    }

    private StepId stepId() {
        return new StepId(id());
    }

    private TouchpointId touchpointId() {
        return new TouchpointId(id());
    }

    private String id() {
        return prefix + ++ids;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
