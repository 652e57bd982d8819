// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.desktop.words.Words;
import laneway.model.About;
import laneway.model.Figure;
import laneway.model.JourneyMap;
import laneway.model.PersonaId;
import laneway.model.Perspective;
import laneway.model.Stage;
import laneway.model.StageId;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The fields of the map itself, with its personas, teams and touchpoints.
final class MapForm {
    private final Desk desk;

    MapForm(Desk desk) {
        this.desk = desk;
    }

    Form<About> form(About about) {
        var form =
                new Form<About>(desk, List.of(about.id()))
                        .title(About.TITLE)
                        .constant(About.PERSPECTIVE, "perspective", Perspective.class)
                        .paragraph(About.PURPOSE)
                        .paragraph(About.PROBLEM)
                        .paragraph(About.SCOPE);
        addPeople(form);
        form.paragraph(About.METHOD)
                .typed(About.FIGURES, MapForm::figures)
                .optional(
                        About.DEFAULT_STAGE,
                        changed -> {
                            var choice =
                                    new ChoiceEditor<StageId>(
                                            this::nameOf, Words.say("field.none"), changed);
                            form.onRefresh(map -> choice.among(stages(map)));
                            return choice;
                        })
                .flag(About.STRUCTURE_LOCKED);
        var teams = PartList.of(desk, JourneyMap::teams, new PartList.TeamText());
        var touchpoints = PartList.of(desk, JourneyMap::touchpoints, new PartList.TouchpointText());
        return form.section("field.teams")
                .node(teams.node(), teams::show)
                .section("field.touchpoints")
                .node(touchpoints.node(), touchpoints::show);
    }

    private void addPeople(Form<About> form) {
        var personas = PartList.of(desk, JourneyMap::personas, new PartList.PersonaText());
        form.section("field.personas")
                .node(personas.node(), personas::show)
                .optional(
                        About.TARGET,
                        changed -> {
                            var choice =
                                    new ChoiceEditor<PersonaId>(
                                            this::nameOf, Words.say("field.none"), changed);
                            form.onRefresh(map -> choice.among(people(map)));
                            return choice;
                        })
                .paragraph(About.TARGET_REASON)
                .section("field.work");
    }

    static Editor<List<Figure>> figures(Consumer<List<Figure>> changed) {
        return new RowsEditor<>(Words.say("field.figure.add"), TextRow.OfFigure::new, changed);
    }

    private static List<Optional<PersonaId>> people(JourneyMap map) {
        return Stream.concat(
                        Stream.of(Optional.<PersonaId>empty()),
                        map.personas().stream().map(persona -> Optional.of(persona.id())))
                .toList();
    }

    private static List<Optional<StageId>> stages(JourneyMap map) {
        return Stream.concat(
                        Stream.of(Optional.<StageId>empty()),
                        map.stages().stream().map(stage -> Optional.of(stage.id())))
                .toList();
    }

    private String nameOf(PersonaId id) {
        return desk.map()
                .persona(id)
                .map(persona -> PartNames.orUnnamed(persona.name()))
                .orElse("");
    }

    private String nameOf(StageId id) {
        return desk.map().stage(id).map(Stage::name).map(PartNames::orUnnamed).orElse("");
    }
}
