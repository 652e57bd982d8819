// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.export.Heading;
import laneway.model.JourneyMap;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;

/// What a document says about itself, in both of the places where readers look.
final class Metadata {
    private static final String PROGRAM = "Laneway";

    private Metadata() {}

    static void write(PDDocument document, JourneyMap map, Locale language) throws IOException {
        var now = OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
        String title = Heading.titleOf(map);
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(map.about().purpose());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        var date = GregorianCalendar.from(now.toZonedDateTime());
        information.setCreationDate(date);
        information.setModificationDate(date);

        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var packet = packet(title, map.about().purpose(), language.toLanguageTag(), now);
        var metadata = new PDMetadata(document);
        try (var out = metadata.getCOSObject().createOutputStream()) {
            out.write(packet.getBytes(StandardCharsets.UTF_8));
        }
        metadata.getCOSObject().setName(COSName.TYPE, "Metadata");
        metadata.getCOSObject().setName(COSName.SUBTYPE, "XML");
        catalog.setMetadata(metadata);
    }

    /// Written by hand: a library would load an XML stack for these few lines.
    private static String packet(
            String title, String purpose, String language, OffsetDateTime now) {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/"
         xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>%4$s</xmp:CreatorTool>
        <xmp:CreateDate>%5$s</xmp:CreateDate>
        <xmp:ModifyDate>%5$s</xmp:ModifyDate>
        <pdf:Producer>%4$s</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
                .formatted(
                        escaped(title),
                        escaped(purpose),
                        language,
                        PROGRAM,
                        now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> {
                    switch (codePoint) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        default -> escaped.appendCodePoint(allowed(codePoint));
                    }
                });
        return escaped.toString();
    }

    /// What XML can not hold becomes the replacement character.
    private static int allowed(int codePoint) {
        boolean forbidden =
                (codePoint < ' ' && codePoint != '\n' && codePoint != '\t')
                        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                        || (codePoint & 0xFFFE) == 0xFFFE;
        return forbidden ? 0xFFFD : codePoint;
    }
}
