// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Link;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Touchpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cards taken from a map together with all that they need to live in another one.
///
/// @param cards in the order of the board
/// @param touchpoints that the cards meet
/// @param images that the cards show
/// @param links from one of the cards to another
public record Clip(
        List<Copied> cards, List<Touchpoint> touchpoints, List<Image> images, List<Link> links) {
    /// No cards.
    public static final Clip EMPTY = new Clip(List.of(), List.of(), List.of(), List.of());

    /// One card, and how it lay to the first.
    ///
    /// @param steps columns to the right of the first card's
    /// @param lanes rows below the first card's
    /// @param span how many further steps it lies across
    public record Copied(Card card, int steps, int lanes, int span) {}

    public Clip {
        cards = List.copyOf(cards);
        touchpoints = List.copyOf(touchpoints);
        images = List.copyOf(images);
        links = List.copyOf(links);
    }

    /// Those of the cards that are in the map; the first of them is the one the others lie around.
    public static Clip of(JourneyMap map, Collection<CardId> cards) {
        var ordered = Landings.inOrder(map, cards);
        return ordered.isEmpty()
                ? EMPTY
                : around(map, map.card(ordered.getFirst()).orElseThrow().cell(), ordered);
    }

    /// As [#of], with the way counted from a cell of the caller's choice.
    public static Clip around(JourneyMap map, Cell origin, Collection<CardId> cards) {
        var grid = new GridIndex(map);
        var copied = new ArrayList<Copied>();
        Map<PartId, Touchpoint> touchpoints = new LinkedHashMap<>();
        Map<PartId, Image> images = new LinkedHashMap<>();
        for (CardId id : Landings.inOrder(map, cards)) {
            Card card = map.card(id).orElseThrow();
            var way = grid.way(origin, card.cell());
            copied.add(new Copied(card, way.steps(), way.lanes(), spanOf(map, card)));
            map.touchpoint(card.touchpoint())
                    .ifPresent(found -> touchpoints.put(found.id(), found));
            map.image(card.image()).ifPresent(found -> images.put(found.id(), found));
        }
        return new Clip(
                copied,
                List.copyOf(touchpoints.values()),
                List.copyOf(images.values()),
                linksBetween(map, copied));
    }

    private static List<Link> linksBetween(JourneyMap map, List<Copied> copied) {
        var ids = copied.stream().map(each -> each.card().id()).collect(Collectors.toSet());
        return map.links().stream()
                .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                .toList();
    }

    /// All that lies in a stage; cards that lie across further stages end where it ends.
    public static Clip ofStage(JourneyMap map, StageId stage) {
        var steps = map.stepsOf(stage).stream().map(Step::id).toList();
        var cards = new ArrayList<Card>();
        for (StepId step : steps) {
            for (Lane lane : map.lanes()) {
                cards.addAll(map.cardsIn(new Cell(step, lane.id())));
            }
        }
        cards.replaceAll(card -> endingIn(steps, card));
        return of(map.with(cards, List.of()), cards.stream().map(Card::id).toList());
    }

    private static Card endingIn(List<StepId> steps, Card card) {
        if (card.spanTo() == null || steps.contains(card.spanTo())) {
            return card;
        }
        var last = steps.getLast();
        return Card.SPAN_TO.with(card, last.equals(card.place().step()) ? null : last);
    }

    /// The identities of the cards.
    public List<CardId> ids() {
        return cards.stream().map(copied -> copied.card().id()).toList();
    }

    /// The same cards, all in one cell.
    public Clip gathered() {
        var together =
                cards.stream()
                        .map(copied -> new Copied(copied.card(), 0, 0, copied.span()))
                        .toList();
        return new Clip(together, touchpoints, images, links);
    }

    /// Whether there is nothing in it.
    public boolean isEmpty() {
        return cards.isEmpty();
    }

    private static int spanOf(JourneyMap map, Card card) {
        StepId last = card.spanTo();
        return last == null ? 0 : Math.max(0, map.indexOf(last) - map.indexOf(card.place().step()));
    }
}
