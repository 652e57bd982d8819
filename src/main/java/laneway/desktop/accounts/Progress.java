// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Wrapping;

/// What is being done, with a way to stop it, or what went wrong.
final class Progress {
    private final Errand errand;
    private final Label doing = new Label();
    private final Label trouble = new Label();
    private final HBox running;
    private final VBox whole;

    Progress(Errand errand) {
        this.errand = errand;
        var bar = new ProgressBar();
        bar.setPrefWidth(120);
        var stop = new Button(CustomerWords.say("data.stop"));
        stop.getStyleClass().add("link-button");
        stop.setOnAction(_ -> errand.stop());
        doing.getStyleClass().add("secondary");
        running = new HBox(10, bar, doing, stop);
        running.getStyleClass().add("table-bar");
        trouble.getStyleClass().add("field-wrong");
        Wrapping.in(trouble);
        whole = new VBox(6, running, trouble);
    }

    Node node() {
        return whole;
    }

    void show() {
        doing.setText(errand.doing().orElse(""));
        SourcePane.present(running, errand.doing().isPresent());
        trouble.setText(errand.trouble());
        SourcePane.present(trouble, !errand.trouble().isEmpty());
        SourcePane.present(whole, running.isVisible() || trouble.isVisible());
    }
}
