// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import laneway.export.Cancelled;
import laneway.export.ExportMaps;
import laneway.export.Heading;
import laneway.export.Progress;
import laneway.file.MapFormat;
import laneway.layout.Board;
import laneway.layout.LinkRoutes;
import laneway.layout.Showing;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.paint.BoardPainter;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

class PdfExportTest {
    private static final Fonts FONTS = new Fonts();

    @Test
    void everyTextCanBeFound() throws IOException {
        var map = aSmallMap().titled("Buying a phone").build();
        try (var document = export(map)) {
            var text = textOf(document);
            assertThat(text).contains("Buying a phone", "Discover", "First use", "Needs and pains");
            map.cards().forEach(card -> assertThat(text).contains(card.text()));
        }
    }

    @Test
    void everyCardOfTheSamplesCanBeFound() throws IOException {
        for (String sample : List.of("administrator", "saas-lifecycle")) {
            var file = Path.of("samples", sample + ".laneway");
            var map = MapFormat.read(Files.readAllBytes(file)).shown().orElseThrow();
            try (var document = export(map)) {
                var text = flat(textOf(document));
                map.cards().forEach(card -> assertThat(text).contains(flat(map.titleOf(card))));
            }
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void textOfManyScriptsCanBeFound() throws IOException {
        var texts =
                List.of(
                        "Ελληνικά και Кириллица",
                        "مرحبا بالعالم",
                        "שלום עולם",
                        "e\u0301te\u0301 a\u0310",
                        "ﬁne ½ №7 “quoted”");
        var builder = aSmallMap();
        texts.forEach(text -> builder.withCard("Pay", "Actions", text));
        try (var document = export(builder.build())) {
            var found = normal(textOf(document));
            texts.forEach(text -> assertThat(found).contains(normal(text)));
        }
    }

    @Test
    void whatNoFontShowsStillSaysWhatItIs() throws IOException {
        var map = aSmallMap().withCard("Pay", "Actions", "Good \uD83D\uDC4D").build();
        try (var document = export(map)) {
            assertThat(actualTexts(document)).contains("\uD83D\uDC4D");
            assertThat(textOf(document)).contains("Good");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws IOException {
        try (var document = export(ExportMaps.rich())) {
            var fonts = fontsOf(document);
            assertThat(fonts).isNotEmpty();
            for (PDFont font : fonts) {
                assertThat(font).isInstanceOf(PDType0Font.class);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
            }
        }
    }

    @Test
    void thePageIsAsLargeAsTheBoard() throws IOException {
        var board = board(aSmallMap().build());
        try (var document = export(board, options(PageSize.WHOLE_MAP, Orientation.BEST))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = document.getPage(0).getMediaBox();
            assertThat((double) page.getWidth())
                    .isCloseTo(board.bounds().width() * 0.75, within(0.01));
            assertThat((double) page.getHeight())
                    .isCloseTo(board.bounds().height() * 0.75, within(0.01));
        }
    }

    @Test
    void theBoardFitsOnPaperEitherWay() throws IOException {
        var board = board(aSmallMap().build());
        try (var wide = export(board, options(PageSize.A4, Orientation.LANDSCAPE));
                var tall = export(board, options(PageSize.LETTER, Orientation.PORTRAIT))) {
            assertThat(wide.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getHeight(), within(0.1f));
            assertThat(tall.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.LETTER.getWidth(), within(0.1f));
            assertThat(textOf(tall)).contains("Wants one bill");
        }
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        try (var document = export(aSmallMap().titled("Fish & chips <now>").build())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Fish & chips <now>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            var packet =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(packet).contains("Fish &amp; chips &lt;now&gt;");
        }
    }

    @Test
    void anImageIsStoredOnce() throws IOException {
        try (var document = export(ExportMaps.rich())) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames())
                    .filteredOn(name -> name.getName().startsWith("P"))
                    .hasSize(1);
        }
    }

    @Test
    void itLooksLikeTheBoardOnScreen() throws IOException {
        for (Theme theme : Theme.values()) {
            var board = board(ExportMaps.rich());
            var options =
                    new PdfOptions(PageSize.WHOLE_MAP, Orientation.BEST, theme, Locale.ENGLISH);
            try (var document = export(board, options)) {
                var page = new PDFRenderer(document).renderImageWithDPI(0, 96);
                var painted = new BoardPainter(theme).picture(board, 1);
                assertThat(difference(page, painted)).isLessThan(3);
            }
        }
    }

    @Test
    void linksAreDrawnWithTheirLabelsWhereTheyAreWanted() throws IOException {
        var board = board(ExportMaps.linked());
        var links = LinkRoutes.of(board, board.map().links());
        var options = options(PageSize.WHOLE_MAP, Orientation.BEST);
        try (var document = export(board, links, options)) {
            assertThat(textOf(document)).contains("leads to");
            var page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            var painter = new BoardPainter(Theme.LIGHT);
            var painted = painter.picture(board, 1);
            var graphics = painted.createGraphics();
            graphics.setClip(0, 0, painted.getWidth(), painted.getHeight());
            painter.paintOver(graphics, board, 1, board.items(links));
            graphics.dispose();
            assertThat(difference(page, painted)).isLessThan(3);
        }
        try (var document = export(board, options)) {
            assertThat(textOf(document)).doesNotContain("leads to");
        }
    }

    @Test
    void aPageOfAPartSaysWhatItLeavesOut() throws IOException {
        var map = aSmallMap().build();
        var hidden = Showing.ALL.withLane(map.lanes().getFirst().id(), true);
        var heading = Heading.of(map, hidden, Optional.empty());
        var part = Board.of(map, new Typesetter(FONTS), heading).update(map, hidden).board();
        try (var document = export(part, options(PageSize.WHOLE_MAP, Orientation.BEST))) {
            assertThat(textOf(document))
                    .contains("Left out: Actions, 2 of 4 cards.")
                    .doesNotContain("Reads reviews");
        }
    }

    @Test
    void anEmptyMapExportsToo() throws IOException {
        try (var document = export(aMap().titled("").build())) {
            assertThat(textOf(document)).contains("Untitled map");
        }
    }

    @Test
    void anyTextCanBeExported() throws IOException {
        var random = new Random(5);
        var builder = aSmallMap();
        for (int i = 0; i < 150; i++) {
            var text = new StringBuilder();
            for (int c = 0; c < 12; c++) {
                switch (random.nextInt(3)) {
                    case 0 -> text.append((char) random.nextInt(0x10000));
                    case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                    default -> text.append((char) (0x590 + random.nextInt(0x800)));
                }
            }
            builder.withCard("Pay", "Actions", text.toString());
        }
        try (var document = export(builder.build())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(textOf(document)).contains("Reads reviews");
        }
    }

    @Test
    void cancellingStopsTheWork() {
        var export =
                new PdfExport(board(aSmallMap().build()), LinkRoutes.NONE, PdfOptions.USUAL, FONTS);
        assertThatThrownBy(() -> export.writeTo(new ByteArrayOutputStream(), new Cancelled()))
                .isInstanceOf(CancellationException.class);
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        int width = Math.min(a.getWidth(), b.getWidth());
        int height = Math.min(a.getHeight(), b.getHeight());
        assertThat(Math.abs(a.getWidth() - b.getWidth())).isLessThan(2);
        assertThat(Math.abs(a.getHeight() - b.getHeight())).isLessThan(2);
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs((a.getRGB(x, y) & 0xFF) - (b.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / width / height;
    }

    private static List<PDFont> fontsOf(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    private static List<String> actualTexts(PDDocument document) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(0));
        return extractor.getMarkedContents().stream()
                .map(PDMarkedContent::getActualText)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static PdfOptions options(PageSize page, Orientation orientation) {
        return new PdfOptions(page, orientation, Theme.LIGHT, Locale.ENGLISH);
    }

    private static Board board(JourneyMap map) {
        return Board.of(map, new Typesetter(FONTS), Heading.of(map, Optional.empty()));
    }

    private static PDDocument export(JourneyMap map) throws IOException {
        return export(board(map), options(PageSize.WHOLE_MAP, Orientation.BEST));
    }

    private static PDDocument export(Board board, PdfOptions options) throws IOException {
        return export(board, LinkRoutes.NONE, options);
    }

    private static PDDocument export(Board board, LinkRoutes links, PdfOptions options)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExport(board, links, options, FONTS).writeTo(out, Progress.unwatched());
        return Loader.loadPDF(out.toByteArray());
    }
}
