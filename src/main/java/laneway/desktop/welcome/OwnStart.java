// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.command.TabKey;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.LaneKind;
import laneway.session.NewMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A small form for a new map with stages and lanes of one's own.
final class OwnStart {
    private static final Set<LaneKind> USUAL =
            Set.of(LaneKind.ACTIONS, LaneKind.NEEDS, LaneKind.TOUCHPOINTS);
    private static final double WIDTH = 560;

    private final TextField title = new TextField();
    private final TextArea stages = new TextArea();
    private final Map<LaneKind, CheckBox> lanes = new EnumMap<>(LaneKind.class);
    private final VBox node;

    /// @param begin opens the map
    /// @param cancel goes back to the tiles
    OwnStart(Consumer<NewMap> begin, Runnable cancel) {
        title.setText(Words.say("new.map"));
        Wrapping.in(stages);
        stages.setPromptText(WelcomeWords.say("own.stagesPrompt"));
        stages.setPrefRowCount(6);
        TabKey.leaves(stages);
        var kinds = new FlowPane(18, 10);
        for (LaneKind kind : LaneKind.ofRows()) {
            var box = new CheckBox(Words.of("laneKind", kind));
            box.setSelected(USUAL.contains(kind));
            box.setPrefWidth(WIDTH / 3 - 18);
            lanes.put(kind, box);
            kinds.getChildren().add(box);
        }
        var heading = new Label(WelcomeWords.say("template.own"));
        heading.getStyleClass().add("title");
        var create = new Button(WelcomeWords.say("own.create"));
        create.getStyleClass().addAll("tool", "primary");
        create.setOnAction(_ -> begin.accept(map()));
        var back = new Button(WelcomeWords.say("own.back"));
        back.getStyleClass().add("tool");
        back.setOnAction(_ -> cancel.run());
        var buttons = new HBox(10, create, back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        node =
                new VBox(
                        8,
                        heading,
                        named("own.title", title),
                        title,
                        named("own.stages", stages),
                        stages,
                        new Label(WelcomeWords.say("own.lanes")),
                        kinds,
                        buttons);
        VBox.setMargin(buttons, new Insets(14, 0, 0, 0));
        node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        node.getStyleClass().add("own-start");
    }

    private static Label named(String key, Node field) {
        var label = new Label(WelcomeWords.say(key));
        label.setLabelFor(field);
        return label;
    }

    Node node() {
        return node;
    }

    /// Brings the keyboard to where the form begins.
    void begin() {
        stages.requestFocus();
    }

    private NewMap map() {
        var names =
                Stream.of(stages.getText().split("\\R"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        var kinds =
                lanes.entrySet().stream()
                        .filter(entry -> entry.getValue().isSelected())
                        .map(entry ->
                                new NewMap.NamedLane(
                                        entry.getKey(), Words.of("laneKind", entry.getKey())))
                        .toList();
        var name = title.getText().isBlank() ? Words.say("new.map") : title.getText().strip();
        return new NewMap(name, names, kinds);
    }
}
