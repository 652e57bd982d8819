// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import laneway.desktop.settings.Settings.WindowPlace;

import org.junit.jupiter.api.Test;

import java.util.List;

class WindowFrameTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 800);

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @Test
    void aWindowStandsWhereItStood() {
        var place = place(2_000, 50, 900, 600);
        assertThat(WindowFrame.on(List.of(LEFT, RIGHT), place)).contains(place);
    }

    @Test
    void aWindowPartlyOutsideStaysSo() {
        var place = place(-300, 50, 900, 600);
        assertThat(WindowFrame.on(List.of(LEFT), place)).contains(place);
    }

    @Test
    void aWindowWhoseScreenIsGoneStandsAnew() {
        assertThat(WindowFrame.on(List.of(LEFT), place(2_000, 50, 900, 600))).isEmpty();
        assertThat(WindowFrame.on(List.of(LEFT), place(1_900, 50, 900, 600))).isEmpty();
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertThat(WindowFrame.on(List.of(LEFT, RIGHT), place(1_900, 30, 1_900, 1_000)))
                .contains(place(1_920, 0, 1_280, 800));
    }
}
