// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

    private static Viewport view(double zoom, double output) {
        return new Viewport(new ViewScale(zoom, output), 300.4, 200.7, 40, 20, 800, 600, 0);
    }

    private static Frame frame(double zoom, double output) {
        return new Frame(new ViewScale(zoom, output), 50, 24, 790, 596, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.37, 1, 2.5})
    void screenAndBoardCoordinatesAreEachOthersInverse(double zoom) {
        var view = view(zoom, 1.5);
        var point = new ScreenPoint(123.25, 77.5);

        var back = view.toScreen(view.toBoard(point));

        assertThat(back.x()).isEqualTo(point.x(), within(1e-9));
        assertThat(back.y()).isEqualTo(point.y(), within(1e-9));
    }

    @Test
    void theCornerOfTheBodyShowsThePointThatTheOffsetNames() {
        var view = new Viewport(new ViewScale(0.5, 2), 100, 50, 40, 20, 800, 600, 0);

        assertThat(view.toBoard(new ScreenPoint(20, 10))).isEqualTo(new BoardPoint(100, 50));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.4, 1.7, 4})
    void zoomingKeepsTheBoardPointUnderThePointer(double zoom) {
        var pointer = new ScreenPoint(333, 222);
        var before = view(1, 2);

        var after = before.framedAround(pointer, frame(zoom, 2));

        var there = after.toScreen(before.toBoard(pointer));
        assertThat(there.x()).isEqualTo(pointer.x(), within(pixel(zoom, 2)));
        assertThat(there.y()).isEqualTo(pointer.y(), within(pixel(zoom, 2)));
    }

    // Images stand at whole pixels, before and after.
    private static double pixel(double zoom, double output) {
        return (0.5 + 0.5 * zoom) / output;
    }

    /// 100 units at the top of the body rest, at two pixels a unit.
    private static Viewport pinned() {
        return new Viewport(new ViewScale(1, 2), 60, 400, 40, 20, 800, 600, 200);
    }

    @Test
    void whatIsPinnedStaysWhereItIsAndTheRestGoesBelowIt() {
        var view = pinned();
        assertThat(view.toScreen(new BoardPoint(30, 0))).isEqualTo(new ScreenPoint(20, 10));
        assertThat(view.toScreen(new BoardPoint(30, 99)).y()).isEqualTo(109);
        // 200 units are passed
        assertThat(view.toScreen(new BoardPoint(30, 300)).y()).isEqualTo(110);
        assertThat(view.resting()).isEqualTo(new BoardRect(30, 0, 400, 100));
        assertThat(view.moving()).isEqualTo(new BoardRect(30, 300, 400, 200));
    }

    @ParameterizedTest
    @ValueSource(doubles = {11, 60, 109.5, 110.5, 240})
    void whatIsUnderThePointerIsFoundInBothPieces(double y) {
        var view = pinned();
        var point = new ScreenPoint(120, y);
        assertThat(view.toScreen(view.toBoard(point))).isEqualTo(point);
        assertThat(view.isPinned(view.toBoard(point).y())).isEqualTo(y < 110);
    }

    @Test
    void zoomingAboveWhatIsPinnedDoesNotMoveTheRest() {
        var view = pinned();
        var frame = new Frame(new ViewScale(2, 2), 40, 20, 800, 600, 400);
        var after = view.framedAround(new ScreenPoint(120, 50), frame);
        assertThat(after.moving().y()).isEqualTo(view.moving().y());
        var below = view.framedAround(new ScreenPoint(120, 250), frame);
        assertThat(below.toBoard(new ScreenPoint(120, 250)))
                .isEqualTo(view.toBoard(new ScreenPoint(120, 250)));
    }

    @Test
    void manySmallZoomStepsDoNotWander() {
        var pointer = new ScreenPoint(333, 222);
        var view = view(1, 1);
        var point = view.toBoard(pointer);

        for (int i = 0; i < 50; i++) {
            view = view.framedAround(pointer, frame(view.scale().zoom() * 1.02, 1));
        }
        for (int i = 0; i < 50; i++) {
            view = view.framedAround(pointer, frame(view.scale().zoom() / 1.02, 1));
        }

        assertThat(view.toBoard(pointer).x()).isEqualTo(point.x(), within(1.01));
        assertThat(view.toBoard(pointer).y()).isEqualTo(point.y(), within(1.01));
    }

    @Test
    void theBoardBeginsAtItsHeadersAndItsEndCanComeToTheMiddle() {
        var view = view(1, 1);

        var first = view.movedTo(-10_000, -10_000).within(5_000, 4_000);
        var last = view.movedTo(10_000, 10_000).within(5_000, 4_000);

        var middle = new ScreenPoint(40 + 400, 20 + 300);
        assertThat(first.toBoard(new ScreenPoint(40, 20))).isEqualTo(new BoardPoint(0, 0));
        assertThat(last.toBoard(middle)).isEqualTo(new BoardPoint(5_000, 4_000));
    }

    @Test
    void zoomStaysBetweenFiveAndFourHundredPercent() {
        var scale = new ViewScale(1, 2);

        assertThat(scale.withZoom(0.001).zoom()).isEqualTo(0.05);
        assertThat(scale.withZoom(77).zoom()).isEqualTo(4);
        assertThat(scale.withZoom(0.5).pixelsPerUnit()).isEqualTo(1);
    }

    @Test
    void aScaleOfNothingIsRefused() {
        assertThatThrownBy(() -> new ViewScale(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
