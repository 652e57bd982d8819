// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.model.Image;
import laneway.model.ImageId;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/// The images of a map at the sizes in which they are shown.
final class Pictures {
    private static final int MOST_PIXELS = 16 << 20;

    private record Key(ImageId image, int width, int height) {}

    private final Map<Key, Optional<BufferedImage>> scaled =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

    /// The image at a size in pixels; empty where its bytes are no picture.
    Optional<BufferedImage> at(Image image, int width, int height) {
        var key = new Key(image.id(), width, height);
        var known = scaled.get(key);
        if (known != null) {
            return known;
        }
        var made = decode(image).map(picture -> scale(picture, width, height));
        keep(key, made);
        return made;
    }

    private void keep(Key key, Optional<BufferedImage> picture) {
        synchronized (scaled) {
            scaled.put(key, picture);
            long pixels = 0;
            for (Key each : scaled.keySet()) {
                pixels += (long) each.width() * each.height();
            }
            var eldest = scaled.keySet().iterator();
            while (pixels > MOST_PIXELS && scaled.size() > 1) {
                var gone = eldest.next();
                pixels -= (long) gone.width() * gone.height();
                eldest.remove();
            }
        }
    }

    private static Optional<BufferedImage> decode(Image image) {
        try {
            return Optional.ofNullable(
                    ImageIO.read(new ByteArrayInputStream(image.bytes().toArray())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Halves first, because one large step of bilinear scaling leaves pixels out.
    private static BufferedImage scale(BufferedImage picture, int width, int height) {
        var current = picture;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = resize(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return resize(current, width, height);
    }

    private static BufferedImage resize(BufferedImage picture, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }
}
