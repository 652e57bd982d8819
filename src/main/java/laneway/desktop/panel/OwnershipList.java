// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.edit.AddPart;
import laneway.model.JourneyMap;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who is behind a stage or touchpoint, or what a team is behind.
final class OwnershipList {
    private final Desk desk;
    private final Optional<PartId> subject;
    private final Optional<TeamId> team;
    private final VBox rows = new VBox(8);
    private final VBox box = new VBox(6, rows);
    private final Map<OwnershipId, OwnershipRow> byId = new HashMap<>();

    /// @param subject whose owners are shown, or
    /// @param team whose belongings are shown
    OwnershipList(Desk desk, Optional<PartId> subject, Optional<TeamId> team) {
        this.desk = desk;
        this.subject = subject;
        this.team = team;
        var add = new Button(Words.say("field.owner.add"), Icons.of(MaterialDesignP.PLUS));
        add.getStyleClass().add("link-button");
        add.setOnAction(_ -> add());
        rows.managedProperty().bind(rows.visibleProperty());
        box.getChildren().add(add);
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        var shown = map.ownerships().stream().filter(this::belongs).toList();
        byId.keySet().retainAll(shown.stream().map(Ownership::id).toList());
        var nodes = new ArrayList<Node>();
        for (Ownership ownership : shown) {
            var row =
                    byId.computeIfAbsent(
                            ownership.id(), id -> new OwnershipRow(desk, id, subject.isEmpty()));
            row.show(map, ownership);
            nodes.add(row.node());
        }
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
        rows.setVisible(!nodes.isEmpty());
    }

    private boolean belongs(Ownership ownership) {
        return subject.map(ownership.subject()::equals).orElse(true)
                && team.map(id -> id.equals(ownership.team())).orElse(true);
    }

    private void add() {
        var map = desk.map();
        var owner = team.or(() -> map.teams().stream().findFirst().map(Team::id)).orElse(null);
        var owned =
                subject.or(() -> map.touchpoints().stream().findFirst().map(Touchpoint::id))
                        .or(() -> map.stages().stream().findFirst().map(Stage::id));
        owned.ifPresent(what ->
                desk.apply(
                        new AddPart(
                                new Ownership(
                                        OwnershipId.random(),
                                        what,
                                        null,
                                        "",
                                        owner,
                                        owner == null ? Role.SHARED : Role.LEAD))));
    }
}
