// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Bytes;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.Limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Looks at the head of a picture without decoding it: a small file may unpack to gigabytes.
final class Pictures {
    private Pictures() {}

    /// The image that these bytes are, by what they hold and not by what was said of them; empty
    /// for anything but a PNG or JPEG within the limits.
    static Optional<Image> described(Bytes bytes) {
        if (bytes.size() == 0 || bytes.size() > Limits.IMAGE_BYTES) {
            return Optional.empty();
        }
        try (var input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toArray()))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return described(bytes, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Optional<Image> described(Bytes bytes, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || Math.max(width, height) > Limits.IMAGE_PIXELS) {
            return Optional.empty();
        }
        return mediaType(reader)
                .map(type -> new Image(ImageId.of(bytes), type, width, height, bytes));
    }

    static Optional<String> mediaType(ImageReader reader) throws IOException {
        return switch (reader.getFormatName()) {
            case "png" -> Optional.of("image/png");
            case "JPEG", "jpeg" -> Optional.of("image/jpeg");
            default -> Optional.empty();
        };
    }
}
