// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Heat;
import laneway.layout.Journeys;
import laneway.layout.Overlay;
import laneway.layout.PlacedCard;
import laneway.layout.RandomChanges;
import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.layout.TitleBlock;
import laneway.model.CardId;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

class BoardPainterTest {
    private static final int BLACK = 0xff000000;
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());
    private static final Board BOARD =
            Board.of(
                    Journeys.administrator(),
                    TYPESETTER,
                    new TitleBlock("A journey", List.of("An administrator")));
    private static final Board CURVES = Board.of(Journeys.feelings(), TYPESETTER);
    private final BoardPainter painter = new BoardPainter(Theme.LIGHT);

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.1537, 0.3333, 0.4, 0.5, 0.77, 1, 1.25, 2.1})
    void paintsTilesThatFitTogether(double scale) {
        assertTilesFit(BOARD, scale);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.1537, 0.3333, 0.4, 0.5, 0.77, 1, 1.25, 2})
    void paintsCurvesThatGoOnFromTileToTile(double scale) {
        assertTilesFit(CURVES, scale);
    }

    private void assertTilesFit(Board board, double scale) {
        int width = (int) Math.ceil(board.bodyWidth() * scale);
        int height = (int) Math.ceil(board.bodyHeight() * scale);
        var whole = image(width, height);
        paint(whole, 0, 0, width, height, g -> painter.paintBody(g, board, scale));
        var tiled = image(width, height);
        int size = 173;
        for (int y = 0; y < height; y += size) {
            for (int x = 0; x < width; x += size) {
                var tile = image(size, size);
                paint(tile, x, y, size, size, g -> painter.paintBody(g, board, scale));
                tiled.getGraphics().drawImage(tile, x, y, null);
            }
        }
        assertThat(pixels(tiled)).isEqualTo(pixels(whole));
    }

    @Test
    void cardsThatAreSetApartLookDifferentAndTheOthersStepBack() {
        var placed = BOARD.cardsIn(BOARD.bounds());
        var card = placed.getFirst();
        var words = new Highlights.Words(List.of(new Highlights.Stretch(0, 4)), List.of());
        var lit = new Highlights(Map.of(card.card().id(), words), false);
        var alone = new Highlights(Map.of(card.card().id(), words), true);
        assertThat(differing(painter.with(lit))).isEqualTo(List.of(card.card().id()));
        assertThat(differing(painter.with(alone))).hasSameSizeAs(placed);
        assertThat(differing(painter.with(alone).with(Highlights.NONE))).isEmpty();
    }

    @Test
    void onlyCardsThatAreHotLookHot() {
        var card = BOARD.cardsIn(BOARD.bounds()).getFirst().card().id();
        var warm = new Overlay(List.of(), List.of(), Map.of(card, Heat.WARM), List.of());
        var heated = BOARD.with(warm);
        var differing =
                BOARD.cardsIn(BOARD.bounds()).stream()
                        .filter(each ->
                                !Arrays.equals(
                                        picture(painter, BOARD, each),
                                        picture(painter, heated, each)))
                        .map(each -> each.card().id());
        assertThat(differing).containsExactly(card);
    }

    private List<CardId> differing(BoardPainter other) {
        return BOARD.cardsIn(BOARD.bounds()).stream()
                .filter(card -> !Arrays.equals(picture(painter, card), picture(other, card)))
                .map(card -> card.card().id())
                .toList();
    }

    private static int[] picture(BoardPainter painter, PlacedCard card) {
        return picture(painter, BOARD, card);
    }

    private static int[] picture(BoardPainter painter, Board board, PlacedCard card) {
        int x = (int) card.x();
        int y = (int) card.y();
        int width = (int) card.width();
        int height = (int) card.height();
        var image = image(width, height);
        paint(image, x, y, width, height, g -> painter.paintBody(g, board, 1));
        return pixels(image);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void findsEveryPixelThatAChangeTouchesInsideTheDirtyBoxes(long seed) {
        var changes = new RandomChanges(seed);
        var board = seed % 2 == 0 ? BOARD : CURVES;
        for (int i = 0; i < 25; i++) {
            var update = board.update(changes.change(board.map()));
            assertCovered(board, update.board(), update.dirty(), 0.5);
            board = update.board();
        }
    }

    private void assertCovered(Board before, Board after, List<Box> dirty, double scale) {
        int width = (int) Math.ceil(Math.max(before.bodyWidth(), after.bodyWidth()) * scale);
        int height = (int) Math.ceil(Math.max(before.bodyHeight(), after.bodyHeight()) * scale);
        var first = image(width, height);
        paint(first, 0, 0, width, height, g -> painter.paintBody(g, before, scale));
        for (Box box : dirty) {
            int x = (int) Math.floor(box.x() * scale);
            int y = (int) Math.floor(box.y() * scale);
            int right = (int) Math.ceil(box.right() * scale);
            int bottom = (int) Math.ceil(box.bottom() * scale);
            var graphics = first.createGraphics();
            graphics.setClip(x, y, right - x, bottom - y);
            painter.paintBody(graphics, after, scale);
            graphics.dispose();
        }
        var second = image(width, height);
        paint(second, 0, 0, width, height, g -> painter.paintBody(g, after, scale));
        assertThat(pixels(first)).isEqualTo(pixels(second));
    }

    @Test
    void paintsTheSameOnSeveralThreads() throws Exception {
        var expected = pixels(painter.picture(BOARD, 0.6));
        var other = new BoardPainter(Theme.LIGHT);
        var tasks = new ArrayList<Callable<int[]>>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> pixels(other.picture(BOARD, 0.6)));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<int[]> painted : threads.invokeAll(tasks)) {
                assertThat(painted.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void showsTextNearBarsFartherAndBlocksFarAway() {
        assertThat(Detail.at(1)).isEqualTo(Detail.TEXT);
        assertThat(Detail.at(0.4)).isEqualTo(Detail.TEXT);
        assertThat(Detail.at(0.39)).isEqualTo(Detail.BARS);
        assertThat(Detail.at(0.15)).isEqualTo(Detail.BARS);
        assertThat(Detail.at(0.14)).isEqualTo(Detail.BLOCKS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1})
    void drawsLinesBetweenStepsOnlyWhereTheyAreNotTooWide(double scale) {
        int width = (int) (BOARD.bodyWidth() * scale);
        int height = (int) (BOARD.bodyHeight() * scale);
        var body = image(width, height);
        paint(body, 0, 0, width, height, g -> painter.paintBody(g, BOARD, scale));
        int line = Theme.LIGHT.argb(Shade.DIVIDER);
        assertThat(Arrays.stream(pixels(body)).anyMatch(pixel -> pixel == line))
                .isEqualTo(scale == 1);
    }

    @Test
    void leavesNoPixelOfThePictureOut() {
        var themes = Stream.of(Theme.values()).filter(theme -> !hasBlack(theme)).toList();
        assertThat(themes).hasSizeGreaterThan(1);
        for (Theme theme : themes) {
            for (double scale : new double[] {0.05, 0.3, 1}) {
                var picture = new BoardPainter(theme).picture(BOARD, scale);
                assertThat(Arrays.stream(pixels(picture)).filter(p -> p == BLACK).count()).isZero();
            }
        }
    }

    /// What is left out stays black, which only shows where nothing is painted black.
    private static boolean hasBlack(Theme theme) {
        return Stream.of(Shade.values()).anyMatch(shade -> theme.argb(shade) == BLACK);
    }

    @Test
    void paintsHeaderLabelsAndCornerInTheirOwnPixels() {
        double scale = 1;
        var all = painter.picture(Board.of(BOARD.map(), TYPESETTER), scale);
        var board = Board.of(BOARD.map(), TYPESETTER);
        int left = painter.labelWidth(board, scale);
        int top = painter.headerHeight(board, scale);
        var header = image(600, top);
        paint(header, 0, 0, 600, top, g -> painter.paintHeader(g, board, scale));
        assertThat(pixels(header)).isEqualTo(pixels(all.getSubimage(left, 0, 600, top)));
        var labels = image(left, 500);
        paint(labels, 0, 0, left, 500, g -> painter.paintLabels(g, board, scale));
        assertThat(pixels(labels)).isEqualTo(pixels(all.getSubimage(0, top, left, 500)));
        var body = image(600, 500);
        paint(body, 0, 0, 600, 500, g -> painter.paintBody(g, board, scale));
        assertThat(pixels(body)).isEqualTo(pixels(all.getSubimage(left, top, 600, 500)));
    }

    @Test
    void keepsHeaderAndLabelsReadableFarAway() {
        var keeping = new BoardPainter(Theme.LIGHT, 0.7);
        int top = keeping.headerHeight(BOARD, 0.1);
        int left = keeping.labelWidth(BOARD, 0.1);
        assertThat(top).isEqualTo(keeping.headerHeight(BOARD, 0.7));
        assertThat(left).isEqualTo(keeping.labelWidth(BOARD, 0.7));
        int width = (int) (BOARD.bodyWidth() * 0.1);
        var header = image(width, top);
        paint(header, 0, 0, width, top, g -> keeping.paintHeader(g, BOARD, 0.1));
        int stage = Theme.LIGHT.argb(Shade.STAGE);
        assertThat(header.getRGB(2, top / 2)).isEqualTo(stage);
        assertThat(Arrays.stream(pixels(header)).filter(p -> p == 0).count()).isZero();
        assertThat(keeping.headerHeight(BOARD, 1)).isEqualTo(painter.headerHeight(BOARD, 1));
    }

    private static BufferedImage image(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /// Paints a stretch of a larger picture into an image of its size.
    private static void paint(
            BufferedImage image, int x, int y, int width, int height, Consumer<Graphics2D> with) {
        var graphics = image.createGraphics();
        graphics.translate(-x, -y);
        graphics.setClip(x, y, width, height);
        with.accept(graphics);
        graphics.dispose();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
