// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import laneway.export.Export;
import laneway.export.excel.ExcelExport;
import laneway.export.pdf.Orientation;
import laneway.export.pdf.PageFit;
import laneway.export.pdf.PageSize;
import laneway.export.pdf.PdfExport;
import laneway.export.pdf.PdfOptions;
import laneway.export.png.PngExport;
import laneway.layout.Board;
import laneway.layout.LinkRoutes;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.type.Fonts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the user chose for an export; remembered from one to the next.
///
/// @param scale pixels of a picture for one unit of the board
/// @param links which links are drawn; not remembered, since it begins as the board shows them
/// @param extent how much of the map leaves the program; not remembered, so that nobody sends half
///   a map without having chosen it
public record ExportChoices(
        Kind kind, PageSize page, Orientation orientation, int scale, Links links, Extent extent) {
    /// What holds before anything was chosen.
    public static final ExportChoices USUAL =
            new ExportChoices(
                    Kind.PDF, PageSize.WHOLE_MAP, Orientation.BEST, 2, Links.NONE, Extent.WHOLE);

    private static final double TENTHS = 10;

    /// Kinds of files that a map is exported to.
    public enum Kind {
        PDF,
        XLSX,
        PNG;

        /// How the names of its files end, without the dot.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Which links between cards are drawn.
    public enum Links {
        NONE,
        ALL
    }

    /// How much of a map is exported.
    public enum Extent {
        WHOLE,
        /// What the board shows, without what is hidden or filtered out.
        SEEN
    }

    /// What the user should know before exporting.
    ///
    /// @param key of a text under `dialog.export.`
    /// @param values for the places in the text
    /// @param larger a page on which all text can be read
    public record Remark(String key, List<Object> values, Optional<PageSize> larger) {
        public Remark {
            values = List.copyOf(values);
        }

        static Remark of(String key, Object... values) {
            return new Remark(key, List.of(values), Optional.empty());
        }
    }

    /// Choices as they were remembered; what makes no sense is as usual.
    public static ExportChoices remembered(Map<String, String> memory) {
        return new ExportChoices(
                constant(Kind.values(), memory.get("kind"), USUAL.kind),
                constant(PageSize.values(), memory.get("page"), USUAL.page),
                constant(Orientation.values(), memory.get("orientation"), USUAL.orientation),
                "1".equals(memory.get("scale")) ? 1 : USUAL.scale,
                USUAL.links,
                USUAL.extent);
    }

    private static <E extends Enum<E>> E constant(E[] all, @Nullable String name, E usual) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(usual);
    }

    /// The choices to be remembered.
    public Map<String, String> toMemory() {
        return Map.of(
                "kind", kind.name(),
                "page", page.name(),
                "orientation", orientation.name(),
                "scale", String.valueOf(scale));
    }

    public ExportChoices withKind(Kind wanted) {
        return new ExportChoices(wanted, page, orientation, scale, links, extent);
    }

    public ExportChoices withPage(PageSize wanted) {
        return new ExportChoices(kind, wanted, orientation, scale, links, extent);
    }

    public ExportChoices withOrientation(Orientation wanted) {
        return new ExportChoices(kind, page, wanted, scale, links, extent);
    }

    public ExportChoices withScale(int wanted) {
        return new ExportChoices(kind, page, orientation, wanted, links, extent);
    }

    public ExportChoices withLinks(Links wanted) {
        return new ExportChoices(kind, page, orientation, scale, wanted, extent);
    }

    public ExportChoices withExtent(Extent wanted) {
        return new ExportChoices(kind, page, orientation, scale, links, wanted);
    }

    /// Whether it can be exported like this.
    public boolean isPossible(Boards boards) {
        return kind != Kind.PNG || PngExport.fits(boards.of(extent), scale);
    }

    /// What there is to know of what is exported like this.
    public Remark remark(Boards boards) {
        var board = boards.of(extent);
        return switch (kind) {
            case PDF -> pdfRemark(board);
            case XLSX -> excelRemark(boards.whole().map());
            case PNG ->
                    Remark.of(
                            PngExport.fits(board, scale) ? "png" : "png.large",
                            PngExport.width(board, scale),
                            PngExport.height(board, scale));
        };
    }

    private static Remark excelRemark(JourneyMap map) {
        boolean knows =
                Stream.of(
                                map.ownerships(),
                                map.fits(),
                                map.metrics(),
                                map.signals(),
                                map.stakeholders(),
                                map.pathSets(),
                                map.lifecycles(),
                                map.goals(),
                                map.actionItems())
                        .anyMatch(parts -> !parts.isEmpty());
        return Remark.of("excel", map.cards().size(), knows ? 1 : 0);
    }

    private Remark pdfRemark(Board board) {
        var fit = PageFit.of(board, page, orientation);
        double size = Math.round(fit.smallestText() * TENTHS) / TENTHS;
        if (fit.readable()) {
            return Remark.of("pdf", size);
        }
        var larger = fit.proposal(board);
        return new Remark(larger.isPresent() ? "pdf.small" : "pdf.reduced", List.of(size), larger);
    }

    /// The export itself; a workbook always holds the whole map.
    ///
    /// @param fonts those that the boards were laid out with
    public Export export(Boards boards, Fonts fonts) {
        var board = boards.of(extent);
        return switch (kind) {
            case PDF ->
                    new PdfExport(
                            board,
                            routes(board),
                            new PdfOptions(page, orientation, Theme.LIGHT, Locale.getDefault()),
                            fonts);
            case XLSX -> new ExcelExport(boards.map(), LocalDate.now(ZoneId.systemDefault()));
            case PNG -> new PngExport(board, routes(board), Theme.LIGHT, scale);
        };
    }

    private LinkRoutes routes(Board board) {
        return switch (links) {
            case NONE -> LinkRoutes.NONE;
            case ALL -> LinkRoutes.of(board, board.map().links());
        };
    }
}
