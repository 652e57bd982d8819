// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;

import java.util.Optional;

/// Breaks the lines of a text area, except while it holds an unsafe text or could go back to one.
///
/// A text is measured as soon as it is there, so the lines are whole before. What is undone and
/// redone goes past the formatter: the lines stay whole as long as any of it may be unsafe.
final class AreaLines {
    private final TextArea area;
    private boolean unsafeInHistory;

    AreaLines(TextArea area) {
        this.area = area;
    }

    void follow() {
        area.setTextFormatter(
                new TextFormatter<>(change -> {
                    if (change.isContentChange()) {
                        expect(change.getControlText(), change.getControlNewText());
                    }
                    return change;
                }));
        area.textProperty().subscribe(_ -> breakOrNot());
        area.undoableProperty().subscribe(_ -> breakOrNot());
        area.redoableProperty().subscribe(_ -> breakOrNot());
        area.skinProperty().subscribe(_ -> breakOrNot());
    }

    private void expect(String before, String after) {
        unsafeInHistory =
                (hasHistory() && unsafeInHistory)
                        || !Wrapping.isSafe(before)
                        || !Wrapping.isSafe(after);
        if (!Wrapping.isSafe(after)) {
            keepWhole();
        }
    }

    private void breakOrNot() {
        if (Wrapping.isSafe(area.getText()) && !(hasHistory() && unsafeInHistory)) {
            area.setWrapText(true);
            content().ifPresent(content -> content.setMinWidth(Region.USE_COMPUTED_SIZE));
        } else {
            keepWhole();
        }
    }

    private boolean hasHistory() {
        return area.isUndoable() || area.isRedoable();
    }

    /// An area that breaks no lines still asks how high they would be if it did, in the width that
    /// it has: that must not be less than theirs.
    private void keepWhole() {
        content().ifPresent(content -> content.setMinWidth(Region.USE_PREF_SIZE));
        if (area.isWrapText()) {
            area.setWrapText(false);
            content().ifPresent(Region::requestLayout);
            area.layout();
        }
    }

    private Optional<Region> content() {
        return area.getChildrenUnmodifiable().stream()
                .filter(ScrollPane.class::isInstance)
                .map(pane -> ((ScrollPane) pane).getContent())
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .findFirst();
    }
}
