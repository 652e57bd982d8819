// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.export.Export;
import laneway.export.excel.ExcelExport;
import laneway.export.pdf.PageFit;
import laneway.export.pdf.PageSize;
import laneway.export.pdf.PdfExport;
import laneway.export.pdf.PdfOptions;
import laneway.export.png.PngExport;
import laneway.type.Face;
import laneway.type.Fonts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that maps are exported to, by how their names end.
enum ExportKind {
    PDF {
        @Override
        Prepared prepare(ExportSource source, ExportChoices choices) {
            var options =
                    new PdfOptions(
                            choices.page(),
                            choices.orientation(),
                            choices.theme(),
                            Locale.getDefault());
            var fit = PageFit.of(source.board(), options.page(), options.orientation());
            var export =
                    new PdfExport(
                            source.board(), choices.links(source.board()), options, source.fonts());
            var notes = new ArrayList<>(notes(fit, source));
            source.leftOut().ifPresent(notes::addFirst);
            return new Ready(export, notes);
        }
    },
    XLSX {
        @Override
        Prepared prepare(ExportSource source, ExportChoices choices) {
            var notes =
                    source.isPart()
                            ? List.of(CliWords.of("export.excel.whole"))
                            : List.<String>of();
            return new Ready(
                    new ExcelExport(source.map(), LocalDate.now(ZoneId.systemDefault())), notes);
        }

        @Override
        void warmUp() {
            ExcelExport.warmUp();
        }
    },
    PNG {
        @Override
        Prepared prepare(ExportSource source, ExportChoices choices) {
            var board = source.board();
            if (PngExport.fits(board, choices.scale())) {
                var export =
                        new PngExport(
                                board, choices.links(board), choices.theme(), choices.scale());
                return new Ready(export, source.leftOut().stream().toList());
            }
            return new Impossible(
                    CliWords.of(
                            "export.png.large",
                            PngExport.width(board, choices.scale()),
                            PngExport.height(board, choices.scale()),
                            Double.toString(PngExport.largestScale(board))));
        }
    };

    /// What came of looking at a map and the choices.
    sealed interface Prepared {}

    /// The export can be written.
    ///
    /// @param notes what the user should know about it, each a sentence
    record Ready(Export export, List<String> notes) implements Prepared {}

    /// The choices do not fit this map.
    record Impossible(String sentence) implements Prepared {}

    abstract Prepared prepare(ExportSource source, ExportChoices choices);

    /// Loads what the export will need, while the map is still being read.
    void warmUp() {
        new Fonts().text(Face.REGULAR);
    }

    /// The kind that a file's name asks for.
    static Optional<ExportKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> notes(PageFit fit, ExportSource source) {
        if (fit.readable()) {
            return List.of();
        }
        String size = String.format(Locale.ROOT, "%.1f", fit.smallestText());
        if (fit.reduced()) {
            return List.of(CliWords.of("export.pdf.reduced", size));
        }
        return fit.proposal(source.board()).stream()
                .map(page -> CliWords.of("export.pdf.small", size, optionOf(page)))
                .toList();
    }

    private static String optionOf(PageSize page) {
        return page == PageSize.WHOLE_MAP ? "map" : page.name().toLowerCase(Locale.ROOT);
    }
}
