// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.pages.Page;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.edit.AddPart;
import laneway.edit.DeletePart;
import laneway.edit.MovePart;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.PartId;
import laneway.model.PathSet;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.StageRuleId;
import laneway.model.Standing;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the map asks of data: which accounts are in a stage, which are on a path, and what metrics
/// are asked by.
final class RulesPage implements Page {
    private final CustomerActions actions;
    private final Label about = new Label();
    private final ListView<Asked> list = new ListView<>();
    private final AskedEditor editor;
    private final Button up;
    private final Button down;
    private final Button away;
    private final SplitPane whole;
    private boolean showing;

    RulesPage(CustomerActions actions) {
        this.actions = actions;
        editor = new AskedEditor(actions);
        about.getStyleClass().add("secondary");
        Wrapping.in(about);
        var add = button("rules.add", MaterialDesignP.PLUS, this::add);
        up = button("rules.up", MaterialDesignA.ARROW_UP, () -> move(-1));
        down = button("rules.down", MaterialDesignA.ARROW_DOWN, () -> move(1));
        away = button("rules.delete", MaterialDesignD.DELETE_OUTLINE, this::delete);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Button small : List.of(up, down, away)) {
            small.setTooltip(new Tooltip(small.getText()));
            small.setAccessibleText(small.getText());
            small.setText("");
        }
        var bar = new HBox(6, add, space, up, down, away);
        bar.setAlignment(Pos.CENTER_LEFT);
        list.setCellFactory(_ -> new AskedCell(actions, list.widthProperty()));
        list.getStyleClass().add("asked-list");
        var none = new Label(CustomerWords.say("rules.none"));
        Wrapping.in(none);
        none.getStyleClass().add("secondary");
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(selected -> {
                    if (!showing) {
                        showSelected(Optional.ofNullable(selected));
                    }
                });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // a list keeps this key to itself
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        actions.leave(List.of());
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(10, about, bar, list);
        left.setMinWidth(300);
        var scroll = new ScrollPane(editor.node());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("theme-scroll");
        whole = new SplitPane(left, scroll);
        whole.setDividerPositions(0.42);
    }

    private static Button button(String key, Ikon icon, Runnable effect) {
        var button = new Button(CustomerWords.say(key), Icons.of(icon));
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            delete();
        } else if (event.getCode() == KeyCode.ENTER) {
            editor.focus();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void show(JourneyMap map) {
        about.setText(about(map));
        var selected = selected();
        showing = true;
        var asked = asked(map);
        if (!asked.equals(list.getItems())) {
            list.getItems().setAll(asked);
        } else {
            list.refresh();
        }
        asked.stream()
                .filter(it -> selected.filter(it::isSame).isPresent())
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        showing = false;
        showSelected(selected());
    }

    /// What is looked at, by what it is about.
    private Optional<Asked> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static String about(JourneyMap map) {
        return map.stage(map.about().defaultStage())
                .map(stage -> CustomerWords.say("rules.about", stage.name()))
                .orElseGet(() -> CustomerWords.say("rules.aboutNowhere"));
    }

    private static List<Asked> asked(JourneyMap map) {
        var asked = new ArrayList<Asked>();
        map.stageRules().forEach(rule -> asked.add(new Asked.OfStage(rule.id())));
        for (PathSet set : map.pathSets()) {
            for (Standing standing : Standing.values()) {
                asked.add(new Asked.OfPath(set.id(), standing));
            }
        }
        for (Metric metric : map.metrics()) {
            asked.add(new Asked.OfMetric(metric.id()));
        }
        return asked;
    }

    private void showSelected(Optional<Asked> selected) {
        boolean rule = selected.filter(Asked.OfStage.class::isInstance).isPresent();
        int index = rule ? list.getSelectionModel().getSelectedIndex() : -1;
        int rules = actions.map().stageRules().size();
        up.setDisable(index <= 0);
        down.setDisable(index < 0 || index >= rules - 1);
        away.setDisable(!rule);
        editor.show(actions.map(), selected);
    }

    private Optional<StageRuleId> rule() {
        return selected()
                .filter(Asked.OfStage.class::isInstance)
                .map(it -> ((Asked.OfStage) it).rule());
    }

    /// For the first stage that has no rule yet.
    private void add() {
        var map = actions.map();
        var ruled = map.stageRules().stream().map(StageRule::stage).toList();
        map.stages().stream()
                .filter(stage -> !ruled.contains(stage.id()))
                .findFirst()
                .or(() -> map.stages().stream().findFirst())
                .map(Stage::id)
                .ifPresent(stage -> {
                    var rule = StageRule.into(StageRuleId.random(), Rank.FIRST, stage);
                    if (actions.apply(new AddPart(rule))) {
                        select(rule.id());
                        editor.focus();
                    }
                });
    }

    private void move(int by) {
        rule().ifPresent(id -> {
            int index = list.getSelectionModel().getSelectedIndex() + by;
            if (index >= 0 && index < actions.map().stageRules().size()) {
                actions.apply(new MovePart(id, index));
            }
        });
    }

    private void delete() {
        rule().ifPresent(id -> actions.apply(new DeletePart(id)));
    }

    @Override
    public void select(PartId part) {
        list.getItems().stream()
                .filter(it -> it.part().equals(part))
                .findFirst()
                .ifPresent(it -> {
                    list.getSelectionModel().select(it);
                    list.scrollTo(it);
                });
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
