// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Showing;
import laneway.layout.Theme;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;

class SlidePictureTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void lanesBeginAtTheEdgeOfThePictureBelowTheHeading() {
        var map =
                MapBuilder.aMap()
                        .withStage("Try")
                        .withLane("Actions", LaneKind.ACTIONS)
                        .withCard("Try", "Actions", "Looks")
                        .build();
        var slide =
                Deck.of(map, Showing.ALL, new Typesetter(new Fonts())).slides().stream()
                        .filter(Slide.OfStage.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        var picture = SlidePicture.of(slide, 1200, 600, 1, Theme.LIGHT).orElseThrow();
        int middle = (int) picture.getHeight() / 2;
        var pixels = picture.getPixelReader();
        int spine = pixels.getArgb(1, middle);
        assertThat(pixels.getArgb(3, middle)).isEqualTo(spine);
        assertThat(pixels.getArgb(13, middle)).isNotEqualTo(spine);
    }
}
