// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import laneway.desktop.command.CommandList;
import laneway.desktop.command.Toolbars;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.desktop.work.Work;
import laneway.desktop.work.Works;
import laneway.file.journal.JournalState;
import laneway.session.Session;

import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import java.util.List;
import java.util.function.Consumer;

/// The strip below the board: what there is, what is running, how large it is shown, and whether it
/// is saved.
final class StatusStrip implements Notices {
    private static final double TIP_WIDTH = 420;

    private final StatusBar bar = new StatusBar();
    private final HBox works = new HBox(14);
    private final Label saveState = new Label();
    private final Label journal = new Label();
    private final Button zoom = new Button();
    private final HBox zoomBox = new HBox();
    private final StringProperty counts = new SimpleStringProperty("");
    private final HBox notice = new HBox(8);
    private final PauseTransition telling = new PauseTransition(Duration.seconds(10));
    private final Consumer<String> announcer;
    private String told = "";

    /// @param announcer has a screen reader say what is told
    StatusStrip(CommandList commands, Works running, Consumer<String> announcer) {
        this.announcer = announcer;
        bar.getStyleClass().add("window-status");
        bar.textProperty().bind(counts);
        // the bar itself does nothing, so the keyboard has no business there
        bar.setFocusTraversable(false);
        works.getStyleClass().add("works");
        saveState.getStyleClass().add("save-state");
        saveState.setMinWidth(Region.USE_PREF_SIZE);
        running.running().addListener((ListChangeListener<Work>) _ -> showWorks(running.running()));
        var buttons = new Toolbars(commands);
        zoom.getStyleClass().addAll("tool", "zoom-value");
        zoom.setContentDisplay(ContentDisplay.TEXT_ONLY);
        zoom.setOnAction(_ -> commands.find("zoom100").ifPresent(command -> command.run()));
        zoomBox.getChildren()
                .addAll(
                        buttons.button(commands.find("zoomOut").orElseThrow()),
                        zoom,
                        buttons.button(commands.find("zoomIn").orElseThrow()),
                        buttons.button(commands.find("zoomFit").orElseThrow()));
        zoomBox.getStyleClass().add("zoom-control");
        zoomBox.setMinWidth(Region.USE_PREF_SIZE);
        notice.getStyleClass().add("status-notice");
        notice.setVisible(false);
        notice.managedProperty().bind(notice.visibleProperty());
        telling.setOnFinished(_ -> notice.setVisible(false));
        bar.getRightItems().add(notice);
        journal.getStyleClass().add("status-warning");
        journal.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE));
        journal.setMinWidth(Region.USE_PREF_SIZE);
        journal.setVisible(false);
        journal.managedProperty().bind(journal.visibleProperty());
        bar.getRightItems().addAll(works, journal, saveState, zoomBox);
    }

    Node node() {
        return bar;
    }

    /// Says nothing of the map while something else is seen.
    void hideMapWhile(ObservableBooleanValue hidden) {
        bar.textProperty().bind(Bindings.when(hidden).then("").otherwise(counts));
        saveState.visibleProperty().bind(Bindings.not(hidden));
        zoomBox.visibleProperty().bind(Bindings.not(hidden));
    }

    /// Says how large the board is shown.
    void showZoom(double factor) {
        var text = Words.say("status.zoom", Math.round(factor * 100));
        zoom.setText(text);
        zoom.setAccessibleText(Words.say("status.zoom.name") + " " + text);
    }

    /// Says what there is and what is selected.
    void showCounts(Session session) {
        var map = session.map();
        var all =
                Words.say(
                        "status.counts",
                        map.stages().size(),
                        map.lanes().size(),
                        map.cards().size());
        int selected = session.selection().cards().size();
        counts.set(selected == 0 ? all : all + "  ·  " + Words.say("status.selected", selected));
    }

    @Override
    public void tell(String sentence) {
        show(sentence, List.of());
    }

    @Override
    public void untell(String sentence) {
        if (told.equals(sentence)) {
            notice.setVisible(false);
        }
    }

    @Override
    public void offer(String sentence, String action, Runnable effect) {
        var button = new Button(action);
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> effect.run());
        show(sentence, List.of(button));
    }

    private void show(String sentence, List<Button> actions) {
        told = sentence;
        announcer.accept(sentence);
        var label = new Label(sentence);
        label.setTooltip(tip(sentence));
        notice.getChildren().setAll(label);
        for (var action : actions) {
            action.setMinWidth(Region.USE_PREF_SIZE);
            notice.getChildren().add(action);
        }
        notice.setVisible(true);
        telling.playFromStart();
    }

    /// Says how the journal fares, where it does not fare well.
    void showJournal(JournalState state) {
        switch (state) {
            case JournalState.Safe _ -> journal.setVisible(false);
            case JournalState.Unsafe(var reason) -> {
                var sentence = Words.of("status.journal", reason);
                if (!journal.isVisible()) {
                    tell(sentence);
                }
                journal.setText(Words.say("status.journal"));
                journal.setTooltip(tip(sentence));
                journal.setVisible(true);
            }
        }
    }

    private static Tooltip tip(String sentence) {
        var tip = new Tooltip(sentence);
        Wrapping.in(tip);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /// Says whether the work is saved, and where others have to do with its file.
    void showSaved(Session session, Standing standing) {
        var place = session.savedPlace();
        saveState.getStyleClass().removeAll("saved", "unsaved", "new");
        saveState.setTooltip(
                Words.find("outside.standing." + standing.name())
                        .map(StatusStrip::tip)
                        .orElse(null));
        if (standing != Standing.AS_KNOWN) {
            saveState.setText(Words.of("status.standing", standing));
            saveState.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE));
            saveState.getStyleClass().add("unsaved");
        } else if (place.readOnly()) {
            say("status.readOnly", Icons.of(MaterialDesignL.LOCK_OUTLINE), "saved");
        } else if (session.isUnsaved()) {
            say("status.unsaved", Icons.of(MaterialDesignC.CIRCLE_MEDIUM), "unsaved");
        } else if (place.file().isEmpty()) {
            say("status.neverSaved", Icons.of(MaterialDesignC.CIRCLE_OUTLINE), "new");
        } else {
            say("status.saved", Icons.of(MaterialDesignC.CHECK), "saved");
        }
    }

    /// What is said of whether the work is saved.
    String saved() {
        return saveState.getText();
    }

    private void say(String key, Node icon, String style) {
        saveState.setText(Words.say(key));
        saveState.setGraphic(icon);
        saveState.getStyleClass().add(style);
    }

    private void showWorks(List<Work> running) {
        works.getChildren().setAll(running.stream().map(StatusStrip::row).toList());
    }

    private static Node row(Work work) {
        var progress = new ProgressBar();
        progress.progressProperty().bind(work.progress());
        progress.setAccessibleText(work.name());
        var row = new HBox(8, new Label(work.name()), progress);
        row.getStyleClass().add("work");
        if (work.isStoppable()) {
            var cancel = new Button("", Icons.of(MaterialDesignC.CLOSE));
            cancel.getStyleClass().add("tool");
            cancel.setAccessibleText(Words.say("status.cancel", work.name()));
            cancel.setOnAction(_ -> work.cancel());
            row.getChildren().add(cancel);
        }
        return row;
    }
}
