// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.guide;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.insight.Guide;
import laneway.insight.GuideStep;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.function.Consumer;

/// One step: whether it is done, what it is for, how far the map is, and the way there.
final class StepRow {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final GuideStep step;
    private final Node ticked = Icons.of(MaterialDesignC.CHECK_CIRCLE);
    private final Node open = Icons.of(MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
    private final Label state = new Label();
    private final HBox row;

    /// @param number from 1
    StepRow(GuideStep step, int number, Consumer<GuideStep> going) {
        this.step = step;
        var title =
                new Label(GuideWords.say("step", number, GuideWords.say(step.name() + ".title")));
        title.getStyleClass().add("guide-title");
        var purpose = new Label(GuideWords.say(step.name() + ".for"));
        state.getStyleClass().add("caption");
        for (Label label : new Label[] {title, purpose, state}) {
            Wrapping.in(label);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var go = new Button(GuideWords.say(step.name() + ".go"));
        go.getStyleClass().add("link-button");
        go.setOnAction(_ -> going.accept(step));
        var texts = new VBox(2, title, purpose, state, go);
        HBox.setHgrow(texts, Priority.ALWAYS);
        for (Node sign : new Node[] {ticked, open}) {
            sign.managedProperty().bind(sign.visibleProperty());
        }
        row = new HBox(8, ticked, open, texts);
        row.getStyleClass().add("guide-step");
    }

    Node node() {
        return row;
    }

    void show(Guide.Progress progress) {
        boolean done = progress.isDone();
        ticked.setVisible(done);
        open.setVisible(!done);
        row.pseudoClassStateChanged(DONE, done);
        state.setText(
                done && progress.of() == 1
                        ? GuideWords.say("done")
                        : GuideWords.say(step.name() + ".state", progress.done(), progress.of()));
    }
}
