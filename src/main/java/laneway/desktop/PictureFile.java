// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.model.Bytes;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.Limits;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/// Reads a picture from a file as an image for a map: scaled down to what a map may hold.
final class PictureFile {
    private static final long LARGEST_FILE = 100L << 20;

    /// Where a camera says how it was held.
    private static final int HEAD = 128 << 10;

    private PictureFile() {}

    /// The image; empty where the file is no picture that can be read, or much too large.
    static Optional<Image> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            var picture = decode(file);
            return picture.isEmpty()
                    ? Optional.empty()
                    : encode(scaled(picture.get(), PhotoTurn.of(head(file))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /// Of a picture with many more pixels than are wanted, some rows and columns are left out while
    /// it is read: a poster would fill the memory otherwise.
    private static Optional<BufferedImage> decode(Path file) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, longer / (2 * Limits.IMAGE_PIXELS));
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, how));
            } catch (RuntimeException e) {
                // the JDK's readers throw what comes to hand where a file is broken
                throw new IIOException("broken picture", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage picture, PhotoTurn turn) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) Limits.IMAGE_PIXELS / longer);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int type =
                picture.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        var result =
                turn.swapsSides()
                        ? new BufferedImage(height, width, type)
                        : new BufferedImage(width, height, type);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.transform(turn.upright(width, height));
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    /// A photograph is smaller as JPEG, a drawing as PNG; what shines through is PNG.
    private static Optional<Image> encode(BufferedImage picture) throws IOException {
        var png = bytes(picture, "png");
        if (picture.getColorModel().hasAlpha()) {
            return image(picture, "image/png", png);
        }
        var jpeg = bytes(picture, "jpeg");
        return jpeg.length < png.length
                ? image(picture, "image/jpeg", jpeg)
                : image(picture, "image/png", png);
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static Optional<Image> image(BufferedImage picture, String type, byte[] encoded) {
        if (encoded.length == 0 || encoded.length > Limits.IMAGE_BYTES) {
            return Optional.empty();
        }
        var bytes = Bytes.of(encoded);
        return Optional.of(
                new Image(ImageId.of(bytes), type, picture.getWidth(), picture.getHeight(), bytes));
    }
}
