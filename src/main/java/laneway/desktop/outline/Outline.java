// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.outline;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// The stages, steps and lanes of a map with the number of their cards.
public final class Outline {
    private static final double LINE = 30;
    private static final double INDENT = 18;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final ListView<OutlineLine> list = new ListView<>();
    private final VBox box;
    private boolean showing;

    /// @param go brings a part into view
    public Outline(Consumer<PartId> go) {
        var head = new Label(Words.say("command.outline"));
        head.getStyleClass().add("side-head");
        list.getStyleClass().add("match-list");
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Line());
        list.setAccessibleText(Words.say("command.outline"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (!showing && line != null) {
                        line.part().ifPresent(go);
                    }
                });
        box = new VBox(head, list);
        box.getStyleClass().add("side-panel");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public Node node() {
        return box;
    }

    /// Brings the keyboard here.
    public void focus() {
        list.requestFocus();
    }

    /// Shows what a map has.
    ///
    /// @param selected the part that is selected on the board, if it is one of these
    public void show(JourneyMap map, @Nullable PartId selected) {
        var lines = OutlineLine.of(map);
        showing = true;
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        int index = -1;
        for (int i = 0; i < lines.size() && selected != null; i++) {
            if (lines.get(i).part().equals(Optional.of(selected))) {
                index = i;
            }
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
        }
        showing = false;
    }

    private static final class Line extends ListCell<OutlineLine> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(8, name, count);

        Line() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("caption");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OutlineLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(GROUP, line != null && line.depth() == 0);
            pseudoClassStateChanged(OFF, line != null && !line.shown());
            if (empty || line == null) {
                return;
            }
            if (line.depth() == 0) {
                setText(line.name());
            } else {
                show(line);
            }
        }

        private void show(OutlineLine line) {
            name.setText(line.name());
            count.setText(Words.say("outline.count", line.cards()));
            HBox.setMargin(name, new Insets(0, 0, 0, (line.depth() - 1) * INDENT));
            setAccessibleText(line.name() + ", " + Words.say("version.cards", line.cards()));
            setGraphic(row);
        }
    }
}
