// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.marks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import laneway.desktop.words.Words;
import laneway.layout.Heat;
import laneway.layout.Overlay;
import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.layout.Tone;

/// Says on the board what the heat of cards means, with one click out of it.
public final class HeatSign {
    private static final double WIDTH = 34;
    private static final double HEIGHT = 18;
    private static final double BAR = 4;
    private static final double GAP = 2;

    private final Label text = new Label();
    private final HBox samples = new HBox(10);
    private final HBox sign;

    /// @param off shows the cards as usual again
    public HeatSign(Runnable off) {
        var button = new Button(Words.say("marks.hideHeat"));
        button.getStyleClass().addAll("tool", "labelled");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> off.run());
        samples.setAlignment(Pos.CENTER_LEFT);
        samples.managedProperty().bind(samples.visibleProperty());
        sign = new HBox(10, text, samples, button);
        sign.getStyleClass().add("board-sign");
        sign.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setVisible(false);
    }

    public Node node() {
        return sign;
    }

    /// Says what is shown, or nothing.
    public void show(boolean wanted, Overlay overlay) {
        boolean any = !overlay.heat().isEmpty();
        text.setText(Words.say(any ? "marks.heat" : "marks.cool"));
        samples.setVisible(any);
        sign.setVisible(wanted);
    }

    /// Shows the samples in the board's colours.
    public void dress(Theme theme) {
        samples.getChildren().clear();
        for (Heat heat : Heat.values()) {
            samples.getChildren().add(sample(heat, theme));
        }
    }

    private static Node sample(Heat heat, Theme theme) {
        var card = new Rectangle(WIDTH, HEIGHT, colour(theme, Shade.HEATED, heat));
        card.setArcWidth(GAP * 3);
        card.setArcHeight(GAP * 3);
        card.setStroke(colour(theme, Shade.CARD_LINE, heat));
        double part = (WIDTH + GAP) / Heat.values().length;
        var bar = new HBox(GAP);
        for (int i = 0; i < heat.parts(); i++) {
            bar.getChildren().add(new Rectangle(part - GAP, BAR, colour(theme, Shade.SPINE, heat)));
        }
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var picture = new StackPane(card, bar);
        StackPane.setAlignment(bar, Pos.TOP_LEFT);
        var label = new Label(Words.of("marks.heat", heat), picture);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Color colour(Theme theme, Shade shade, Heat heat) {
        int argb = theme.argb(new Tone(shade, heat.hue()));
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
