// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import laneway.desktop.panel.PartNames;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.edit.AddPart;
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
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Who owns what in one cell of the matrix: a line for each ownership, and a button that adds one.
final class OwnerEditor {
    private final KnowledgeActions actions;
    private final Label title = new Label();
    private final VBox lines = new VBox(6);
    private final Button add =
            new Button(Words.say("field.owner.add"), Icons.of(MaterialDesignP.PLUS));
    private final VBox whole = new VBox(8, title, lines, add);
    private Optional<OwnerCell> cell = Optional.empty();
    private List<Ownership> shown = List.of();

    OwnerEditor(KnowledgeActions actions) {
        this.actions = actions;
        title.getStyleClass().add("owner-title");
        add.getStyleClass().add("link-button");
        add.setOnAction(_ -> add());
        whole.getStyleClass().add("owner-editor");
    }

    Node node() {
        return whole;
    }

    /// Takes the keyboard to the first thing that can be changed.
    void focus() {
        lines.getChildren().stream()
                .filter(HBox.class::isInstance)
                .map(line -> ((HBox) line).getChildren().getFirst())
                .findFirst()
                .orElse(add)
                .requestFocus();
    }

    /// Shows a cell; what is being typed in one of its lines stays under the caret.
    void show(JourneyMap map, Optional<OwnerCell> wanted) {
        var owned =
                wanted.map(it -> map.ownerships().stream().filter(it::holds).toList())
                        .orElse(List.of());
        boolean typed = cell.equals(wanted) && sameButSegments(owned);
        cell = wanted;
        shown = owned;
        whole.setVisible(wanted.isPresent());
        title.setText(wanted.map(it -> titleOf(map, it)).orElse(""));
        add.setDisable(map.teams().isEmpty() || wanted.flatMap(it -> fresh(map, it)).isEmpty());
        if (!typed) {
            boolean focused = lines.isFocusWithin();
            lines.getChildren().setAll(owned.stream().map(it -> line(map, it)).toList());
            if (focused) {
                focus();
            }
        }
    }

    private boolean sameButSegments(List<Ownership> owned) {
        return owned.stream()
                .map(it -> Ownership.SEGMENT.with(it, ""))
                .toList()
                .equals(shown.stream().map(it -> Ownership.SEGMENT.with(it, "")).toList());
    }

    private static String titleOf(JourneyMap map, OwnerCell cell) {
        return KnowledgeWords.say(
                "owners.cell",
                PartNames.of(map, cell.row()),
                cell.stage() == null
                        ? Words.say("field.everyStage")
                        : PartNames.of(map, cell.stage()));
    }

    private HBox line(JourneyMap map, Ownership ownership) {
        boolean ofTeam = cell.orElseThrow().row() instanceof TeamId;
        var role =
                box(
                        "field.Ownership.role",
                        ownership.team() == null ? List.of(Role.SHARED) : List.of(Role.values()),
                        ownership.role(),
                        value -> Words.of("role", value),
                        value ->
                                actions.apply(
                                        SetProperty.of(ownership.id(), Ownership.ROLE, value)));
        var other = ofTeam ? subjects(map, ownership) : teams(map, ownership);
        var segment = new TextField(ownership.segment());
        Names.give(segment, Words.say("field.Ownership.segment"));
        segment.setPromptText(Words.say("field.everySegment"));
        segment.textProperty()
                .subscribe((was, is) ->
                        actions.apply(Typing.of(ownership.id(), Ownership.SEGMENT, is)));
        segment.focusedProperty().subscribe(_ -> actions.pauseTyping());
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(Words.say("field.removeRow"));
        remove.setOnAction(_ -> actions.apply(new DeletePart(ownership.id())));
        var line = new HBox(6, other, role, segment, remove);
        line.getStyleClass().add("field-row");
        return line;
    }

    private ComboBox<PartId> subjects(JourneyMap map, Ownership ownership) {
        return box(
                "field.Ownership.subject",
                Stream.<PartId>concat(
                                Stream.concat(
                                        map.touchpoints().stream().map(Touchpoint::id),
                                        map.stages().stream().map(Stage::id)),
                                Stream.of(ownership.subject()))
                        .distinct()
                        .toList(),
                ownership.subject(),
                part -> PartNames.of(map, part),
                part -> actions.apply(SetProperty.of(ownership.id(), Ownership.SUBJECT, part)));
    }

    private ComboBox<Optional<TeamId>> teams(JourneyMap map, Ownership ownership) {
        var teams = new ArrayList<Optional<TeamId>>();
        if (ownership.role() == Role.SHARED) {
            teams.add(Optional.empty());
        }
        map.teams().stream().map(Team::id).map(Optional::of).forEach(teams::add);
        return box(
                "field.Ownership.team",
                teams,
                Optional.ofNullable(ownership.team()),
                team ->
                        team.map(id -> PartNames.of(map, id))
                                .orElseGet(() -> Words.say("field.everyTeam")),
                team ->
                        actions.apply(
                                SetProperty.of(ownership.id(), Ownership.TEAM, team.orElse(null))));
    }

    private static <V> ComboBox<V> box(
            String key, List<V> values, V value, Function<V, String> name, Consumer<V> changed) {
        var box = new ComboBox<V>();
        box.getItems().setAll(values);
        box.setValue(value);
        box.setCellFactory(_ -> new Named<>(name));
        box.setButtonCell(new Named<>(name));
        Names.give(box, Words.say(key));
        box.setOnAction(_ -> changed.accept(box.getValue()));
        return box;
    }

    private static final class Named<V> extends ListCell<V> {
        private final Function<V, String> name;

        Named(Function<V, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? null : name.apply(item));
        }
    }

    private void add() {
        cell.flatMap(it -> fresh(actions.map(), it))
                .ifPresent(ownership -> {
                    if (actions.apply(new AddPart(ownership))) {
                        focus();
                    }
                });
    }

    /// Who is first leads, others support.
    private Optional<Ownership> fresh(JourneyMap map, OwnerCell at) {
        var role = shown.stream().anyMatch(it -> it.role() == Role.LEAD) ? Role.SUPPORT : Role.LEAD;
        if (at.row() instanceof TeamId team) {
            return map.touchpoints().stream()
                    .map(Touchpoint::id)
                    .filter(id -> shown.stream().noneMatch(it -> id.equals(it.subject())))
                    .findFirst()
                    .map(id -> owner(id, at.stage(), team, Role.LEAD));
        }
        return map.teams().stream()
                .map(Team::id)
                .filter(id -> shown.stream().noneMatch(it -> id.equals(it.team())))
                .findFirst()
                .map(team -> owner(at.row(), at.stage(), team, role));
    }

    private static Ownership owner(
            PartId subject, @Nullable StageId stage, TeamId team, Role role) {
        return new Ownership(OwnershipId.random(), subject, stage, "", team, role);
    }
}
