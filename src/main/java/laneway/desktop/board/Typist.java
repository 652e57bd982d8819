// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.control.TextArea;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import laneway.layout.Box;
import laneway.layout.Theme;

import java.util.function.Consumer;

/// The text area behind everything that is typed at the board.
///
/// It has the focus whenever the board has it, unseen until the first letter: so a composition of
/// an input method begins in the very control that will show it, and nothing that is typed is lost
/// while an editor would still have to be made.
final class Typist extends TextArea {
    private static final double LINE_SPACING = 2.77;
    private static final double LEAST_ZOOM = 0.7;

    private final Text measure = new Text();
    private boolean setting;
    private boolean open;
    private Look look = Look.card(1);

    /// How the text stands in the editor, so that nothing moves when it opens.
    ///
    /// @param family of the font
    /// @param size of the font at this zoom
    record Look(
            String family,
            double size,
            double lineSpacing,
            double left,
            double top,
            double right,
            String style) {

        static Look card(double zoom) {
            double z = Math.max(zoom, LEAST_ZOOM);
            return new Look("Roboto", 13 * z, LINE_SPACING * z, 14 * z, 9 * z, 10 * z, "of-card");
        }

        static Look name(double size, double zoom) {
            double z = Math.max(zoom, LEAST_ZOOM);
            return new Look("Roboto", size * z, LINE_SPACING * z, 10 * z, 8 * z, 8 * z, "of-name");
        }
    }

    /// @param typed is told all of the text after each change by the user
    Typist(Consumer<String> typed) {
        setWrapText(true);
        setManaged(false);
        setPrefRowCount(1);
        getStyleClass().add("typist");
        textProperty()
                .addListener((_, _, text) -> {
                    if (!setting) {
                        typed.accept(text);
                    }
                });
        hide();
    }

    /// Whether a text is being written, and seen.
    boolean isOpen() {
        return open;
    }

    /// Shows a text to be written on; what stands there already, because it was just typed, stays
    /// untouched, as does the composition that may be under way in it.
    void open(String text, Look wanted) {
        open = true;
        wear(wanted);
        if (!getText().equals(text)) {
            setting = true;
            setText(text);
            setting = false;
            end();
        }
        setOpacity(1);
        setMouseTransparent(false);
    }

    /// Puts the editor away and waits for the next letter.
    void hide() {
        open = false;
        setting = true;
        clear();
        setting = false;
        setOpacity(0);
        setMouseTransparent(true);
    }

    /// Replaces all of the text, as a completion does.
    void write(String text) {
        setText(text);
        end();
    }

    private void wear(Look wanted) {
        getStyleClass().removeAll("of-card", "of-name");
        getStyleClass().add(wanted.style());
        look = wanted;
        setStyle(
                "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx; -lw-line-spacing: %.2fpx;"
                                .formatted(wanted.family(), wanted.size(), wanted.lineSpacing())
                        + " -fx-padding: %.1fpx %.1fpx %.1fpx %.1fpx;"
                                .formatted(
                                        wanted.top(), wanted.right(), wanted.top(), wanted.left()));
        measure.setFont(Font.font(wanted.family(), wanted.size()));
        measure.setLineSpacing(wanted.lineSpacing());
    }

    /// Lies over a box of the screen, and grows downwards with the text.
    void lieOver(Box box, double zoom) {
        double width = Math.max(box.width(), 208 * Math.max(zoom, LEAST_ZOOM));
        measure.setWrappingWidth(Math.max(20, width - look.left() - look.right() - 2));
        measure.setText(
                getText().isEmpty() || getText().endsWith("\n") ? getText() + "x" : getText());
        double text = measure.getLayoutBounds().getHeight();
        double height = Math.max(box.height(), text + 2 * look.top() + 2);
        resizeRelocate(box.x(), box.y(), Math.ceil(width), Math.ceil(height));
    }

    /// Stands unseen where the next letter would appear, for the windows of input methods.
    void waitAt(double x, double y) {
        if (!open) {
            resizeRelocate(x, y, 40, 20);
        }
    }

    /// The theme's colours come from the style sheet; named here so that a card's editor is a card.
    void dress(Theme theme) {
        getStyleClass().removeAll("on-dark");
        if (theme == Theme.DARK) {
            getStyleClass().add("on-dark");
        }
    }
}
