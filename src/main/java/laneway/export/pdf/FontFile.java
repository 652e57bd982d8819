// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes what a PDF has to hold about a font: the glyphs that are used, their widths and what they
/// say (ISO 32000-1, 9.7 and 9.10.3).
final class FontFile {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PDDocument document;
    private final EmbeddedFont font;

    FontFile(PDDocument document, EmbeddedFont font) {
        this.document = document;
        this.font = font;
    }

    /// The dictionary of the font.
    COSDictionary dictionary() throws IOException {
        var subsetter = new TTFSubsetter(font.file(), TABLES);
        Set<Integer> used = new HashSet<>();
        font.glyphs().forEach(glyph -> used.add(glyph.id()));
        subsetter.addGlyphIds(used);
        String name = tag() + "+" + font.file().getName();
        var file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);

        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, identity());
        descendant.setItem(COSName.FONT_DESC, descriptor(name, stream(file.toByteArray(), true)));
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphMap(subsetter.getGIDMap()), false));

        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(font.glyphs()), false));
        return dictionary;
    }

    /// Six letters that tell subsets of one font apart; the same for the same glyphs.
    private String tag() {
        int hash = font.glyphs().hashCode();
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return tag.toString();
    }

    private static COSDictionary identity() {
        var info = new COSDictionary();
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString("Identity"));
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSDictionary descriptor(String name, COSStream file) throws IOException {
        var source = font.file();
        double unit = 1000.0 / source.getUnitsPerEm();
        var head = source.getHeader();
        var hhea = source.getHorizontalHeader();
        float angle = source.getPostScript() == null ? 0 : source.getPostScript().getItalicAngle();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC | (angle == 0 ? 0 : ITALIC));
        descriptor.setItem(
                COSName.FONT_BBOX,
                numbers(
                        head.getXMin() * unit,
                        head.getYMin() * unit,
                        head.getXMax() * unit,
                        head.getYMax() * unit));
        descriptor.setFloat(COSName.ITALIC_ANGLE, angle);
        descriptor.setFloat(COSName.ASCENT, (float) (hhea.getAscender() * unit));
        descriptor.setFloat(COSName.DESCENT, (float) (hhea.getDescender() * unit));
        descriptor.setFloat(COSName.CAP_HEIGHT, (float) (hhea.getAscender() * unit * 0.77));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSArray numbers(double... values) {
        var array = new COSArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    private static COSBase number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded)
                ? COSInteger.get((long) rounded)
                : new COSFloat((float) rounded);
    }

    /// Codes count from 0 without gaps, so one array holds all widths.
    private COSArray widths() {
        var all = new COSArray();
        for (var glyph : font.glyphs()) {
            all.add(number(font.width(glyph.id())));
        }
        var widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(all);
        return widths;
    }

    private byte[] glyphMap(Map<Integer, Integer> oldByNew) {
        var newByOld = new HashMap<Integer, Integer>();
        oldByNew.forEach((now, before) -> newByOld.put(before, now));
        var bytes = new byte[font.glyphs().size() * 2];
        int at = 0;
        for (var glyph : font.glyphs()) {
            int id = newByOld.getOrDefault(glyph.id(), 0);
            bytes[at++] = (byte) (id >> 8);
            bytes[at++] = (byte) id;
        }
        return bytes;
    }

    private COSStream stream(byte[] content, boolean isFont) throws IOException {
        var stream = document.getDocument().createCOSStream();
        if (isFont) {
            stream.setInt(COSName.LENGTH1, content.length);
        }
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
