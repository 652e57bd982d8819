// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.panel.PartNames;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.edit.DeletePart;
import laneway.edit.SetProperty;
import laneway.edit.Typing;
import laneway.insight.Spread;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.Lack;
import laneway.model.Rating;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// How well one touchpoint serves a need: what people say, and what is missing.
final class FitLine {
    private final KnowledgeActions actions;
    private final FitId id;
    private final Supplier<Optional<String>> rater;
    private final Label name = new Label();
    private final List<ToggleButton> marks = new ArrayList<>();
    private final Label spread = new Label();
    private final FlowPane raters = new FlowPane(4, 4);
    private final Map<Lack, ToggleButton> lacks = new EnumMap<>(Lack.class);
    private final TextField note = new TextField();
    private final VBox whole;
    private List<Rating> shown = List.of();
    private boolean showing;

    /// @param rater who rates now; empty where that has to be said first
    FitLine(KnowledgeActions actions, FitId id, Supplier<Optional<String>> rater) {
        this.actions = actions;
        this.id = id;
        this.rater = rater;
        name.getStyleClass().add("owner-title");
        var rates = new HBox(4);
        rates.setAlignment(Pos.CENTER_LEFT);
        for (int value = 1; value <= Rating.BEST; value++) {
            rates.getChildren().add(mark(value));
        }
        var remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("tool", "row-remove");
        remove.setAccessibleText(KnowledgeWords.say("fit.remove"));
        remove.setOnAction(_ -> actions.apply(new DeletePart(id)));
        spread.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(spread, Priority.ALWAYS);
        var first = new HBox(10, name, rates, spread, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(6, caption("fit.missing"));
        for (Lack lack : Lack.values()) {
            second.getChildren().add(lack(lack));
        }
        Names.give(note, Words.say("field.Fit.note"));
        note.setPromptText(Words.say("field.Fit.note"));
        note.textProperty()
                .subscribe((_, is) -> {
                    if (!showing) {
                        actions.apply(Typing.of(id, Fit.NOTE, is));
                    }
                });
        note.focusedProperty().subscribe(_ -> actions.pauseTyping());
        HBox.setHgrow(note, Priority.ALWAYS);
        second.getChildren().add(note);
        second.setAlignment(Pos.CENTER_LEFT);
        raters.managedProperty().bind(raters.visibleProperty());
        whole = new VBox(6, first, raters, second);
        whole.getStyleClass().add("fit-line");
    }

    private static Label caption(String key) {
        var label = new Label(KnowledgeWords.say(key));
        label.getStyleClass().add("secondary");
        return label;
    }

    private ToggleButton mark(int value) {
        var mark = new ToggleButton(KnowledgeWords.say("fit.mark", value));
        mark.getStyleClass().add("chip");
        mark.setOnAction(_ -> rate(value));
        marks.add(mark);
        return mark;
    }

    private ToggleButton lack(Lack lack) {
        var button = new ToggleButton(Words.of("lack", lack));
        button.getStyleClass().add("chip");
        button.setOnAction(_ ->
                fit().ifPresent(fit -> {
                    var missing = EnumSet.noneOf(Lack.class);
                    missing.addAll(fit.missing());
                    if (!missing.remove(lack)) {
                        missing.add(lack);
                    }
                    actions.apply(SetProperty.of(id, Fit.MISSING, missing));
                }));
        lacks.put(lack, button);
        return button;
    }

    Node node() {
        return whole;
    }

    FitId id() {
        return id;
    }

    /// Takes the keyboard to the ratings.
    void focus() {
        marks.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(marks.getFirst())
                .requestFocus();
    }

    private Optional<Fit> fit() {
        return actions.map().part(id).filter(Fit.class::isInstance).map(Fit.class::cast);
    }

    /// Rates, or takes the same rating back.
    void rate(int value) {
        var who = rater.get();
        if (who.isPresent()) {
            fit().ifPresent(fit -> {
                var mine = new Rating(who.get(), value);
                var ratings = new ArrayList<>(fit.ratings());
                ratings.removeIf(rating -> rating.rater().equals(who.get()));
                if (!fit.ratings().contains(mine)) {
                    ratings.add(mine);
                }
                actions.apply(SetProperty.of(id, Fit.RATINGS, List.copyOf(ratings)));
            });
        } else {
            fit().ifPresent(fit -> show(actions.map(), fit, ""));
        }
    }

    /// @param who rates now; may be empty
    void show(JourneyMap map, Fit fit, String who) {
        showing = true;
        name.setText(PartNames.of(map, fit.touchpoint()));
        int mine =
                fit.ratings().stream()
                        .filter(rating -> rating.rater().equals(who))
                        .mapToInt(Rating::value)
                        .findFirst()
                        .orElse(0);
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).setSelected(i + 1 == mine);
            marks.get(i).setAccessibleText(KnowledgeWords.say("fit.rate", name.getText(), i + 1));
        }
        lacks.forEach((lack, button) -> {
            button.setSelected(fit.missing().contains(lack));
            button.setAccessibleText(
                    KnowledgeWords.say("fit.lack", name.getText(), button.getText()));
        });
        spread.setText(
                Spread.of(fit).map(it -> say(fit, it)).orElse(KnowledgeWords.say("fit.unrated")));
        if (!fit.ratings().equals(shown)) {
            shown = fit.ratings();
            raters.getChildren().setAll(shown.stream().map(this::rater).toList());
            raters.setVisible(!shown.isEmpty());
        }
        if (!note.getText().equals(fit.note())) {
            note.setText(fit.note());
        }
        showing = false;
    }

    private static String say(Fit fit, Spread spread) {
        return KnowledgeWords.say(
                "fit.spread",
                spread.mean(),
                fit.ratings().size(),
                spread.least(),
                spread.most(),
                spread.isDisagreement() ? 1 : 0);
    }

    /// What one person says, to be taken away.
    private Button rater(Rating rating) {
        var text =
                KnowledgeWords.say(
                        "fit.rater",
                        rating.rater().isBlank() ? Words.say("inspector.unnamed") : rating.rater(),
                        rating.value());
        var chip = new Button(text, Icons.of(MaterialDesignC.CLOSE));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "removable");
        chip.setAccessibleText(KnowledgeWords.say("fit.rater.remove", text));
        chip.setOnAction(_ ->
                fit().ifPresent(fit -> {
                    var left =
                            fit.ratings().stream().filter(other -> !other.equals(rating)).toList();
                    actions.apply(SetProperty.of(id, Fit.RATINGS, left));
                }));
        return chip;
    }
}
