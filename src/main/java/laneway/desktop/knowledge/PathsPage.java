// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.model.JourneyMap;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;

import java.util.List;
import java.util.Optional;

/// How groups of customers do: a table of the groups, and the three paths of the selected one.
final class PathsPage implements TablePage {
    private final PartTable<PathSet> table;
    private final List<PathColumn> columns;
    private final ScrollPane paths;
    private final SplitPane whole;

    PathsPage(KnowledgeActions actions) {
        columns =
                List.of(
                        new PathColumn(actions, PathSet.ON_TRACK, "on_track"),
                        new PathColumn(actions, PathSet.CAUTION, "caution"),
                        new PathColumn(actions, PathSet.WARNING, "warning"));
        var row = new HBox(12);
        for (PathColumn column : columns) {
            HBox.setHgrow(column.node(), Priority.ALWAYS);
            row.getChildren().add(column.node());
        }
        paths = new ScrollPane(row);
        paths.setFitToWidth(true);
        paths.getStyleClass().add("theme-scroll");
        table =
                new PartTable<>(actions, sheet())
                        .onSelected(selected -> showPaths(actions.map(), selected));
        whole = new SplitPane(table.node(), new VBox(paths));
        whole.setOrientation(Orientation.VERTICAL);
        whole.setDividerPositions(0.3);
        VBox.setVgrow(paths, Priority.ALWAYS);
    }

    private static Sheet<PathSet> sheet() {
        return new Sheet<>(
                "paths",
                JourneyMap::pathSets,
                Sheet.Rows.MOVED,
                _ ->
                        List.of(
                                Column.of(PathSet.NAME, 260, Field.text()),
                                Column.of(PathSet.DESCRIPTION, 520, Field.text())),
                (_, _) -> Optional.of(PathSet.named(PathSetId.random(), Rank.FIRST, "")));
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public PartTable<PathSet> table() {
        return table;
    }

    @Override
    public void showAround(JourneyMap map) {
        showPaths(map, table.selected());
    }

    private void showPaths(JourneyMap map, Optional<PathSet> selected) {
        paths.setVisible(selected.isPresent());
        selected.ifPresent(set -> columns.forEach(column -> column.show(map, set)));
    }
}
