// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import javax.imageio.ImageIO;

class OrientationTest {
    /// A photograph of 48 × 32 pixels, white but for the sensor's upper left corner.
    private static byte[] photograph(byte[] segment) throws IOException {
        var picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 48, 32);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 16, 16);
        graphics.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        var bytes = jpeg.toByteArray();
        var result = new ByteArrayOutputStream();
        result.write(bytes, 0, 2);
        result.writeBytes(segment);
        result.write(bytes, 2, bytes.length - 2);
        return result.toByteArray();
    }

    /// What a camera writes: two entries, of which the second tells the orientation.
    private static byte[] exif(int number, ByteOrder order) {
        var tiff = ByteBuffer.allocate(38).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(ISO_8859_1));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(48);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) number);
        var segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        return segment.put("Exif\0\0".getBytes(ISO_8859_1)).put(tiff.array()).array();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return switch (ImageReading.read(bytes)) {
            case ImageReading.Outcome.Read(var image) ->
                    ImageIO.read(new ByteArrayInputStream(image.bytes().toArray()));
            case ImageReading.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getGreen() < 100;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 48, left, top",
        "2, 48, right, top",
        "3, 48, right, bottom",
        "4, 48, left, bottom",
        "5, 32, left, top",
        "6, 32, right, top",
        "7, 32, right, bottom",
        "8, 32, left, bottom"
    })
    void photographsAreTurnedAsTheCameraWasHeld(int number, int width, String across, String down)
            throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var picture = read(photograph(exif(number, order)));
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isEqualTo(80 - width);
            for (int x : new int[] {8, width - 8}) {
                for (int y : new int[] {8, 80 - width - 8}) {
                    boolean dark =
                            (x == 8) == across.equals("left") && (y == 8) == down.equals("top");
                    assertThat(isDark(picture, x, y)).as("at %d, %d", x, y).isEqualTo(dark);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 0xFFFF})
    void anUnknownNumberTurnsNothing(int number) throws IOException {
        assertThat(read(photograph(exif(number, ByteOrder.BIG_ENDIAN))).getWidth()).isEqualTo(48);
    }

    @Test
    void aPhotographThatTellsNothingStaysAsItIs() throws IOException {
        assertThat(read(photograph(new byte[0])).getWidth()).isEqualTo(48);
        assertThat(Orientation.of(new byte[] {'P', 'N', 'G', 0, 0})).isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void anyPieceOfADescriptionIsRead() {
        var segment = exif(6, ByteOrder.BIG_ENDIAN);
        var jpeg = new byte[2 + segment.length];
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        System.arraycopy(segment, 0, jpeg, 2, segment.length);
        for (int length = 0; length < 30; length++) {
            assertThat(Orientation.of(Arrays.copyOf(jpeg, length))).isEqualTo(Orientation.UPRIGHT);
        }
        for (int at = 0; at < jpeg.length; at++) {
            var broken = jpeg.clone();
            broken[at] ^= (byte) 0xFF;
            assertThat(Orientation.of(broken)).isNotNull();
        }
    }
}
