// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.layout.Icon;
import laneway.model.Image;
import laneway.model.ImageId;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a page draws again and again, each stored once: icons, images and fonts.
final class PageResources {
    /// A state in which fills are translucent.
    static final String TINT = "T";

    private static final float TINT_ALPHA = 0x22 / 255f;

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final Map<Icon, String> icons = new EnumMap<>(Icon.class);
    private final Map<ImageId, Optional<String>> images = new HashMap<>();

    PageResources(PDDocument document) {
        this.document = document;
        var tint = new PDExtendedGraphicsState();
        tint.setNonStrokingAlphaConstant(TINT_ALPHA);
        resources.put(COSName.getPDFName(TINT), tint);
    }

    PDResources all() {
        return resources;
    }

    /// The name of an icon in a square of one unit; it takes the colour of what is filled.
    String icon(Icon icon) throws IOException {
        var known = icons.get(icon);
        if (known != null) {
            return known;
        }
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(1, 1));
        form.setResources(new PDResources());
        var drawing = new PageCanvas(0, Icon.SIZE, 0, 1 / Icon.SIZE);
        drawing.shape(icon.outline());
        write(form.getCOSObject(), drawing.bytes());
        String name = "I" + (icons.size() + 1);
        resources.put(COSName.getPDFName(name), form);
        icons.put(icon, name);
        return name;
    }

    /// The name of an image; empty if its bytes are no picture.
    Optional<String> image(Image image) {
        return images.computeIfAbsent(image.id(), _ -> embed(image));
    }

    private Optional<String> embed(Image image) {
        try {
            var embedded =
                    PDImageXObject.createFromByteArray(
                            document, image.bytes().toArray(), image.id().value());
            String name = "P" + (images.size() + 1);
            resources.put(COSName.getPDFName(name), embedded);
            return Optional.of(name);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void embed(FontBook fonts) throws IOException {
        var all = new COSDictionary();
        for (var font : fonts.all()) {
            all.setItem(COSName.getPDFName(font.name()), new FontFile(document, font).dictionary());
        }
        resources.getCOSObject().setItem(COSName.FONT, all);
    }

    static void write(COSStream stream, byte[] content) throws IOException {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }
}
