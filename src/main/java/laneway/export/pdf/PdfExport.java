// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.export.Export;
import laneway.export.Progress;
import laneway.layout.Board;
import laneway.layout.Item;
import laneway.layout.LinkRoutes;
import laneway.layout.PlacedItem;
import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.type.Face;
import laneway.type.Fonts;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;

/// A board as a PDF of one page.
///
/// @param links that are drawn on it
/// @param fonts those that the board was laid out with
public record PdfExport(Board board, LinkRoutes links, PdfOptions options, Fonts fonts)
        implements Export {
    private static final int ITEMS_PER_STEP = 2_000;

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        try (var document = new PDDocument()) {
            var fit = PageFit.of(board, options.page(), options.orientation());
            var page = new PDPage(new PDRectangle((float) fit.width(), (float) fit.height()));
            document.getDocument().setVersion(1.7f);
            document.addPage(page);
            var resources = new PageResources(document);
            page.setResources(resources.all());
            var book = new FontBook();
            byte[] content = draw(fit, resources, book, progress.part(0, 0.7));
            var stream = new PDStream(document);
            PageResources.write(stream.getCOSObject(), content);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            progress.step(8, 10);
            resources.embed(book);
            Metadata.write(document, board.map(), options.language());
            progress.step(9, 10);
            document.save(out, CompressParameters.NO_COMPRESSION);
            progress.step(1, 1);
        }
    }

    private byte[] draw(PageFit fit, PageResources resources, FontBook book, Progress progress)
            throws IOException {
        var bounds = board.bounds();
        var canvas =
                new PageCanvas(
                        fit.left(bounds) - bounds.x() * fit.scale(),
                        bounds.bottom(),
                        fit.bottom(bounds),
                        fit.scale());
        drawBackground(fit, canvas);
        var text = new TextPen(canvas, book, fonts.text(Face.REGULAR));
        var pen = new BoardPen(board.map(), options.theme(), canvas, resources, text);
        var items = new ArrayList<PlacedItem>();
        board.items(items::add);
        int done = 0;
        for (PlacedItem placed : items) {
            pen.draw(placed.item());
            if (++done % ITEMS_PER_STEP == 0) {
                progress.step(done, items.size());
            }
        }
        for (Item item : board.items(links)) {
            pen.draw(item);
        }
        return canvas.bytes();
    }

    /// Paper stays white under a light board.
    private void drawBackground(PageFit fit, PageCanvas canvas) {
        boolean paper = fit.page() != PageSize.WHOLE_MAP;
        if (paper && options.theme() == Theme.LIGHT) {
            return;
        }
        var bounds = board.bounds();
        double margin = Math.max(fit.width(), fit.height()) / fit.scale();
        canvas.fill(options.theme().argb(Shade.CANVAS));
        if (paper) {
            var all = bounds.grown(margin);
            canvas.rectangle(all.x(), all.y(), all.width(), all.height());
        } else {
            canvas.rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
    }
}
