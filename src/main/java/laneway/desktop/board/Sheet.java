// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/// The pixels of a tile and the image that shows them; used again for another tile later.
final class Sheet {
    private final Pixels pixels = new Pixels(Tile.SIZE, Tile.SIZE);
    private final PixelBuffer<IntBuffer> buffer = pixels.buffer();
    private final WritableImage image = new WritableImage(buffer);

    Pixels pixels() {
        return pixels;
    }

    Image image() {
        return image;
    }

    /// Says that the pixels are others now; to be called on the screen's thread.
    void changed() {
        buffer.updateBuffer(_ -> null);
    }
}
