// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.edit.AddPart;
import laneway.edit.Edit;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Persona;
import laneway.model.PersonaId;
import laneway.model.Rank;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A list of parts, each of which opens its own fields, with a button that adds one.
final class PartList<P extends Part> {
    private final Desk desk;
    private final Function<JourneyMap, List<P>> parts;
    private final Kind<P> kind;
    private final VBox rows = new VBox(2);
    private final VBox box = new VBox(4, rows);
    private List<P> shown = List.of();

    /// What a list must know of the kind of its parts.
    interface Kind<P extends Part> {
        String name(JourneyMap map, P part);

        Ikon icon();

        /// A new part and the text of the button that adds it; empty where parts come otherwise.
        Optional<Adding> adding();

        record Adding(String text, PartId id, Edit edit) {}
    }

    private PartList(Desk desk, Function<JourneyMap, List<P>> parts, Kind<P> kind) {
        this.desk = desk;
        this.parts = parts;
        this.kind = kind;
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(false);
        kind.adding().ifPresent(adding -> box.getChildren().add(adder(adding.text())));
    }

    static <P extends Part> PartList<P> of(
            Desk desk, Function<JourneyMap, List<P>> parts, Kind<P> kind) {
        return new PartList<>(desk, parts, kind);
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        var wanted = parts.apply(map);
        if (wanted.equals(shown) && !rows.getChildren().isEmpty()) {
            return;
        }
        shown = wanted;
        rows.getChildren().setAll(wanted.stream().map(part -> row(map, part)).toList());
        rows.setVisible(!wanted.isEmpty());
    }

    private Button row(JourneyMap map, P part) {
        var row = new Button(PartNames.orUnnamed(kind.name(map, part)), Icons.of(kind.icon()));
        row.getStyleClass().add("row-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> desk.inspect(part.id()));
        return row;
    }

    private Button adder(String text) {
        var add = new Button(text, Icons.of(MaterialDesignP.PLUS));
        add.getStyleClass().add("link-button");
        add.setOnAction(_ ->
                kind.adding()
                        .ifPresent(adding -> {
                            desk.apply(adding.edit());
                            if (desk.map().part(adding.id()).isPresent()) {
                                desk.inspect(adding.id());
                            }
                        }));
        return add;
    }

    /// People whose journey it is or might be.
    static final class PersonaText implements Kind<Persona> {
        @Override
        public String name(JourneyMap map, Persona persona) {
            return persona.id().equals(map.about().target())
                    ? Words.say("inspector.target", PartNames.orUnnamed(persona.name()))
                    : persona.name();
        }

        @Override
        public Ikon icon() {
            return MaterialDesignA.ACCOUNT_OUTLINE;
        }

        @Override
        public Optional<Adding> adding() {
            var persona =
                    new Persona(
                            PersonaId.random(),
                            Rank.FIRST,
                            Words.say("new.persona"),
                            "",
                            List.of(),
                            List.of());
            return Optional.of(
                    new Adding(Words.say("field.persona.add"), persona.id(), new AddPart(persona)));
        }
    }

    /// Groups of people in the company.
    static final class TeamText implements Kind<Team> {
        @Override
        public String name(JourneyMap map, Team team) {
            return team.name();
        }

        @Override
        public Ikon icon() {
            return MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
        }

        @Override
        public Optional<Adding> adding() {
            var team = new Team(TeamId.random(), Rank.FIRST, Words.say("new.team"), null);
            return Optional.of(
                    new Adding(Words.say("field.team.add"), team.id(), new AddPart(team)));
        }
    }

    /// Where the customer meets us.
    static final class TouchpointText implements Kind<Touchpoint> {
        @Override
        public String name(JourneyMap map, Touchpoint touchpoint) {
            return touchpoint.name();
        }

        @Override
        public Ikon icon() {
            return MaterialDesignM.MAP_MARKER_OUTLINE;
        }

        @Override
        public Optional<Adding> adding() {
            var touchpoint =
                    Touchpoint.named(
                            TouchpointId.random(), Rank.FIRST, Words.say("new.touchpoint"));
            return Optional.of(
                    new Adding(
                            Words.say("field.touchpoint.add"),
                            touchpoint.id(),
                            new AddPart(touchpoint)));
        }
    }

    /// The steps of a stage; they are added on the board.
    static final class StepText implements Kind<Step> {
        @Override
        public String name(JourneyMap map, Step step) {
            return PartNames.ofStep(map, step);
        }

        @Override
        public Ikon icon() {
            return MaterialDesignV.VIEW_COLUMN_OUTLINE;
        }

        @Override
        public Optional<Adding> adding() {
            return Optional.empty();
        }
    }
}
