// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.export.pdf.Orientation;
import laneway.export.pdf.PageSize;
import laneway.layers.Layers;
import laneway.layout.Board;
import laneway.layout.LinkRoutes;
import laneway.layout.Theme;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the files of an export are to look.
final class ExportChoices {
    @Option(
            names = "--page",
            paramLabel = "SIZE",
            defaultValue = "map",
            converter = PageConverter.class,
            descriptionKey = "export.page")
    private PageSize page = PageSize.WHOLE_MAP;

    @Option(
            names = "--orientation",
            paramLabel = "WAY",
            defaultValue = "best",
            descriptionKey = "export.orientation")
    private Orientation orientation = Orientation.BEST;

    @Option(
            names = "--scale",
            paramLabel = "TIMES",
            defaultValue = "1",
            converter = ScaleConverter.class,
            descriptionKey = "export.scale")
    private double scale = 1;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            descriptionKey = "export.theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--date", descriptionKey = "export.date")
    private boolean dated;

    @Option(names = "--links", descriptionKey = "export.links")
    private boolean linked;

    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "export.view")
    private @Nullable String view;

    @Option(names = "--show", split = ",", paramLabel = "LAYER", descriptionKey = "export.show")
    private List<Layer> layers = List.of();

    @Option(names = "--paths", paramLabel = "NAME", descriptionKey = "export.paths")
    private @Nullable String paths;

    /// What can be shown upon the board.
    private enum Layer {
        MARKS,
        HEAT,
        PATHS,
        LIFECYCLES,
        CUSTOMERS
    }

    /// What is shown upon the board.
    Layers layers() {
        return new Layers(
                layers.contains(Layer.MARKS),
                layers.contains(Layer.HEAT),
                paths != null || layers.contains(Layer.PATHS),
                layers.contains(Layer.LIFECYCLES),
                layers.contains(Layer.CUSTOMERS));
    }

    /// The name of the path set that is wanted; empty for the first of the map.
    Optional<String> paths() {
        return Optional.ofNullable(paths);
    }

    /// The name of the saved view that is wanted; empty for the whole map.
    Optional<String> view() {
        return Optional.ofNullable(view);
    }

    /// The links that are drawn on a board.
    LinkRoutes links(Board board) {
        return linked ? LinkRoutes.of(board, board.map().links()) : LinkRoutes.NONE;
    }

    PageSize page() {
        return page;
    }

    Orientation orientation() {
        return orientation;
    }

    double scale() {
        return scale;
    }

    Theme theme() {
        return theme;
    }

    Optional<LocalDate> date() {
        return dated ? Optional.of(LocalDate.now(ZoneId.systemDefault())) : Optional.empty();
    }

    static final class PageConverter implements ITypeConverter<PageSize> {
        @Override
        public PageSize convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "map" -> PageSize.WHOLE_MAP;
                case "a4" -> PageSize.A4;
                case "a3" -> PageSize.A3;
                case "letter" -> PageSize.LETTER;
                default ->
                        throw new TypeConversionException(
                                CliWords.of("export.page.unknown", value));
            };
        }
    }

    static final class ScaleConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            String number = value.endsWith("x") ? value.substring(0, value.length() - 1) : value;
            if (!number.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(number) < 0.01) {
                throw new TypeConversionException(CliWords.of("export.scale.unknown", value));
            }
            return Double.parseDouble(number);
        }
    }
}
