// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import laneway.desktop.words.Words;
import laneway.model.Colour;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Consumer;

/// One hue of the palette, or the one that comes from elsewhere.
final class ColourEditor implements Editor<Colour> {
    private final PickEditor<Colour> picks;

    ColourEditor(Consumer<@Nullable Colour> changed) {
        picks = new PickEditor<Colour>("colours", true, changed).close();
        for (Colour colour : Colour.values()) {
            picks.with(colour, swatch(colour), Words.of("colour", colour));
        }
    }

    private static Node swatch(Colour colour) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", colour.name().toLowerCase(Locale.ROOT));
        return swatch;
    }

    @Override
    public Node node() {
        return picks.node();
    }

    @Override
    public void show(Reading<Colour> reading) {
        picks.show(reading);
    }
}
