// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardFootTest {
    private final Region left = region(300, 200);
    private final Region right = region(200, 130);
    private final Region sign = region(400, 36);
    private final Region bar = region(560, 44);
    private final BoardFoot foot = new BoardFoot(left, right, sign, bar);

    private static Region region(double width, double height) {
        var region = new Region();
        region.setPrefSize(width, height);
        return region;
    }

    private void layOut(double width) {
        foot.resize(width, 700);
        foot.layout();
        foot.layout();
        sign.getParent().layout();
    }

    private Bounds place(Node node) {
        return foot.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {420, 540, 600, 800, 900, 1000, 1120, 1300, 1900})
    void nothingCoversAnything(double width) {
        layOut(width);

        assertThat(place(left).intersects(place(right))).isFalse();
        for (Region between : new Region[] {sign, bar}) {
            assertThat(place(between).intersects(place(left))).isFalse();
            assertThat(place(between).intersects(place(right))).isFalse();
        }
        assertThat(place(sign).intersects(place(bar))).isFalse();
        assertThat(place(bar).getWidth()).isPositive();
    }

    @Test
    void whatLiesBetweenIsInTheMiddleWhereThereIsRoom() {
        layOut(1900);

        assertThat(place(sign).getCenterX()).isEqualTo(950);
        assertThat(place(bar).getMaxY()).isEqualTo(684);
    }

    @Test
    void itMovesAsideForACorner() {
        layOut(1150);

        assertThat(place(bar).getMinX()).isGreaterThan(place(left).getMaxX());
        assertThat(place(bar).getMaxY()).isEqualTo(684);
    }

    @Test
    void itStandsAboveTheCornersWhereThereIsNoRoomBetweenThem() {
        layOut(800);

        assertThat(place(bar).getMaxY()).isLessThan(place(left).getMinY());
    }

    @Test
    void aCornerThatIsPutAwayTakesNoRoom() {
        left.setVisible(false);
        right.setVisible(false);

        layOut(800);

        assertThat(place(bar).getCenterX()).isEqualTo(400);
        assertThat(place(bar).getMaxY()).isEqualTo(684);
    }
}
