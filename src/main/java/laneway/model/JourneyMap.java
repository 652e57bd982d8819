// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A customer's journey: one document, immutable.
///
/// A changed map shares everything with the old one that did not change: cards lie in a persistent
/// map and in lists by cell, so that an edit among 20,000 cards costs as much as its own cell.
public final class JourneyMap {
    private final About about;
    private final PMap<PartId, Part> parts;
    private final Structure structure;
    private final PMap<CardId, Card> cards;
    private final PMap<Cell, List<Card>> cells;
    private final PMap<PartId, String> unknown;

    private JourneyMap(
            About about,
            PMap<PartId, Part> parts,
            Structure structure,
            PMap<CardId, Card> cards,
            PMap<Cell, List<Card>> cells,
            PMap<PartId, String> unknown) {
        this.about = about;
        this.parts = parts;
        this.structure = structure;
        this.cards = cards;
        this.cells = cells;
        this.unknown = unknown;
    }

    /// A map without stages, lanes and cards.
    public static JourneyMap empty(About about) {
        return new JourneyMap(
                about,
                HashTreePMap.empty(),
                Structure.of(List.of(), null),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty());
    }

    /// What the map says about itself.
    public About about() {
        return about;
    }

    /// The document's identity.
    public MapId id() {
        return about.id();
    }

    /// Personas in order.
    public List<Persona> personas() {
        return structure.personas();
    }

    /// Teams in order.
    public List<Team> teams() {
        return structure.teams();
    }

    /// Stages in order, those that are off included.
    public List<Stage> stages() {
        return structure.stages();
    }

    /// All steps in the order of the journey, those of stages that are off included.
    public List<Step> steps() {
        return structure.steps();
    }

    /// The steps of one stage in order.
    public List<Step> stepsOf(StageId stage) {
        return structure.stepsOf(stage);
    }

    /// Where a step stands in [#steps], or -1 if it is not in the map.
    public int indexOf(StepId step) {
        return structure.indexOf(step);
    }

    /// The lanes of the board in order: all but those where cards are parked.
    public List<Lane> lanes() {
        return structure.lanes();
    }

    /// The lanes beside the board, where cards are parked.
    public List<Lane> parkedLanes() {
        return structure.parkedLanes();
    }

    /// The lanes of the board, then those beside it.
    public List<Lane> allLanes() {
        return structure.allLanes();
    }

    /// Touchpoints in order.
    public List<Touchpoint> touchpoints() {
        return structure.touchpoints();
    }

    /// Who is behind what, by identity.
    public List<Ownership> ownerships() {
        return structure.ownerships();
    }

    /// Links between cards, by identity.
    public List<Link> links() {
        return structure.links();
    }

    /// Images, by identity.
    public List<Image> images() {
        return structure.images();
    }

    /// Goals of the stages in order.
    public List<Goal> goals() {
        return structure.goals();
    }

    /// Metrics in order.
    public List<Metric> metrics() {
        return structure.metrics();
    }

    /// Signals in order.
    public List<Signal> signals() {
        return structure.signals();
    }

    /// How well touchpoints serve needs, by identity.
    public List<Fit> fits() {
        return structure.fits();
    }

    /// Stakeholders in order.
    public List<Stakeholder> stakeholders() {
        return structure.stakeholders();
    }

    /// Path sets in order.
    public List<PathSet> pathSets() {
        return structure.pathSets();
    }

    /// Lifecycles in order.
    public List<Lifecycle> lifecycles() {
        return structure.lifecycles();
    }

    /// Action items in order.
    public List<ActionItem> actionItems() {
        return structure.actionItems();
    }

    /// Rules that put accounts into stages, in order.
    public List<StageRule> stageRules() {
        return structure.stageRules();
    }

    /// What the map's questions were answered, the oldest first.
    public List<Answer> answers() {
        return structure.answers();
    }

    /// All cards, in no order.
    public Collection<Card> cards() {
        return cards.values();
    }

    /// All cards cell by cell, stage after stage and within a step lane after lane; last those that
    /// are parked.
    public Stream<Card> cardsInOrder() {
        return Stream.concat(cardsOnBoard(), Tray.cards(this).stream());
    }

    /// As [#cardsInOrder], without those that are parked.
    public Stream<Card> cardsOnBoard() {
        return steps().stream()
                .flatMap(step -> lanes().stream().map(lane -> new Cell(step.id(), lane.id())))
                .flatMap(cell -> cardsIn(cell).stream());
    }

    /// The cards of a cell in order.
    public List<Card> cardsIn(Cell cell) {
        return cells.getOrDefault(cell, List.of());
    }

    public Optional<Persona> persona(@Nullable PersonaId id) {
        return find(id, Persona.class);
    }

    public Optional<Team> team(@Nullable TeamId id) {
        return find(id, Team.class);
    }

    public Optional<Stage> stage(@Nullable StageId id) {
        return find(id, Stage.class);
    }

    public Optional<Step> step(@Nullable StepId id) {
        return find(id, Step.class);
    }

    public Optional<Lane> lane(@Nullable LaneId id) {
        return find(id, Lane.class);
    }

    public Optional<Touchpoint> touchpoint(@Nullable TouchpointId id) {
        return find(id, Touchpoint.class);
    }

    public Optional<Link> link(@Nullable LinkId id) {
        return find(id, Link.class);
    }

    public Optional<Image> image(@Nullable ImageId id) {
        return find(id, Image.class);
    }

    public Optional<Card> card(@Nullable CardId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(cards.get(id));
    }

    /// The part with an identity, whatever its kind.
    public Optional<Part> part(PartId id) {
        if (id instanceof CardId card) {
            return Optional.ofNullable(cards.get(card));
        }
        return id.equals(about.id()) ? Optional.of(about) : Optional.ofNullable(parts.get(id));
    }

    /// Every part but the cards and what the map says about itself, in no order.
    public Collection<Part> otherParts() {
        return parts.values();
    }

    /// What a card is called: the name of its touchpoint, if it has one, else its text.
    public String titleOf(Card card) {
        return touchpoint(card.touchpoint()).map(Touchpoint::name).orElse(card.text());
    }

    /// The fields of a part that a newer version of the program wrote, as the text of a JSON
    /// object; kept for parts that are deleted too, so that undo brings them back.
    public Optional<String> unknownFieldsOf(PartId id) {
        return Optional.ofNullable(unknown.get(id));
    }

    /// A map that carries these unknown fields for a part.
    public JourneyMap withUnknownFields(PartId id, String json) {
        return new JourneyMap(about, parts, structure, cards, cells, unknown.plus(id, json));
    }

    /// A map in which parts were added or replaced, and others removed.
    ///
    /// @param put parts that the new map has; one with a known identity takes the place of the old
    /// @param removed identities that the new map lacks; unknown ones are passed over
    /// @throws IllegalArgumentException on an attempt to remove the map's own description
    public JourneyMap with(Collection<? extends Part> put, Collection<? extends PartId> removed) {
        About newAbout = about;
        var newParts = parts;
        var newCards = cards;
        var touched = new CellChanges();
        for (PartId id : removed) {
            if (id instanceof MapId) {
                throw new IllegalArgumentException("a map keeps its description");
            }
            if (id instanceof CardId card) {
                touched.replace(newCards.get(card), null);
                newCards = newCards.minus(card);
            } else {
                newParts = newParts.minus(id);
            }
        }
        for (Part part : put) {
            switch (part) {
                case Card card -> {
                    touched.replace(newCards.get(card.id()), card);
                    newCards = newCards.plus(card.id(), card);
                }
                case About changed -> newAbout = changed;
                case Persona _,
                        Team _,
                        Stage _,
                        Step _,
                        Lane _,
                        Touchpoint _,
                        Ownership _,
                        Link _,
                        Image _,
                        Knowledge _ ->
                        newParts = newParts.plus(part.id(), part);
            }
        }
        var newStructure =
                newParts == parts ? structure : Structure.of(newParts.values(), structure);
        var newCells = touched.applyTo(cells);
        return new JourneyMap(newAbout, newParts, newStructure, newCards, newCells, unknown);
    }

    /// A map with these parts added or replaced.
    public JourneyMap with(Part... put) {
        return with(List.of(put), List.of());
    }

    private <P extends Part> Optional<P> find(@Nullable PartId id, Class<P> kind) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(parts.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    /// Equal by content; unknown fields count for parts that are in the map only.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JourneyMap that
                        && about.equals(that.about)
                        && parts.equals(that.parts)
                        && cards.equals(that.cards)
                        && knownPartsWithUnknownFields().equals(that.knownPartsWithUnknownFields())
                        && knownPartsWithUnknownFields().stream()
                                .allMatch(id ->
                                        unknownFieldsOf(id).equals(that.unknownFieldsOf(id))));
    }

    private Set<PartId> knownPartsWithUnknownFields() {
        var known = new LinkedHashSet<PartId>();
        for (PartId id : unknown.keySet()) {
            if (part(id).isPresent()) {
                known.add(id);
            }
        }
        return known;
    }

    @Override
    public int hashCode() {
        return 31 * about.hashCode() + cards.keySet().hashCode();
    }

    @Override
    public String toString() {
        var counts = new ArrayList<String>();
        counts.add(stages().size() + " stages");
        counts.add(lanes().size() + " lanes");
        counts.add(cards.size() + " cards");
        return "'" + about.title() + "': " + String.join(", ", counts);
    }
}
