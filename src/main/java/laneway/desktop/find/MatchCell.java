// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Shows one line of the list of matches.
final class MatchCell extends ListCell<MatchLine> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final int BEFORE = 22;

    private final Label before = new Label();
    private final Label word = new Label();
    private final Label after = new Label();
    private final Label where = new Label();
    private final VBox place = new VBox(1, new HBox(before, word, after), where);

    MatchCell() {
        getStyleClass().add("match-cell");
        before.setMinWidth(Region.USE_PREF_SIZE);
        after.setMinWidth(0);
        word.getStyleClass().add("match-word");
        where.getStyleClass().add("caption");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MatchLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean group = line instanceof MatchLine.Group && !empty;
        pseudoClassStateChanged(GROUP, group);
        setText(group && line instanceof MatchLine.Group(var name) ? name : null);
        if (!empty && line instanceof MatchLine.Place shown) {
            show(shown);
            setGraphic(place);
        } else {
            setGraphic(null);
        }
    }

    private void show(MatchLine.Place line) {
        var text = line.shown().replaceAll("\\s", " ");
        int start = line.at().map(span -> span.start()).orElse(0);
        int end = line.at().map(span -> span.end()).orElse(0);
        int from = start <= BEFORE ? 0 : wordBreak(text, start - BEFORE, start);
        before.setText((from > 0 ? "…" : "") + text.substring(from, start));
        word.setText(text.substring(start, end));
        word.setMinWidth(end > start ? Region.USE_PREF_SIZE : 0);
        after.setText(text.substring(end));
        var said = line.where().get();
        where.setText(said);
        setAccessibleText(text + ", " + said);
    }

    /// The beginning of a word within a stretch, or of the stretch where it has none.
    private static int wordBreak(String text, int from, int to) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < to ? space + 1 : from;
    }
}
