// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.panel.PartNames;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Wrapping;
import laneway.edit.AddPart;
import laneway.insight.Need;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.Touchpoint;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The touchpoints that are to serve one need, a line each.
final class FitEditor {
    private static final double NAME_WIDTH = 180;

    private final KnowledgeActions actions;
    private final Label title = new Label();
    private final TextField rater = new TextField();
    private final Label wrong = new Label(KnowledgeWords.say("fit.whoFirst"));
    private final MenuButton add =
            new MenuButton(KnowledgeWords.say("fit.add"), Icons.of(MaterialDesignP.PLUS));
    private final Label none = new Label();
    private final VBox box = new VBox(10);
    private final VBox whole;
    private List<FitLine> lines = List.of();
    private Optional<Need> need = Optional.empty();

    FitEditor(KnowledgeActions actions) {
        this.actions = actions;
        title.getStyleClass().add("owner-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var who = new Label(KnowledgeWords.say("fit.who"));
        who.getStyleClass().add("secondary");
        Names.give(rater, who.getText());
        rater.setPrefWidth(NAME_WIDTH);
        rater.setText(actions.remembered().rater());
        rater.textProperty().subscribe((_, _) -> named());
        for (Label label : List.of(wrong, none)) {
            Wrapping.in(label);
            label.managedProperty().bind(label.visibleProperty());
        }
        wrong.getStyleClass().add("field-wrong");
        wrong.setVisible(false);
        none.getStyleClass().add("secondary");
        add.setOnShowing(_ -> offer());
        // a menu without items is never shown
        add.getItems().add(new MenuItem());
        who.setMinWidth(Region.USE_PREF_SIZE);
        add.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, title, who, rater, add);
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("theme-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole = new VBox(8, head, wrong, none, scroll);
        whole.getStyleClass().add("owner-editor");
    }

    Node node() {
        return whole;
    }

    private void named() {
        wrong.setVisible(false);
        actions.remember(actions.remembered().withRater(rater.getText().strip()));
        need.ifPresent(it -> fill(actions.map(), it));
    }

    /// Who rates; has the name asked for where there is none.
    private Optional<String> rater() {
        var who = rater.getText().strip();
        if (who.isEmpty()) {
            wrong.setVisible(true);
            rater.requestFocus();
            return Optional.empty();
        }
        return Optional.of(who);
    }

    /// Takes the keyboard to the first line, or to where one is added.
    void focus() {
        lines.stream().findFirst().ifPresentOrElse(FitLine::focus, add::requestFocus);
    }

    /// Rates the only touchpoint; where there are several, somebody has to say which.
    void rate(int value) {
        if (lines.size() == 1) {
            lines.getFirst().rate(value);
        } else {
            focus();
        }
    }

    void show(JourneyMap map, Optional<Need> wanted) {
        if (!wanted.map(it -> it.card().id()).equals(need.map(it -> it.card().id()))) {
            actions.pauseTyping();
        }
        need = wanted;
        whole.setVisible(wanted.isPresent());
        wanted.ifPresent(it -> fill(map, it));
    }

    private void fill(JourneyMap map, Need shown) {
        title.setText(PartNames.of(map, shown.card().id()));
        // lines keep their places while somebody rates
        var fits =
                shown.fits().stream().sorted(Comparator.comparing(it -> it.id().value())).toList();
        var ids = fits.stream().map(Fit::id).toList();
        if (!ids.equals(lines.stream().map(FitLine::id).toList())) {
            boolean focused = box.isFocusWithin();
            lines = ids.stream().map(this::line).toList();
            box.getChildren().setAll(lines.stream().map(FitLine::node).toList());
            if (focused) {
                focus();
            }
        }
        var who = rater.getText().strip();
        for (int i = 0; i < fits.size(); i++) {
            lines.get(i).show(map, fits.get(i), who);
        }
        none.setVisible(fits.isEmpty());
        none.setText(
                KnowledgeWords.say(map.touchpoints().isEmpty() ? "fit.noTouchpoints" : "fit.none"));
        add.setDisable(left(map, shown).isEmpty());
    }

    private FitLine line(FitId id) {
        return new FitLine(actions, id, this::rater);
    }

    private static List<Touchpoint> left(JourneyMap map, Need need) {
        var there = need.fits().stream().map(Fit::touchpoint).collect(Collectors.toSet());
        return map.touchpoints().stream()
                .filter(touchpoint -> !there.contains(touchpoint.id()))
                .toList();
    }

    private void offer() {
        var items = new ArrayList<MenuItem>();
        need.ifPresent(it -> {
            for (Touchpoint touchpoint : left(actions.map(), it)) {
                var item = new MenuItem(PartNames.of(actions.map(), touchpoint.id()));
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> add(it, touchpoint));
                items.add(item);
            }
        });
        add.getItems().setAll(items);
    }

    private void add(Need to, Touchpoint touchpoint) {
        var fit = new Fit(FitId.random(), to.card().id(), touchpoint.id(), List.of(), Set.of(), "");
        if (actions.apply(new AddPart(fit))) {
            lines.stream().filter(line -> line.id().equals(fit.id())).forEach(FitLine::focus);
        }
    }
}
