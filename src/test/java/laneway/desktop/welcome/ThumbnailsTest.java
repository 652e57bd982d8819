// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.file.Disk;
import laneway.file.MapFiles;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.type.Fonts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class ThumbnailsTest {
    @TempDir private Path folder;
    private final Fonts fonts = new Fonts();

    private Thumbnails thumbnails() {
        var files = new MapFiles(Disk.real(), folder.resolve("copies"));
        return new Thumbnails(folder.resolve("pictures"), files, fonts);
    }

    private Path write(JourneyMap map) {
        var file = folder.resolve("journey.laneway");
        new MapFiles(Disk.real(), folder.resolve("copies")).save(map, file);
        return file;
    }

    private long kept() throws IOException {
        try (var list = Files.list(folder.resolve("pictures"))) {
            return list.count();
        }
    }

    @Test
    void aPictureIsAsLargeAsATileOnASharpScreen() throws IOException {
        var png = thumbnails().of(write(MapBuilder.aSmallMap().build()), Theme.LIGHT).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(SmallPicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo(SmallPicture.HEIGHT);
    }

    @Test
    void aPictureIsKeptUntilItsFileChanges() throws IOException {
        var file = write(MapBuilder.aSmallMap().build());
        var first = thumbnails().of(file, Theme.LIGHT);
        assertThat(thumbnails().of(file, Theme.LIGHT)).hasValue(first.orElseThrow());
        assertThat(kept()).isEqualTo(1);
        write(MapBuilder.aSmallMap().titled("Another title").build());
        thumbnails().of(file, Theme.LIGHT);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void eachThemeHasPicturesOfItsOwn() throws IOException {
        var file = write(MapBuilder.aSmallMap().build());
        thumbnails().of(file, Theme.LIGHT);
        thumbnails().of(file, Theme.DARK);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void whatIsNoMapHasNoPicture() throws IOException {
        var file = Files.writeString(folder.resolve("text.laneway"), "hello");
        assertThat(thumbnails().of(file, Theme.LIGHT)).isEmpty();
        assertThat(thumbnails().of(folder.resolve("missing.laneway"), Theme.LIGHT)).isEmpty();
    }
}
