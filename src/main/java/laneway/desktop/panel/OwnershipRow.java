// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.edit.DeletePart;
import laneway.edit.SetProperty;
import laneway.edit.Typing;
import laneway.model.JourneyMap;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One ownership: role, team or what is owned, and the stage and segment it holds for.
///
/// What belongs to every team is shared; only then can the team be left open, and as long as it is
/// the role stays.
final class OwnershipRow {
    private final Desk desk;
    private final OwnershipId id;
    private final boolean ofTeam;
    private final ChoiceEditor<Role> role;
    private final ChoiceEditor<PartId> other;
    private final ChoiceEditor<StageId> stage;
    private final TextEditor segment;
    private final VBox box;

    /// @param ofTeam whether the row says what a team owns, rather than who owns something
    OwnershipRow(Desk desk, OwnershipId id, boolean ofTeam) {
        this.desk = desk;
        this.id = id;
        this.ofTeam = ofTeam;
        role = new ChoiceEditor<>(value -> Words.of("role", value), "", this::changeRole);
        other = new ChoiceEditor<>(this::nameOf, Words.say("field.everyTeam"), this::changeOther);
        stage =
                new ChoiceEditor<>(
                        this::nameOf,
                        Words.say("field.everyStage"),
                        value -> desk.apply(SetProperty.of(id, Ownership.STAGE, value)));
        segment =
                TextEditor.line(
                        Words.say("field.everySegment"),
                        text -> desk.apply(Typing.of(id, Ownership.SEGMENT, text)));
        name(role.node(), "field.Ownership.role");
        name(other.node(), ofTeam ? "field.Ownership.subject" : "field.Ownership.team");
        name(stage.node(), "field.Ownership.stage");
        name(segment.node(), "field.Ownership.segment");
        box =
                new VBox(
                        4,
                        line(role.node(), other.node(), remove()),
                        line(stage.node(), segment.node()));
        box.getStyleClass().add("ownership");
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map, Ownership ownership) {
        boolean open = ownership.team() == null;
        role.among(
                (open ? Stream.of(Role.SHARED) : Stream.of(Role.values()))
                        .map(Optional::of)
                        .toList());
        role.show(Reading.of(ownership.role()));
        other.among(ofTeam ? subjects(map) : teams(map, ownership.role()));
        other.show(Reading.of(ofTeam ? ownership.subject() : ownership.team()));
        var stages = new ArrayList<Optional<StageId>>(List.of(Optional.empty()));
        map.stages().stream().map(Stage::id).map(Optional::of).forEach(stages::add);
        stage.among(stages);
        stage.show(Reading.of(ownership.stage()));
        segment.show(Reading.of(ownership.segment()));
    }

    private static List<Optional<PartId>> subjects(JourneyMap map) {
        return Stream.<PartId>concat(
                        map.touchpoints().stream().map(Touchpoint::id),
                        map.stages().stream().map(Stage::id))
                .map(Optional::of)
                .toList();
    }

    private static List<Optional<PartId>> teams(JourneyMap map, Role role) {
        var teams = new ArrayList<Optional<PartId>>();
        if (role == Role.SHARED) {
            teams.add(Optional.empty());
        }
        map.teams().stream().map(Team::id).map(Optional::<PartId>of).forEach(teams::add);
        return teams;
    }

    private void changeRole(@Nullable Role value) {
        if (value != null) {
            desk.apply(SetProperty.of(id, Ownership.ROLE, value));
        }
    }

    private void changeOther(@Nullable PartId value) {
        if (ofTeam && value != null) {
            desk.apply(SetProperty.of(id, Ownership.SUBJECT, value));
        } else if (!ofTeam) {
            desk.apply(
                    SetProperty.of(id, Ownership.TEAM, value instanceof TeamId team ? team : null));
        }
    }

    private String nameOf(PartId part) {
        return PartNames.of(desk.map(), part);
    }

    private static void name(Node node, String key) {
        node.setAccessibleText(Words.say(key));
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(4, nodes);
        HBox.setHgrow(nodes[1], Priority.ALWAYS);
        return line;
    }

    private Button remove() {
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(Words.say("field.removeRow"));
        remove.setOnAction(_ -> desk.apply(new DeletePart(id)));
        return remove;
    }
}
