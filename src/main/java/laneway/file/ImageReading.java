// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Bytes;
import laneway.model.Image;
import laneway.model.Limits;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/// Makes an image of a map from a picture of any size: scaled down, upright, and written anew
/// without what a camera puts into its files, such as the place.
public final class ImageReading {
    /// The largest file that is taken, in bytes.
    public static final int LARGEST_FILE = 50_000_000;

    /// A picture of more pixels is refused before any of them is decoded.
    private static final long MOST_PIXELS = 150_000_000;

    private ImageReading() {}

    /// What came of a picture.
    public sealed interface Outcome {
        /// It is an image now.
        record Read(Image image) implements Outcome {}

        /// It cannot be one.
        record Refused(Reason reason) implements Outcome {
            /// What happened and what to do now.
            public Sentence sentence() {
                return Sentence.of("image.refused." + reason.name());
            }
        }
    }

    /// Why a picture was refused.
    public enum Reason {
        FILE_TOO_LARGE,
        TOO_MANY_PIXELS,
        NOT_A_PICTURE,
        UNREADABLE
    }

    /// Reads a picture from a file.
    public static Outcome read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST_FILE + 1));
        } catch (IOException _) {
            return new Outcome.Refused(Reason.UNREADABLE);
        }
    }

    /// Reads a PNG, JPEG, GIF or BMP; of a moving picture the first frame.
    public static Outcome read(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return new Outcome.Refused(Reason.FILE_TOO_LARGE);
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Outcome.Refused(Reason.NOT_A_PICTURE);
            }
            var reader = readers.next();
            try {
                return read(reader, input, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // The JDK's decoders throw all of these for broken pictures.
            return new Outcome.Refused(Reason.NOT_A_PICTURE);
        }
    }

    private static Outcome read(ImageReader reader, ImageInputStream input, byte[] bytes)
            throws IOException {
        reader.setInput(input, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return new Outcome.Refused(Reason.TOO_MANY_PIXELS);
        }
        var param = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.max(width, height) / (2L * Limits.IMAGE_PIXELS));
        param.setSourceSubsampling(every, every, 0, 0);
        var picture = scaled(reader.read(0, param));
        var jpeg = Pictures.mediaType(reader).orElse("").equals("image/jpeg");
        var upright = jpeg ? Orientation.of(bytes).applied(picture) : picture;
        return encoded(upright, jpeg)
                .<Outcome>map(Outcome.Read::new)
                .orElseGet(() -> new Outcome.Refused(Reason.NOT_A_PICTURE));
    }

    /// Halves as long as possible: one large step would leave out pixels.
    private static BufferedImage scaled(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) Limits.IMAGE_PIXELS / longer);
        var result = picture;
        while (scale < 0.5) {
            result = drawn(result, 0.5, BufferedImage.TYPE_INT_ARGB);
            scale *= 2;
        }
        return drawn(result, scale, BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage drawn(BufferedImage picture, double scale, int type) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var result = new BufferedImage(width, height, type);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    private static Optional<Image> encoded(BufferedImage picture, boolean jpeg) throws IOException {
        if (!jpeg) {
            var image = Pictures.described(Bytes.of(png(picture)));
            if (image.isPresent()) {
                return image;
            }
        }
        var opaque = drawn(picture, 1, BufferedImage.TYPE_INT_RGB);
        for (float quality = 0.9f; quality > 0.3f; quality -= 0.2f) {
            var image = Pictures.described(Bytes.of(jpeg(opaque, quality)));
            if (image.isPresent()) {
                return image;
            }
        }
        return Optional.empty();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
