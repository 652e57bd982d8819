// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.PartId;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Shows every field of what is selected, and of the parts that lead on from there.
///
/// A form is made anew only when the subject changes; when only the map does, its fields show the
/// new values, so that whoever types keeps the caret.
public final class Inspector extends BorderPane {
    private final Forms forms;
    private final ScrollPane scroll = new ScrollPane();
    private final Label kind = new Label();
    private final Button back = new Button("", Icons.of(MaterialDesignA.ARROW_LEFT));
    private final Deque<Subject> behind = new ArrayDeque<>();
    private Subject subject = Subject.MAP;
    private Optional<MapId> shown = Optional.empty();
    private Optional<Form<?>> form = Optional.empty();

    public Inspector(Desk desk) {
        forms = new Forms(desk);
        getStyleClass().add("inspector");
        kind.getStyleClass().add("inspector-kind");
        back.getStyleClass().add("tool");
        back.setAccessibleText(Words.say("inspector.back"));
        back.setOnAction(_ -> goBack(desk.map()));
        back.setVisible(false);
        back.managedProperty().bind(back.visibleProperty());
        var head = new HBox(4, back, kind);
        head.getStyleClass().add("inspector-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
    }

    /// Shows what is selected. Where that is shown already, as after undo, the fields stay, and
    /// with them the caret and the way back; else what was opened from the selection before is
    /// left.
    public void select(Subject selected, JourneyMap map) {
        if (!selected.equals(subject) || !shown.equals(Optional.of(map.id()))) {
            behind.clear();
            open(selected, map);
        }
    }

    /// Shows a part that the shown one leads to; [#goBack] returns.
    public void follow(PartId part, JourneyMap map) {
        behind.push(subject);
        open(
                part instanceof CardId card
                        ? new Subject.OfCards(List.of(card))
                        : new Subject.OfPart(part),
                map);
    }

    /// Shows the fields as a map has them; a subject that is gone gives way to the one before.
    public void show(JourneyMap map) {
        while (!subject.isIn(map)) {
            goBack(map);
        }
        if (!shown.equals(Optional.of(map.id()))) {
            open(subject, map);
        }
        form.ifPresent(fields -> fields.show(map));
    }

    /// Takes over what is written in fields that wait until it is finished.
    public void settle() {
        form.ifPresent(Form::settle);
    }

    private void goBack(JourneyMap map) {
        open(behind.isEmpty() ? Subject.MAP : behind.pop(), map);
    }

    private void open(Subject wanted, JourneyMap map) {
        if (!wanted.isIn(map)) {
            goBack(map);
            return;
        }
        subject = wanted;
        shown = Optional.of(map.id());
        back.setVisible(!behind.isEmpty());
        kind.setText(forms.kindOf(wanted, map));
        var fresh = forms.of(wanted, map);
        form = Optional.of(fresh);
        fresh.show(map);
        var content = new VBox(fresh.column());
        content.getStyleClass().add("inspector-content");
        scroll.setContent(content);
        scroll.setVvalue(0);
    }
}
