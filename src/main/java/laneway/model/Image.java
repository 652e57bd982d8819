// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;

/// A picture that cards show.
///
/// @param mediaType image/png or image/jpeg
/// @param width in pixels, at most 1,600
/// @param height in pixels, at most 1,600
/// @param bytes at most 5 MB, with the identity as their hash
public record Image(ImageId id, String mediaType, int width, int height, Bytes bytes)
        implements Part {
    public static final Property<Image, String> MEDIA_TYPE =
            Property.of(Image.class, "mediaType", Image::mediaType);
    public static final Property<Image, Integer> WIDTH =
            Property.of(Image.class, "width", Image::width);
    public static final Property<Image, Integer> HEIGHT =
            Property.of(Image.class, "height", Image::height);
    public static final Property<Image, Bytes> BYTES =
            Property.of(Image.class, "bytes", Image::bytes);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Image, ?>> PROPERTIES =
            List.of(MEDIA_TYPE, WIDTH, HEIGHT, BYTES);

    public Image {
        Limits.checkText(mediaType);
        Limits.checkRange("width", width, 1, Limits.IMAGE_PIXELS);
        Limits.checkRange("height", height, 1, Limits.IMAGE_PIXELS);
        Limits.checkRange("size", bytes.size(), 1, Limits.IMAGE_BYTES);
    }
}
