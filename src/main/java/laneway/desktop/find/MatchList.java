// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.PartId;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list of everything that was found, stage after stage.
public final class MatchList {
    private static final double LINE = 44;

    private final ListView<MatchLine> list = new ListView<>();
    private final Label head = new Label();
    private final VBox box = new VBox(head, list);
    private boolean showing;

    /// @param go brings a place into view
    public MatchList(Consumer<PartId> go) {
        list.getStyleClass().add("match-list");
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new MatchCell());
        var none = new Label(Words.say("find.none"));
        Wrapping.in(none);
        list.setPlaceholder(none);
        list.setAccessibleText(Words.say("find.list"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (!showing && line instanceof MatchLine.Place place) {
                        go.accept(place.part());
                    }
                });
        head.getStyleClass().add("side-head");
        head.setText(Words.say("find.list"));
        box.getStyleClass().add("side-panel");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public Node node() {
        return box;
    }

    /// Shows what was found.
    public void show(Finding finding, Optional<PartId> current) {
        showing = true;
        list.getItems().setAll(MatchLine.of(finding));
        showing = false;
        mark(current);
    }

    /// Marks the line of a place without going there.
    public void mark(Optional<PartId> current) {
        showing = true;
        int index = current.map(this::lineOf).orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
        showing = false;
    }

    private int lineOf(PartId part) {
        List<MatchLine> lines = list.getItems();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof MatchLine.Place place && place.part().equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
