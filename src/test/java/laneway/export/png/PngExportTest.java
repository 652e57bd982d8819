// SPDX-License-Identifier: Apache-2.0
package laneway.export.png;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.export.ExportMaps;
import laneway.export.Heading;
import laneway.export.LargeMap;
import laneway.export.Progress;
import laneway.layout.Board;
import laneway.layout.LinkRoutes;
import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.paint.BoardPainter;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;

class PngExportTest {
    private static final Fonts FONTS = new Fonts();
    private static final int LINE = Theme.LIGHT.argb(Shade.LINK);

    @Test
    void isThePictureThatTheBoardPaintsInOnePiece() throws IOException {
        var board = board(ExportMaps.rich());
        for (double scale : new double[] {1, 2}) {
            var read = ImageIO.read(new ByteArrayInputStream(export(board, scale)));
            var painted = new BoardPainter(Theme.LIGHT).picture(board, scale);
            assertThat(read.getWidth()).isEqualTo(painted.getWidth());
            assertThat(read.getHeight()).isEqualTo(painted.getHeight());
            assertThat(pixels(read)).isEqualTo(pixels(painted));
        }
    }

    @Test
    void linksAreDrawnWhereTheyAreWanted() throws IOException {
        var board = board(ExportMaps.linked());
        var routes = LinkRoutes.of(board, board.map().links());
        var along = routes.list().getFirst().points();
        // half way between its first two corners
        double x = (along.get(0).x() + along.get(1).x()) / 2 - board.bounds().x();
        double y = along.get(0).y() - board.bounds().y();
        assertThat(near(export(board, routes, 2), 2 * x, 2 * y)).contains(LINE);
        assertThat(near(export(board, 2), 2 * x, 2 * y)).doesNotContain(LINE);
    }

    private static List<Integer> near(byte[] png, double x, double y) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return IntStream.rangeClosed(-2, 2)
                .mapToObj(dy -> image.getRGB((int) x, (int) y + dy))
                .toList();
    }

    @Test
    void knowsItsNaturalSize() throws IOException {
        var bytes = export(board(aSmallMap().build()), 2);
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            var metadata = reader.getImageMetadata(0);
            var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
            var density = (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
            // 192 dots to the inch
            assertThat(density.getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
            var notes = root.getElementsByTagName("iTXtEntry");
            assertThat(((IIOMetadataNode) notes.item(0)).getAttribute("text"))
                    .isEqualTo("A map for tests");
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aPictureThatOtherProgramsCannotOpenIsRefusedAndAScaleProposed() {
        var board = board(LargeMap.of(5_000));
        assertThat(PngExport.fits(board, 2)).isFalse();
        assertThatThrownBy(() -> new PngExport(board, LinkRoutes.NONE, Theme.LIGHT, 2))
                .isInstanceOf(IllegalArgumentException.class);
        double largest = PngExport.largestScale(board);
        assertThat(PngExport.fits(board, largest)).isTrue();
        assertThat(PngExport.fits(board, largest + 0.02)).isFalse();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Board board(JourneyMap map) {
        return Board.of(map, new Typesetter(FONTS), Heading.of(map, Optional.empty()));
    }

    private static byte[] export(Board board, double scale) throws IOException {
        return export(board, LinkRoutes.NONE, scale);
    }

    private static byte[] export(Board board, LinkRoutes links, double scale) throws IOException {
        var out = new ByteArrayOutputStream();
        new PngExport(board, links, Theme.LIGHT, scale).writeTo(out, Progress.unwatched());
        return out.toByteArray();
    }
}
