// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.text.Bidi;

/// Breaks long lines in controls that show what a user wrote.
///
/// JavaFX 26.0.2 throws in the middle of laying out a window where it has to break a line of
/// letters that run from right to left (in PrismTextLayout.computeTrailingSpaceWidth), and the
/// window is lost. Until that is mended such texts keep their lines as they were written.
public final class Wrapping {
    private Wrapping() {}

    /// Breaks the lines of a label, whatever it says from now on.
    public static void in(Labeled label) {
        label.textProperty()
                .subscribe(text -> {
                    letGo(label);
                    label.setWrapText(isSafe(text));
                });
    }

    /// Breaks the lines of a tip, whatever it says from now on.
    public static void in(Tooltip tip) {
        tip.textProperty()
                .subscribe(text -> {
                    if (tip.getSkin() != null && tip.getSkin().getNode() instanceof Labeled label) {
                        letGo(label);
                    }
                    tip.setWrapText(isSafe(text));
                });
    }

    /// Takes an unsafe text off the screen; a label goes on showing it until it is laid out again.
    private static void letGo(Labeled label) {
        for (var child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && !isSafe(shown.getText())) {
                shown.setText("");
            }
        }
    }

    /// Breaks the lines of a text area, whatever is written in it from now on.
    public static void in(TextArea area) {
        new AreaLines(area).follow();
    }

    static boolean isSafe(@Nullable String text) {
        var letters = text == null ? new char[0] : text.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length);
    }
}
