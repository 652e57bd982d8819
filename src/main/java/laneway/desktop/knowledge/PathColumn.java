// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import laneway.desktop.panel.PartNames;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.edit.SetProperty;
import laneway.edit.Typing;
import laneway.model.JourneyMap;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Property;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Standing;
import laneway.model.Stop;
import laneway.model.Team;
import laneway.model.TeamId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of the three paths of a group of customers, told from the others by its sign and its word.
final class PathColumn {
    private final KnowledgeActions actions;
    private final Property<PathSet, Path> property;
    private final VBox stops = new VBox(8);
    private final VBox whole = new VBox(12);
    private final List<Text> texts = new ArrayList<>();
    private final Map<StageId, Text> byStage = new LinkedHashMap<>();
    private final ChoiceBoxOf<Optional<TeamId>> team;
    private Optional<PathSetId> shown = Optional.empty();
    private List<Stage> stages = List.of();
    private boolean showing;

    /// A text of the path and its field.
    private record Text(TextArea area, Function<Path, String> read) {}

    PathColumn(KnowledgeActions actions, Property<PathSet, Path> property, String kind) {
        this.actions = actions;
        this.property = property;
        var sign = MetricSheet.sign(Standing.valueOf(kind.toUpperCase(Locale.ROOT)));
        var title = new HBox(8, sign, new Label(Words.say("field." + property)));
        title.getStyleClass().add("path-title");
        team =
                new ChoiceBoxOf<>(
                        KnowledgeWords.say("paths.team"),
                        value -> value.map(id -> PartNames.of(actions.map(), id)).orElse(""),
                        value ->
                                change(
                                        (path, team) -> path.withTeam(team.orElse(null)),
                                        value,
                                        false));
        var stopsTitle = new Label(KnowledgeWords.say("paths.stops"));
        stopsTitle.getStyleClass().add("field-label");
        whole.getChildren()
                .setAll(
                        title,
                        text("paths.sign", Path::sign, Path::withSign),
                        new VBox(5, stopsTitle, stops),
                        text("paths.reasons", Path::reasons, Path::withReasons),
                        text("paths.wayBack", Path::wayBack, Path::withWayBack),
                        text("paths.action", Path::action, Path::withAction),
                        team.node());
        whole.getStyleClass().addAll("path", kind);
        whole.setPrefWidth(300);
    }

    Node node() {
        return whole;
    }

    private Node text(
            String key, Function<Path, String> read, BiFunction<Path, String, Path> write) {
        return text(KnowledgeWords.say(key), read, write, texts::add);
    }

    private Node text(
            String name,
            Function<Path, String> read,
            BiFunction<Path, String, Path> write,
            Consumer<Text> made) {
        var area = new TextArea();
        Wrapping.in(area);
        area.setPrefRowCount(2);
        area.setPrefColumnCount(10);
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(area);
        area.textProperty().subscribe((was, is) -> change(write, is, true));
        area.focusedProperty().subscribe(_ -> actions.pauseTyping());
        made.accept(new Text(area, read));
        return new VBox(5, label, area);
    }

    private <V> void change(BiFunction<Path, V, Path> write, V value, boolean typing) {
        if (showing) {
            return;
        }
        shown.flatMap(id -> actions.map().part(id))
                .filter(PathSet.class::isInstance)
                .map(PathSet.class::cast)
                .ifPresent(set -> {
                    var path = write.apply(property.of(set), value);
                    var edit = SetProperty.of(set.id(), property, path);
                    actions.apply(typing ? new Typing(edit) : edit);
                });
    }

    void show(JourneyMap map, PathSet set) {
        showing = true;
        shown = Optional.of(set.id());
        var on = map.stages().stream().filter(Stage::on).toList();
        if (!on.equals(stages)) {
            stages = on;
            byStage.clear();
            stops.getChildren().setAll(on.stream().map(this::stop).toList());
        }
        var path = property.of(set);
        texts.forEach(text -> put(text, path));
        byStage.values().forEach(text -> put(text, path));
        var teams = new ArrayList<Optional<TeamId>>();
        teams.add(Optional.empty());
        map.teams().stream().map(Team::id).map(Optional::of).forEach(teams::add);
        team.show(teams, Optional.ofNullable(path.team()));
        showing = false;
    }

    private Node stop(Stage stage) {
        return text(
                stage.name(),
                path ->
                        path.stops().stream()
                                .filter(stop -> stop.stage().equals(stage.id()))
                                .map(Stop::text)
                                .findFirst()
                                .orElse(""),
                (path, text) -> withStop(path, stage.id(), text),
                made -> byStage.put(stage.id(), made));
    }

    private static void put(Text text, Path path) {
        var wanted = text.read().apply(path);
        if (!text.area().getText().equals(wanted)) {
            text.area().setText(wanted);
        }
    }

    /// Stops stand in the order of the stages.
    private Path withStop(Path path, StageId stage, String text) {
        var stopsNow = new LinkedHashMap<StageId, Stop>();
        path.stops().forEach(stop -> stopsNow.put(stop.stage(), stop));
        stopsNow.put(stage, new Stop(stage, text));
        var order = actions.map().stages().stream().map(Stage::id).toList();
        var sorted =
                stopsNow.values().stream()
                        .filter(stop -> !stop.text().isEmpty())
                        .sorted(Comparator.comparingInt(stop -> order.indexOf(stop.stage())))
                        .toList();
        return path.withStops(sorted);
    }
}
