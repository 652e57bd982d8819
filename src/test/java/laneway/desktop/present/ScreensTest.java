// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class ScreensTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D SMALL = new Rectangle2D(-800, 0, 800, 600);

    private static Rectangle2D windowAt(double x) {
        return new Rectangle2D(x, 20, 1000, 700);
    }

    @Test
    void oneScreenIsForTheAudience() {
        var screens = Screens.arrange(List.of(LAPTOP), windowAt(20));
        assertThat(screens.audience()).isEqualTo(LAPTOP);
        assertThat(screens.presenter()).isEmpty();
    }

    @Test
    void theNotesStayWhereTheProgramIs() {
        var screens = Screens.arrange(List.of(LAPTOP, PROJECTOR), windowAt(20));
        assertThat(screens.audience()).isEqualTo(PROJECTOR);
        assertThat(screens.presenter()).contains(LAPTOP);
        assertThat(Screens.arrange(List.of(LAPTOP, PROJECTOR), windowAt(1500)).audience())
                .isEqualTo(LAPTOP);
    }

    @Test
    void theLargestOfTheOthersIsForTheAudience() {
        var screens = Screens.arrange(List.of(LAPTOP, SMALL, PROJECTOR), windowAt(20));
        assertThat(screens.audience()).isEqualTo(PROJECTOR);
    }

    @Test
    void aWindowBesideAllScreensCountsToTheFirst() {
        assertThat(Screens.arrange(List.of(LAPTOP, PROJECTOR), windowAt(9000)).presenter())
                .contains(LAPTOP);
    }

    @Test
    void theTimeGoneByIsSaidInMinutesAndLaterInHours() {
        assertThat(NotesView.said(Duration.ofSeconds(187))).isEqualTo("3:07");
        assertThat(NotesView.said(Duration.ofSeconds(3787))).isEqualTo("1:03:07");
    }
}
