// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.desktop.words.Words;
import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Knowledge;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Limits;
import laneway.model.Link;
import laneway.model.Mode;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.Persona;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which fields each kind of part has.
final class Forms {
    private static final List<String> CHANNELS =
            Stream.of("web", "email", "phone", "product", "community", "sales")
                    .map(key -> Words.say("channel." + key))
                    .toList();

    private final Desk desk;

    Forms(Desk desk) {
        this.desk = desk;
    }

    /// The form of a subject that is in the map.
    Form<?> of(Subject subject, JourneyMap map) {
        return switch (subject) {
            case Subject.OfMap _ -> new MapForm(desk).form(map.about());
            case Subject.OfCards cards -> new CardForm(desk).form(cards.cards(), map);
            case Subject.OfPart part -> ofPart(map.part(part.part()).orElseThrow(), map);
        };
    }

    private Form<?> ofPart(Part part, JourneyMap map) {
        return switch (part) {
            case About about -> new MapForm(desk).form(about);
            case Stage stage -> stage(stage);
            case Step step -> step(step);
            case Lane lane -> lane(lane);
            case Persona persona -> persona(persona);
            case Team team -> team(team);
            case Touchpoint touchpoint -> touchpoint(touchpoint);
            case Card card -> new CardForm(desk).form(List.of(card.id()), map);
            case Link link -> link(link);
            case ActionItem item -> ActionForm.of(desk, item);
            case Ownership _, Image _, Knowledge _ -> new MapForm(desk).form(map.about());
        };
    }

    /// What the kind of a subject is called.
    String kindOf(Subject subject, JourneyMap map) {
        return switch (subject) {
            case Subject.OfMap _ -> Words.say("inspector.About");
            case Subject.OfCards(List<CardId> cards) -> Words.say("inspector.Cards", cards.size());
            case Subject.OfPart part ->
                    map.part(part.part())
                            .map(found ->
                                    Words.say("inspector." + found.getClass().getSimpleName()))
                            .orElse("");
        };
    }

    private Form<Stage> stage(Stage stage) {
        var form =
                new Form<Stage>(desk, List.of(stage.id()))
                        .title(Stage.NAME)
                        .paragraph(Stage.QUESTION)
                        .paragraph(Stage.DESCRIPTION)
                        .typed(
                                Stage.EXIT_CRITERIA,
                                changed ->
                                        new RowsEditor<>(
                                                Words.say("field.exitCriteria.add"),
                                                done ->
                                                        new TextRow.Plain(
                                                                Words.say("field.exitCriteria.one"),
                                                                done),
                                                changed))
                        .optional(
                                Stage.MODE,
                                changed -> {
                                    var pick = new PickEditor<Mode>("mode", true, changed);
                                    for (Mode mode : Mode.values()) {
                                        pick.with(mode, Words.of("mode", mode));
                                    }
                                    return pick;
                                })
                        .line(Stage.FLOW)
                        .line(Stage.SOURCE)
                        .flag(Stage.HAND_EDITED)
                        .flag(Stage.ON)
                        .flag(Stage.LOCKED);
        var steps = PartList.of(desk, map -> map.stepsOf(stage.id()), new PartList.StepText());
        var owners = new OwnershipList(desk, Optional.of(stage.id()), Optional.empty());
        return form.section("field.steps")
                .node(steps.node(), steps::show)
                .section("field.ownership")
                .node(owners.node(), owners::show);
    }

    private Form<Step> step(Step step) {
        return new Form<Step>(desk, List.of(step.id()))
                .title(Step.NAME)
                .paragraph(Step.DESCRIPTION)
                .field(
                        Step.WIDTH,
                        changed -> {
                            var pick =
                                    new PickEditor<Integer>(
                                            "width",
                                            false,
                                            value -> changed.accept(value == null ? 1 : value));
                            for (int width = 1; width <= Limits.STEP_WIDTH; width++) {
                                pick.with(width, Words.say("field.width.cards", width));
                            }
                            return pick;
                        })
                .optional(Step.DURATION, TimeEditor::new);
    }

    private Form<Lane> lane(Lane lane) {
        var form =
                new Form<Lane>(desk, List.of(lane.id()))
                        .title(Lane.NAME)
                        .field(
                                Lane.KIND,
                                changed ->
                                        new ChoiceEditor<LaneKind>(
                                                        kind -> Words.of("laneKind", kind),
                                                        "",
                                                        kind -> {
                                                            if (kind != null) {
                                                                changed.accept(kind);
                                                            }
                                                        })
                                                .among(
                                                        LaneKind.ofRows().stream()
                                                                .map(Optional::of)
                                                                .toList()))
                        .optional(Lane.COLOUR, ColourEditor::new)
                        .flag(Lane.COLLAPSED)
                        .flag(Lane.LOCKED);
        CurveFields.addTo(form, lane.id());
        return form;
    }

    private Form<Persona> persona(Persona persona) {
        return new Form<Persona>(desk, List.of(persona.id()))
                .title(Persona.NAME)
                .paragraph(Persona.DESCRIPTION)
                .typed(
                        Persona.TRAITS,
                        changed ->
                                new RowsEditor<>(
                                        Words.say("field.trait.add"),
                                        done ->
                                                new TextRow.Plain(
                                                        Words.say("field.trait.one"), done),
                                        changed))
                .typed(Persona.FIGURES, MapForm::figures)
                .node(DeleteButton.of(desk, persona.id()), _ -> {});
    }

    private Form<Link> link(Link link) {
        var ends = new LinkEnds(desk, link.id());
        return new Form<Link>(desk, List.of(link.id()))
                .title(Link.LABEL)
                .node(ends.node(), ends::show)
                .node(DeleteButton.of(desk, link.id()), _ -> {});
    }

    private Form<Team> team(Team team) {
        var owned = new OwnershipList(desk, Optional.empty(), Optional.of(team.id()));
        return new Form<Team>(desk, List.of(team.id()))
                .title(Team.NAME)
                .optional(Team.COLOUR, ColourEditor::new)
                .section("field.owns")
                .node(owned.node(), owned::show)
                .node(DeleteButton.of(desk, team.id()), _ -> {});
    }

    private Form<Touchpoint> touchpoint(Touchpoint touchpoint) {
        var met = new MetList(desk, touchpoint.id());
        var owners = new OwnershipList(desk, Optional.of(touchpoint.id()), Optional.empty());
        return new Form<Touchpoint>(desk, List.of(touchpoint.id()))
                .title(Touchpoint.NAME)
                .paragraph(Touchpoint.DESCRIPTION)
                .field(Touchpoint.CHANNELS, changed -> new TagsEditor(() -> CHANNELS, changed))
                .flag(Touchpoint.MAJOR)
                .flag(Touchpoint.DIFFERS_BY_SALES_CHANNEL)
                .section("field.ownership")
                .node(owners.node(), owners::show)
                .section("field.met")
                .node(met.node(), met::show)
                .node(DeleteButton.of(desk, touchpoint.id()), _ -> {});
    }
}
