// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import laneway.file.ImageReading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Makes an image of a map from a picture that has no file, such as one on the clipboard.
final class ScreenPicture {
    private ScreenPicture() {}

    /// The image, scaled down to what a map may hold, or why there is none.
    static ImageReading.Outcome read(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = picture.getPixelReader();
        if (pixels == null || width < 1 || height < 1) {
            return new ImageReading.Outcome.Refused(ImageReading.Reason.NOT_A_PICTURE);
        }
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        pixels.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return ImageReading.read(png(drawn));
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("to memory", e);
        }
        return out.toByteArray();
    }
}
