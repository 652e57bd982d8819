// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import laneway.file.ImageReading;
import laneway.model.Limits;

import org.junit.jupiter.api.Test;

class ScreenPictureTest {
    @Test
    void aPictureOfTheScreenBecomesAnImageOfAMap() {
        var picture = new WritableImage(2 * Limits.IMAGE_PIXELS, 20);
        picture.getPixelWriter().setColor(3, 3, Color.RED);
        assertThat(ScreenPicture.read(picture))
                .isInstanceOfSatisfying(
                        ImageReading.Outcome.Read.class,
                        read -> {
                            assertThat(read.image().width()).isEqualTo(Limits.IMAGE_PIXELS);
                            assertThat(read.image().height()).isEqualTo(10);
                        });
    }
}
