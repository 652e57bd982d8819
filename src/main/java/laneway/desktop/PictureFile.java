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

import javax.imageio.ImageIO;

/// Reads a picture from a file as an image for a map: scaled down to what a map may hold.
final class PictureFile {
    private static final long LARGEST_FILE = 100L << 20;

    private PictureFile() {}

    /// The image; empty where the file is no picture that can be read, or much too large.
    static Optional<Image> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            var picture = ImageIO.read(file.toFile());
            return picture == null ? Optional.empty() : encode(scaled(picture));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) Limits.IMAGE_PIXELS / longer);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int type =
                picture.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        var result = new BufferedImage(width, height, type);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
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
