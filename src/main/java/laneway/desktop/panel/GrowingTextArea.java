// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

import laneway.desktop.command.TabKey;
import laneway.desktop.words.Wrapping;

/// A text area as high as its text, so that a panel scrolls as a whole and never in parts.
final class GrowingTextArea extends TextArea {
    /// Wider than the frame by what rounding may take from a line.
    private static final double SIDES = 26;

    private final double leastHeight;
    private final double frame;
    private final Text measure = new Text();

    /// @param frame what the style puts above and below the text
    GrowingTextArea(double leastHeight, double frame) {
        this.leastHeight = leastHeight;
        this.frame = frame;
        Wrapping.in(this);
        setPrefRowCount(1);
        getStyleClass().add("growing");
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener((_, _, _) -> requestLayout());
        widthProperty().addListener((_, _, _) -> requestLayout());
        TabKey.leaves(this);
    }

    /// The height depends on the width: without this the first layout asks for a height before
    /// there is a width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - SIDES;
        measure.setWrappingWidth(isWrapText() ? Math.max(40, inner) : 0);
        // The empty line that a line break at the end opens counts too.
        measure.setText(getText().endsWith("\n") ? getText() + " " : getText());
        return Math.max(leastHeight, Math.ceil(measure.getLayoutBounds().getHeight()) + frame);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node bars = lookup(".scroll-bar:vertical");
        if (bars != null) {
            bars.setVisible(false);
        }
    }
}
