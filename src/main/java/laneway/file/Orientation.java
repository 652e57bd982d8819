// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How a camera was held when it took a picture, by the numbers of EXIF (CIPA DC-008, tag 0x0112).
///
/// The JDK's decoder gives the pixels as the sensor had them and does not turn them.
enum Orientation {
    UPRIGHT(false),
    MIRRORED(false),
    UPSIDE_DOWN(false),
    UPSIDE_DOWN_MIRRORED(false),
    ON_ITS_LEFT_MIRRORED(true),
    ON_ITS_LEFT(true),
    ON_ITS_RIGHT_MIRRORED(true),
    ON_ITS_RIGHT(true);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private final boolean lying;

    Orientation(boolean lying) {
        this.lying = lying;
    }

    /// The orientation that a JPEG tells; upright where it tells none or is broken.
    static Orientation of(byte[] jpeg) {
        try {
            return exif(ByteBuffer.wrap(jpeg)).flatMap(Orientation::tagged).orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            // a length or an offset in it is wrong
            return UPRIGHT;
        }
    }

    /// The segment in which cameras describe their pictures.
    private static Optional<ByteBuffer> exif(ByteBuffer jpeg) {
        if (word(jpeg, 0) != START_OF_IMAGE) {
            return Optional.empty();
        }
        int at = 2;
        for (int marker = word(jpeg, at); marker > 0xFF00; marker = word(jpeg, at)) {
            int length = word(jpeg, at + 2);
            if (marker == START_OF_SCAN || length < 2) {
                return Optional.empty();
            }
            int begin = at + 4 + EXIF.length;
            if (marker == APPLICATION_1
                    && jpeg.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return Optional.of(jpeg.slice(begin, at + 2 + length - begin));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /// The number in the first directory of a TIFF.
    private static Optional<Orientation> tagged(ByteBuffer tiff) {
        if (word(tiff, 0) == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        int directory = tiff.getInt(4);
        int entries = word(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (word(tiff, entry) == TAG) {
                int number = word(tiff, entry + 8);
                return number >= 1 && number <= values().length
                        ? Optional.of(values()[number - 1])
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int word(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /// The picture as the photographer saw it.
    BufferedImage applied(BufferedImage picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        var turned =
                new BufferedImage(
                        lying ? height : width, lying ? width : height, picture.getType());
        var graphics = turned.createGraphics();
        graphics.drawImage(picture, turn(width, height), null);
        graphics.dispose();
        return turned;
    }

    private AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case ON_ITS_LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ON_ITS_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case ON_ITS_RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case ON_ITS_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
