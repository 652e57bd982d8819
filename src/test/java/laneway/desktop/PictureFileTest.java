// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Image;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import javax.imageio.ImageIO;

class PictureFileTest {
    /// An Exif block that says nothing but an orientation, which stands where the dots are.
    private static final String EXIF =
            "FFE1 0022 45786966 0000 4D4D002A00000008 0001 0112 0003 00000001 00..0000 00000000";

    @TempDir private Path folder;

    /// A picture with a red upper left quarter.
    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("picture"), bytes);
    }

    private static BufferedImage shown(Image image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes().toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsWhatIsUsual(String format) throws IOException {
        var bytes = encoded(picture(40, 20, BufferedImage.TYPE_INT_RGB), format);
        var image = PictureFile.read(file(bytes)).orElseThrow();
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.height()).isEqualTo(20);
    }

    @Test
    void whatShinesThroughStaysSo() throws IOException {
        var bytes = encoded(picture(40, 20, BufferedImage.TYPE_INT_ARGB), "png");
        var image = PictureFile.read(file(bytes)).orElseThrow();
        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(new Color(shown(image).getRGB(30, 15), true).getAlpha()).isZero();
    }

    @Test
    void aLargePictureIsScaledToWhatAMapMayHold() throws IOException {
        var bytes = encoded(picture(7_000, 3_500, BufferedImage.TYPE_BYTE_GRAY), "png");
        var image = PictureFile.read(file(bytes)).orElseThrow();
        assertThat(image.width()).isEqualTo(1_600);
        assertThat(image.height()).isEqualTo(800);
    }

    @Test
    void whatIsNoPictureIsNone() throws IOException {
        assertThat(PictureFile.read(file(new byte[] {1, 2, 3}))).isEmpty();
        assertThat(PictureFile.read(folder.resolve("missing"))).isEmpty();
        assertThat(PictureFile.read(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void aPictureThatWasCutOffIsNone(String format) throws IOException {
        var bytes = encoded(picture(40, 20, BufferedImage.TYPE_INT_RGB), format);
        assertThat(PictureFile.read(file(Arrays.copyOf(bytes, 30)))).isEmpty();
    }

    /// Where the red quarter ends up when the picture is held as the camera was.
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, LEFT, TOP",
        "2, 40, 20, RIGHT, TOP",
        "3, 40, 20, RIGHT, BOTTOM",
        "4, 40, 20, LEFT, BOTTOM",
        "5, 20, 40, LEFT, TOP",
        "6, 20, 40, RIGHT, TOP",
        "7, 20, 40, RIGHT, BOTTOM",
        "8, 20, 40, LEFT, BOTTOM",
        "9, 40, 20, LEFT, TOP"
    })
    void aPhotographIsSetUpright(int orientation, int width, int height, String side, String end)
            throws IOException {
        var jpeg = encoded(picture(40, 20, BufferedImage.TYPE_INT_RGB), "jpg");
        var exif = EXIF.replace(" ", "").replace("..", "0" + orientation);
        var turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.write(HexFormat.of().parseHex(exif));
        turned.write(jpeg, 2, jpeg.length - 2);
        var image = PictureFile.read(file(turned.toByteArray())).orElseThrow();
        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
        int x = side.equals("LEFT") ? width / 4 : width * 3 / 4;
        int y = end.equals("TOP") ? height / 4 : height * 3 / 4;
        assertThat(new Color(shown(image).getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(shown(image).getRGB(width - x, height - y)).getRed()).isLessThan(60);
    }

    @Test
    void aPlaceOutsideTheFileIsNoOrientation() {
        var head = HexFormat.of().parseHex("FFD8FFE1002245786966000049492A00FFFFFF7F");
        assertThat(PhotoTurn.of(head)).isEqualTo(PhotoTurn.NONE);
        assertThat(PhotoTurn.of(new byte[0])).isEqualTo(PhotoTurn.NONE);
    }
}
