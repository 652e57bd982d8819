// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.views;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import java.util.stream.Collectors;

/// Says on the board that lanes are hidden or that one stage stands alone, with one click back.
public final class ShowingSign {
    /// What the sign asks for.
    public interface Desk {
        void showLanes();

        void showStages();

        void previousStage();

        void nextStage();
    }

    private static final double LONGEST = 320;

    private final Label lanes = new Label();
    private final Label stage = new Label();
    private final HBox laneBox;
    private final HBox stageBox;
    private final HBox box;

    public ShowingSign(Desk desk) {
        lanes.setGraphic(Icons.of(MaterialDesignE.EYE_OFF_OUTLINE));
        stage.setGraphic(Icons.of(MaterialDesignV.VIEW_COLUMN_OUTLINE));
        laneBox = sign(lanes, button("views.showLanes", desk::showLanes));
        stageBox =
                sign(
                        stage,
                        button(
                                "views.previousStage",
                                MaterialDesignC.CHEVRON_LEFT,
                                desk::previousStage),
                        button("views.nextStage", MaterialDesignC.CHEVRON_RIGHT, desk::nextStage),
                        button("views.showStages", desk::showStages));
        box = new HBox(8, stageBox, laneBox);
        box.setPickOnBounds(false);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static HBox sign(Node... nodes) {
        var sign = new HBox(10, nodes);
        sign.getStyleClass().add("board-sign");
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setVisible(false);
        return sign;
    }

    private static Button button(String key, Runnable effect) {
        var button = new Button(Words.say(key));
        button.getStyleClass().addAll("tool", "labelled");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private static Button button(String key, Ikon icon, Runnable effect) {
        var button = button(key, effect);
        button.setText("");
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(Words.say(key));
        button.setTooltip(new Tooltip(Words.say(key)));
        return button;
    }

    /// What lies above the board; nothing is seen of it while everything is shown.
    public Node node() {
        return box;
    }

    /// Says what is left out of a map.
    public void show(JourneyMap map, Showing showing) {
        int hidden = showing.hiddenLanes().size();
        lanes.setText(Words.say("views.lanesHidden", hidden));
        lanes.setTooltip(
                new Tooltip(
                        map.lanes().stream()
                                .filter(lane -> showing.hiddenLanes().contains(lane.id()))
                                .map(Lane::name)
                                .collect(Collectors.joining("\n"))));
        laneBox.setVisible(hidden > 0);
        var only = showing.onlyStage().flatMap(map::stage);
        stage.setText(Words.say("views.onlyStage", only.map(Stage::name).orElse("")));
        stage.setMaxWidth(LONGEST);
        stageBox.setVisible(only.isPresent());
    }
}
