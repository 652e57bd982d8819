// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import laneway.model.Image;
import laneway.model.ImageId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class ImageReadingTest {
    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, x % height, 0xFF8800);
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static Image read(byte[] bytes) {
        return switch (ImageReading.read(bytes)) {
            case ImageReading.Outcome.Read(Image image) -> image;
            case ImageReading.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static ImageReading.Outcome refused(ImageReading.Reason reason) {
        return new ImageReading.Outcome.Refused(reason);
    }

    @Test
    void keepsSmallPicturesAtTheirSize() throws IOException {
        var image = read(picture(40, 30, "png"));
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.height()).isEqualTo(30);
        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(image.id()).isEqualTo(ImageId.of(image.bytes()));
    }

    @Test
    void scalesLargePicturesDown() throws IOException {
        var image = read(picture(5000, 2500, "png"));
        assertThat(image.width()).isEqualTo(1600);
        assertThat(image.height()).isEqualTo(800);
        var decoded = ImageIO.read(new ByteArrayInputStream(image.bytes().toArray()));
        assertThat(decoded.getWidth()).isEqualTo(1600);
    }

    @Test
    void keepsPhotographsAsJpegAndTurnsOthersIntoPng() throws IOException {
        assertThat(read(picture(20, 20, "jpg")).mediaType()).isEqualTo("image/jpeg");
        assertThat(read(picture(20, 20, "gif")).mediaType()).isEqualTo("image/png");
        assertThat(read(picture(20, 20, "bmp")).mediaType()).isEqualTo("image/png");
    }

    @Test
    void refusesABombBeforeDecodingIt() {
        assertThat(ImageReading.read(pngHead(60_000, 60_000)))
                .isEqualTo(refused(ImageReading.Reason.TOO_MANY_PIXELS));
    }

    /// The first chunk of a PNG, which says how large it is.
    private static byte[] pngHead(int width, int height) {
        var chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(US_ASCII));
        chunk.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.array());
        var png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put(chunk.array()).putInt((int) crc.getValue());
        return png.array();
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThat(ImageReading.read("no picture".getBytes(US_ASCII)))
                .isEqualTo(refused(ImageReading.Reason.NOT_A_PICTURE));
        var jpeg = picture(200, 200, "jpg");
        assertThat(ImageReading.read(Arrays.copyOf(jpeg, 30)))
                .isEqualTo(refused(ImageReading.Reason.NOT_A_PICTURE));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(ImageReading.read(new byte[ImageReading.LARGEST_FILE + 1]))
                .isEqualTo(refused(ImageReading.Reason.FILE_TOO_LARGE));
    }

    @Test
    void saysEveryRefusalInASentence() {
        for (var reason : ImageReading.Reason.values()) {
            assertThat(new ImageReading.Outcome.Refused(reason).sentence().text()).endsWith(".");
        }
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("picture"), picture(40, 30, "gif"));
        assertThat(ImageReading.read(file)).isInstanceOf(ImageReading.Outcome.Read.class);
        assertThat(ImageReading.read(folder.resolve("missing")))
                .isEqualTo(refused(ImageReading.Reason.UNREADABLE));
        assertThat(ImageReading.read(folder)).isEqualTo(refused(ImageReading.Reason.UNREADABLE));
    }
}
