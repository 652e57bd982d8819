// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

class BoardViewTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    private final SyntheticBoard board = SyntheticBoard.of(1_000);
    private BoardView view;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        view = onScreen(BoardView::new);
        stage =
                onScreen(() -> {
                    var made = new Stage();
                    made.setScene(new Scene(view, WIDTH, HEIGHT));
                    made.setX(0);
                    made.setY(0);
                    made.show();
                    view.open(board.pictures());
                    return made;
                });
        untilPainted();
    }

    @AfterEach
    void close() throws Exception {
        onScreen(() -> {
            view.close();
            stage.close();
            return view;
        });
    }

    private static <T> T onScreen(Callable<T> task) throws Exception {
        return FxThread.call(task);
    }

    private void untilPainted() throws Exception {
        var painted = new CompletableFuture<Boolean>();
        onScreen(() -> {
            view.whenPainted(() -> painted.complete(true));
            return view;
        });
        assertThat(FxThread.await(painted)).isTrue();
    }

    private TileStatistics statistics() {
        return view.statistics().orElseThrow();
    }

    private SyntheticBoard.Card cardAt(double x, double y) {
        var point = view.view().toBoard(new ScreenPoint(x, y));
        return board.cardsIn(new BoardRect(point.x(), point.y(), 1, 1)).getFirst();
    }

    @Test
    void theOpenedBoardIsPaintedAndNothingIsMissing() {
        assertThat(statistics().missing()).isZero();
        assertThat(statistics().painted()).isPositive();
    }

    @Test
    void anEditRepairsOnlyTheTilesThatItTouches() throws Exception {
        var card = cardAt(400, 300);
        long before = statistics().painted();
        var touched = board.pixels(card.area(), view.view().scale());

        onScreen(() -> {
            view.show(board.withText(card, "edited").pictures(), List.of(card.area()));
            return view;
        });
        untilPainted();

        var body = TileOrder.visible(touched, LayerKind.BODY.window(view.view())).size();
        assertThat(statistics().painted() - before).isBetween(1L, (long) body);
        assertThat(statistics().repaired()).isEqualTo(statistics().painted() - before);
    }

    @Test
    void anEditOutOfSightPaintsNothing() throws Exception {
        var card = board.cardsIn(new BoardRect(3_000, 4_000, 10, 300)).getFirst();
        long before = statistics().repaired();

        onScreen(() -> {
            view.show(board.withText(card, "unseen").pictures(), List.of(card.area()));
            return view;
        });
        untilPainted();

        assertThat(statistics().repaired()).isEqualTo(before);
    }

    @Test
    void manyEditsInARowEndWithTheLastOneOnScreen() throws Exception {
        var card = cardAt(400, 300);
        onScreen(() -> {
            for (int i = 0; i < 30; i++) {
                var next = board.withText(card, "number " + i);
                view.show(next.pictures(), List.of(card.area()));
            }
            return view;
        });
        untilPainted();
        var incremental = onScreen(this::snapshot);

        onScreen(() -> {
            view.open(board.withText(card, "number 29").pictures());
            return view;
        });
        untilPainted();

        assertThat(differences(incremental, onScreen(this::snapshot))).isZero();
    }

    @Test
    void whatIsOnScreenIsThePictureItself() throws Exception {
        onScreen(() -> {
            view.centre(new BoardPoint(1_000, 900), 0.73);
            return view;
        });
        untilPainted();

        var shown = onScreen(this::snapshot);

        var now = view.view();
        var window = LayerKind.BODY.window(now);
        var whole = new Pixels(window.width(), window.height());
        board.paint(whole.graphics(window, window.x(), window.y()), now.scale(), window);
        int different = 0;
        for (int y = 0; y < window.height(); y++) {
            for (int x = 0; x < window.width(); x++) {
                int pixel = shown.getPixelReader().getArgb(x + now.left(), y + now.top());
                if (pixel != whole.argb(x, y)) {
                    different++;
                }
            }
        }
        // A letter that lies half way between two pixels may fall to either side.
        assertThat(different).isLessThan(100);
    }

    @Test
    void zoomingKeepsThePointUnderThePointerUpToAPixel() throws Exception {
        var pointer = new ScreenPoint(500, 300);
        var before = view.view().toBoard(pointer);

        for (int i = 0; i < 10; i++) {
            onScreen(() -> {
                view.zoomAt(pointer, view.view().scale().zoom() * 1.1);
                return view;
            });
        }
        untilPainted();

        var after = view.view().toScreen(before);
        assertThat(view.view().scale().zoom()).isEqualTo(Math.pow(1.1, 10), within(1e-9));
        assertThat(after.x()).isEqualTo(pointer.x(), within(2.0));
        assertThat(after.y()).isEqualTo(pointer.y(), within(2.0));
    }

    @Test
    void fittingShowsTheWholeAreaInTheMiddle() throws Exception {
        var area = new BoardRect(500, 600, 1_800, 700);

        onScreen(() -> {
            view.fit(area, 1);
            return view;
        });

        var visible = view.view().visible();
        assertThat(visible.x()).isLessThan(area.x());
        assertThat(visible.right()).isGreaterThan(area.right());
        assertThat(visible.y()).isLessThan(area.y());
        assertThat(visible.bottom()).isGreaterThan(area.bottom());
        assertThat(visible.x() + visible.width() / 2)
                .isEqualTo(area.x() + area.width() / 2, within(2.0));
    }

    @Test
    void everyTileThatIsWantedIsPaintedOnce() throws Exception {
        onScreen(() -> {
            view.centre(new BoardPoint(1_000, 2_000), 0.73);
            return view;
        });
        untilPainted();
        for (int i = 0; i < 20; i++) {
            onScreen(() -> {
                view.scrollBy(9, 9);
                return view;
            });
            untilPainted();
        }

        // Opened, then shown at another scale with what lies ahead on two sides.
        int opened = 4 * 3 + 4 + 3 + 1;
        int moved = 5 * 4 + 5 + 4 + 1;
        int ahead = 2 * 5 + 2 * 4 + 4 + 2 + 2;
        assertThat(statistics().painted()).isBetween((long) opened, opened + moved + 2L * ahead);
    }

    @Test
    void panningFarAndBackKeepsTheNumberOfTilesBounded() throws Exception {
        for (int i = 0; i < 40; i++) {
            onScreen(() -> {
                view.scrollBy(0, 100);
                return view;
            });
        }
        untilPainted();

        int visible = 4 * 4 + 5 + 4 + 1;
        assertThat(statistics().kept()).isLessThanOrEqualTo(2 * visible + 2 * 4 + 4 * 8);
    }

    @Test
    void closingEndsThePainters() throws Exception {
        onScreen(() -> {
            view.close();
            return view;
        });

        for (var thread : List.copyOf(Thread.getAllStackTraces().keySet())) {
            if (thread.getName().startsWith("board-painter")) {
                assertThat(thread.join(java.time.Duration.ofSeconds(30))).isTrue();
            }
        }
    }

    private WritableImage snapshot() {
        return view.snapshot(new SnapshotParameters(), null);
    }

    private static int differences(WritableImage one, WritableImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        return different;
    }
}
